import { fieldLabel } from '../../../lib/alerts/labels';
import type { EventView } from '../ask/shapes';
import { isOfChronology } from '../chronology';
import { useReading } from '../reading';
import { hrefOfEvent } from '../route';
import { SeverityMark, SidesMark, StatusMark } from './marks';

/** One event on one line, or two where the page is narrow. */
export function EventRow({ event, note }: { event: EventView; note?: string }) {
  const { words, language } = useReading();
  const { id, date, title, field, status, sides, outlets, severity } = event;
  const history = isOfChronology(event);
  return (
    <li class="row">
      <time dateTime={date}>{date ?? words.noDay}</time>
      <a href={hrefOfEvent(id)} data-row>
        {title}
      </a>
      <span class="row-status">
        <StatusMark event={event} status={status} />
        {note === undefined ? null : <span class="row-note">{note}</span>}
      </span>
      <span class="row-field">{fieldLabel(field, language)}</span>
      <SeverityMark severity={severity} />
      {history ? <span /> : <SidesMark sides={sides} />}
      <span class="count">{history ? words.history : words.outlets(outlets.length)}</span>
    </li>
  );
}
