import { dayOf, lastDay } from '../events/days';
import type { EventStep } from '../model/event';
import { STAGE } from '../model/vocabularies';

/**
 * The day on which a step came about, as precisely as it is known: its own where it is done or stopped (`in force from
 * 1 December` may lie ahead), else that of its report, since a plan begins with its announcement. What is told as background
 * came about on its own day.
 */
export function stepDay(step: Pick<EventStep, 'status' | 'date' | 'reportedAt' | 'news'>): string {
  const told = dayOf(step.reportedAt);
  if (step.date === undefined) return told;
  const stage = STAGE[step.status];
  if (stage === 'done' || stage === 'stopped') return step.date;
  return !step.news && lastDay(step.date) <= lastDay(told) ? step.date : told;
}
