import { firstDay } from '../events/days';
import type { EventSummary } from '../model/event';
import type { Chronicle, EventQuery } from '../store/chronicle';

type Lists = Pick<Chronicle, 'list'>;

const PAGE = 500;
/** More is dated within a year in no store we know; what would be beyond is left out rather than waited for. */
const MOST_PAGES = 8;
/** Of promises past their day, the latest of each sort. */
const PROMISES = 60;

async function every(chronicle: Lists, query: Omit<EventQuery, 'limit' | 'cursor'>): Promise<EventSummary[]> {
  const found: EventSummary[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const { items, ...more } = await chronicle.list({ ...query, limit: PAGE, ...(cursor ? { cursor } : {}) });
    found.push(...items);
    cursor = more.cursor;
    if (cursor === undefined) break;
  }
  return found;
}

const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/**
 * Events that may fall between `behind` days before `today` and `ahead` days after: those dated so, and those of which only
 * the month or the year is known that has begun. What it reads depends on those days, not on the size of the store.
 */
export async function datedNear(
  chronicle: Lists,
  today: string,
  { behind, ahead }: { behind: number; ahead: number },
): Promise<EventSummary[]> {
  const [since, until] = [dayText(firstDay(today) - behind), dayText(firstDay(today) + ahead)];
  const [month, year] = [since.slice(0, 7), since.slice(0, 4)];
  const found = await Promise.all([
    every(chronicle, { since: year, until: `${year}-00-00` }),
    every(chronicle, { since: month, until: `${month}-00` }),
    every(chronicle, { since, until }),
  ]);
  return [...new Map(found.flat().map((event) => [event.id, event])).values()];
}

/** What was bound to come or aimed at by `today`, the latest first: candidates for what is overdue. */
export async function promisedBy(chronicle: Lists, today: string): Promise<EventSummary[]> {
  const by = { until: today, limit: PROMISES };
  const pages = await Promise.all([
    ...(['planned', 'announced', 'agreed'] as const).map((status) => chronicle.list({ ...by, status })),
    chronicle.list({ ...by, kind: 'target' }),
  ]);
  return [...new Map(pages.flatMap(({ items }) => items).map((event) => [event.id, event])).values()];
}
