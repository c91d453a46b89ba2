import type { Event, Mention } from '../model/event';
import { type Tally, tallyOf } from './count-events';
import { dayOf, daysApart } from './days';

/** A line of a topic's index of events, see the store's TopicHead. */
interface Row {
  id: string;
  tally: Tally | null;
  days?: [string, string];
  reported: [string, string];
}

/** A measure may live for years between its plan and its end; nearer than this two dates may be one life. */
const DAYS_REACH = 400;
/** Without a date, only what was spoken of lately can be meant. */
const REPORT_REACH = 200;

/** The index line of an event. */
export function rowOf(event: Event): Row {
  const dates = event.mentions.flatMap((m) => (m.fact.date ? [m.fact.date] : [])).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  return {
    id: event.id,
    tally: tallyOf(event),
    ...(first !== undefined && last !== undefined ? { days: [first, last] as [string, string] } : {}),
    reported: [dayOf(event.firstReportedAt), dayOf(event.lastReportedAt)],
  };
}

const within = (day: string, [from, to]: readonly [string, string], reach: number): boolean =>
  (day >= from && day <= to) || Math.min(daysApart(day, from), daysApart(day, to)) <= reach;

/** Ids of the events that any of the mentions may belong to: the rest of a long history is not even read. */
export function nearRows(rows: readonly Omit<Row, 'tally'>[], mentions: readonly Mention[]): string[] {
  return rows.filter((row) => mentions.some((m) => isNear(row, m))).map((row) => row.id);
}

function isNear(row: Omit<Row, 'tally'>, { fact, source }: Mention): boolean {
  const told = dayOf(source.publishedAt);
  if (fact.date !== undefined && row.days !== undefined && within(fact.date, row.days, DAYS_REACH)) return true;
  return within(told, row.reported, REPORT_REACH) || (row.days !== undefined && within(told, row.days, REPORT_REACH));
}
