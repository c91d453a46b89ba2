import { dayOf, firstDay, lastDay } from '../events/days';
import type { EventSummary } from '../model/event';
import { FAMILY, STAGE } from '../model/vocabularies';

/** A promise whose day is past, with no later step that says what became of it. */
export interface Overdue {
  /** The last day that the promise may mean: `2024` is due on 31 December. */
  dueOn: string;
  /** Whole days since then, 1 or more. */
  daysOverdue: number;
}

type Listed = Pick<EventSummary, 'id' | 'kind' | 'status' | 'date' | 'withdrawn'>;
type Promised = Listed & Pick<EventSummary, 'steps' | 'firstReportedAt'>;

const dayText = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** A day that is still to come for what stands at this status: called off and stopped things have none. */
const isAhead = (event: Listed): boolean => {
  const stage = STAGE[event.status];
  return !event.withdrawn && event.date !== undefined && stage !== 'off' && stage !== 'stopped';
};

/** A meeting may be any day of its month; a year without a month, and whatever is to be reached, is due on its last day. */
function windowOf(event: Listed): [number, number] {
  const date = event.date as string;
  const last = lastDay(date);
  return event.kind === 'target' || date.length === 4 ? [last, last] : [firstDay(date), last];
}

const isCarriedOut = ({ kind, status }: Listed): boolean => FAMILY[kind] === 'act' && STAGE[status] === 'done';

/**
 * Meetings and deadlines from `today` (2024-09-06, KST/JST) to `days` after it, soonest first. What is dated today
 * counts, a meeting also once it is held; an act that was carried out by today is no longer to come.
 */
export function upcomingOf<E extends Listed>(events: readonly E[], today: string, days: number): E[] {
  const from = firstDay(today);
  return events
    .filter(isAhead)
    .map((event) => ({ event, window: windowOf(event) }))
    .filter(({ window: [first, last] }) => last >= from && first <= from + days)
    .filter(({ event, window: [, last] }) => !isCarriedOut(event) || last > from)
    .sort((a, b) => a.window[0] - b.window[0] || a.window[1] - b.window[1] || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}

/** Bound to come or aimed at, on a day after that of its report: what was agreed on the day is no promise for the day. */
function isPromise(event: Promised): boolean {
  const stage = STAGE[event.status];
  if (stage !== 'committed' && !(FAMILY[event.kind] === 'target' && stage === 'open')) return false;
  const told = event.steps.at(-1)?.reportedAt ?? event.firstReportedAt;
  return lastDay(event.date as string) > firstDay(dayOf(told));
}

/**
 * Promises whose day is past with nothing told since: planned or announced events, and targets. Longest overdue last,
 * because what fell due yesterday is news and what fell due in 1998 is not.
 */
export function overdueOf<E extends Promised>(events: readonly E[], today: string): (E & Overdue)[] {
  const now = firstDay(today);
  return events
    .filter((event) => isAhead(event) && isPromise(event) && lastDay(event.date as string) < now)
    .map((event) => {
      const due = lastDay(event.date as string);
      return { ...event, dueOn: dayText(due), daysOverdue: now - due };
    })
    .sort((a, b) => a.daysOverdue - b.daysOverdue || (a.id < b.id ? -1 : 1));
}

/** Days that a calendar keeps behind and looks ahead. */
const CALENDAR = { behind: 31, ahead: 366 } as const;

/** Told of before its day, as meetings are, and deadlines: what was done on the day of its report is no date to keep. */
const wasAhead = ({ kind, steps }: Promised): boolean =>
  kind === 'summit' ||
  kind === 'talks' ||
  steps.some(({ date, reportedAt }) => date !== undefined && lastDay(date) > firstDay(dayOf(reportedAt)));

/** What a calendar shows: meetings and deadlines of the past month and the coming year, those called off as well. */
export function calendarOf<E extends Promised>(events: readonly E[], today: string): E[] {
  const now = firstDay(today);
  return events
    .filter((e) => !e.withdrawn && e.date !== undefined && STAGE[e.status] !== 'stopped' && wasAhead(e))
    .map((event) => ({ event, window: windowOf(event) }))
    .filter(({ window: [first, last] }) => last >= now - CALENDAR.behind && first <= now + CALENDAR.ahead)
    .sort((a, b) => a.window[0] - b.window[0] || (a.event.id < b.event.id ? -1 : 1))
    .map(({ event }) => event);
}
