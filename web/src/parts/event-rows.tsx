import { useState } from 'preact/hooks';
import type { EventView } from '../ask/shapes';
import { useReading } from '../reading';
import { EventRow } from './event-row';

const STEP = 50;

/** A list of events, some at a time: two thousand rows help nobody and are slow to lay out. */
export function EventRows({ events, label }: { events: readonly EventView[]; label: string }) {
  const { words } = useReading();
  const [shown, setShown] = useState(STEP);
  const rest = events.length - shown;
  return (
    <>
      <ul class="rows" aria-label={label}>
        {events.slice(0, shown).map((event) => (
          <EventRow key={event.id} event={event} />
        ))}
      </ul>
      {rest > 0 ? (
        <button type="button" class="more" onClick={() => setShown(shown + STEP * 2)}>
          {words.more(Math.min(rest, STEP * 2))}
        </button>
      ) : null}
    </>
  );
}
