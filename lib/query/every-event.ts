import type { Event, EventSummary } from '../model/event';
import type { Chronicle, EventQuery } from '../store/chronicle';

const PAGE = 500;
/** Whole events are read so many at a time: their evidence is what takes room. */
const BATCH = 100;

/** Every event that a query finds, page after page; what `limit` and `cursor` say is left out of account. */
export async function everyEvent(
  chronicle: Pick<Chronicle, 'list'>,
  query: Omit<EventQuery, 'limit' | 'cursor'>,
): Promise<EventSummary[]> {
  const found: EventSummary[] = [];
  let cursor: string | undefined;
  do {
    const page = await chronicle.list({ ...query, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) });
    found.push(...page.items);
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}

/** The same events whole, with their evidence, in the same order. */
export async function withEvidence(
  chronicle: Pick<Chronicle, 'events'>,
  summaries: readonly EventSummary[],
): Promise<Event[]> {
  const whole = new Map<string, Event>();
  for (let i = 0; i < summaries.length; i += BATCH)
    for (const event of await chronicle.events(summaries.slice(i, i + BATCH).map((e) => e.id)))
      whole.set(event.id, event);
  // what was withdrawn or merged between the two reads is gone
  return summaries.flatMap(({ id }) => whole.get(id) ?? []);
}
