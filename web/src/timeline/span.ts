import type { EventView } from '../ask/shapes';
import { dayNumber, dayOf } from '../days';

/** An event as a stretch of days, counted since 1970; a meeting is a point. */
export interface Span {
  event: EventView;
  from: number;
  to: number;
  point: boolean;
  /** Still in force. */
  open: boolean;
  /** Its day is only known by month or year. */
  vague: boolean;
}

const MEETINGS = new Set(['summit', 'talks', 'target']);

/** From the first word of an event to the last of its steps. History has no reports of its own time, only dates. */
export function spanOf(event: EventView): Span {
  const { kind, steps, date, history, status } = event;
  const dated = steps.flatMap((s) => (s.date === undefined ? [] : [s.date]));
  const reported = history ? [] : steps.map((s) => dayOf(s.reportedAt));
  const point = MEETINGS.has(kind);
  const at = date ?? dated.at(-1) ?? dayOf(event.lastReportedAt);
  const days = point ? [at] : [at, ...dated, ...reported];
  const numbers = days.map(dayNumber);
  return {
    event,
    from: Math.min(...numbers),
    to: Math.max(...numbers),
    point,
    open: !point && status === 'in-force',
    vague: at.length < 10,
  };
}
