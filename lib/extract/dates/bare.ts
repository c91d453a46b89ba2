import { addMonths, type Day, daysFrom, iso } from './calendar';
import type { DateReading } from './date-mention';

/** A day number alone: of this month, or of the last where it has not come yet. */
export function bareDay(published: Day, day: number): DateReading {
  const here = iso(published.year, published.month, day);
  const before = addMonths(published, -1);
  const after = addMonths(published, 1);
  const value = day <= published.day ? here : (iso(before.year, before.month, day) ?? here);
  const future = day >= published.day ? here : iso(after.year, after.month, day);
  if (!value) return undefined;
  return { value, basis: 'implied', ...(future ? { future } : {}) };
}

/** Nobody names so near a day of last month's and means that of next year. */
const JUST_PAST = -60;
const FAR_AHEAD = 270;

/** A month, perhaps with its day, and no year: the last one that has come, and the next one to come. */
export function bareMonth(published: Day, month: number, day?: number): DateReading {
  const years = [published.year - 1, published.year, published.year + 1];
  const dates = years.flatMap((year) => iso(year, month, day) ?? []);
  const value = dates.findLast((date) => daysFrom(published, date) <= 0) ?? dates[0];
  const future = dates.find((date) => daysFrom(published, date) >= 0);
  if (!value) return undefined;
  const isOpen =
    future && future !== value && !(daysFrom(published, value) > JUST_PAST && daysFrom(published, future) > FAR_AHEAD);
  return { value, basis: 'implied', ...(isOpen ? { future } : {}) };
}
