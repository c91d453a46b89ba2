import { fieldLabel } from '../../../lib/alerts/labels';
import type { EventView } from '../ask/shapes';
import { useReading } from '../reading';
import { hrefOfEvent } from '../route';
import { SeverityMark, SidesMark, StatusMark } from './marks';

/** One event on one line, or two where the page is narrow. */
export function EventRow({ event, note }: { event: EventView; note?: string }) {
  const { words, language } = useReading();
  const { id, date, title, field, status, sides, outlets, severity, history } = event;
  return (
    <li class="row">
      <time dateTime={date}>{date ?? words.noDay}</time>
      <div class="row-main">
        <a href={hrefOfEvent(id)} data-row>
          {title}
        </a>
        <div class="meta">
          <StatusMark event={event} status={status} />
          <span>{fieldLabel(field, language)}</span>
          {note === undefined ? null : <span class="warn">{note}</span>}
        </div>
      </div>
      <div class="row-side">
        <SeverityMark severity={severity} />
        <SidesMark sides={sides} />
        <span class="count">{history && outlets.length <= 1 ? words.history : words.outlets(outlets.length)}</span>
      </div>
    </li>
  );
}
