import { placeLabel } from '../../../lib/alerts/labels';
import { statusName, thingOf } from '../../../lib/alerts/languages/phrasebook';
import type { Stage } from '../../../lib/model/vocabularies';
import type { EventView } from '../ask/shapes';
import { isOfChronology } from '../chronology';
import { SidesMark } from '../parts/marks';
import { useReading } from '../reading';
import { hrefOf, hrefOfEvent } from '../route';
import type { BoardRow } from './board-rows';

const SHOWN = 2;

function CellEvent({ event }: { event: EventView }) {
  const { language, book, words } = useReading();
  const thing = event.kind === 'target' ? words.kind.target : thingOf({ ...event, mentions: [] }, book);
  const what = thing ?? (event.kind === 'summit' || event.kind === 'talks' ? words.kind[event.kind] : undefined);
  const history = isOfChronology(event);
  const place = placeLabel(event.place, language);
  return (
    <li>
      <a href={hrefOfEvent(event.id)} title={event.title} data-row>
        {history
          ? event.title
          : [what, statusName(book, event, event.status)].filter(Boolean).join(language === 'ja' ? '：' : ' · ')}
      </a>
      <div class="meta">
        <span>{[event.date && book.date(event.date), place].filter(Boolean).join(book.comma) || words.noDay}</span>
        {history ? null : <SidesMark sides={event.sides} />}
      </div>
    </li>
  );
}

/** What a topic has at a stage: the newest, and how many more. */
export function Cell({ row, stage }: { row: BoardRow; stage: Stage }) {
  const { words } = useReading();
  const events = row.cells[stage];
  return (
    <td class={row.latest === stage ? 'latest' : undefined} data-stage={words.stage[stage]}>
      {events.length === 0 ? null : (
        <>
          <ul>
            {events.slice(0, SHOWN).map((e) => (
              <CellEvent key={e.id} event={e} />
            ))}
          </ul>
          {events.length > SHOWN ? (
            <a class="plus" href={hrefOf('search', { topic: row.topic, stage })}>
              {words.board.plus(events.length - SHOWN)}
            </a>
          ) : null}
        </>
      )}
    </td>
  );
}
