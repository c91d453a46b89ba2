import { STAGE } from '../../../lib/model/vocabularies';
import type { EventView } from '../ask/shapes';
import { addDays, addMonths, dayFrom, dayNumber } from '../days';

/** The weeks that show a month, Sunday first; days of the months around it fill them up. */
export function weeksOf(month: string): string[][] {
  const first = `${month}-01`;
  const start = dayNumber(first) - new Date(first).getUTCDay();
  const last = dayNumber(`${addMonths(month, 1)}-01`) - 1;
  const weeks: string[][] = [];
  for (let day = start; day <= last; day += 7)
    weeks.push(Array.from({ length: 7 }, (_, i) => addDays(dayFrom(day), i)));
  return weeks;
}

/** Whether the day of what is to come may still move: proposed, or told by one side alone. */
export const isTentative = ({ status, sides }: Pick<EventView, 'status' | 'sides'>): boolean =>
  STAGE[status] === 'open' || (STAGE[status] === 'committed' && sides !== 'both');
