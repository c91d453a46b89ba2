/** Calendar arithmetic on KST/JST days: ISO strings outside, day numbers inside. */

export interface Day {
  year: number;
  month: number;
  day: number;
}

const MS_A_DAY = 86_400_000;

/** The day that an instant falls on in Seoul and Tokyo (UTC+9, no summer time). */
export function dayOf(instant: string): Day {
  return fromNumber(Math.floor((Date.parse(instant) + 9 * 3_600_000) / MS_A_DAY));
}

export const toNumber = ({ year, month, day }: Day): number => Math.floor(Date.UTC(year, month - 1, day) / MS_A_DAY);

export function fromNumber(number: number): Day {
  const date = new Date(number * MS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 0 is Monday. */
export const weekdayOf = (day: Day): number => (toNumber(day) + 3) % 7;

/** `2024`, `2024-09` or `2024-09-06`; undefined for a day that no calendar has (30 February). */
export function iso(year: number, month?: number, day?: number): string | undefined {
  if (year < 1800 || year > 2200) return undefined;
  if (month === undefined) return `${year}`;
  if (month < 1 || month > 12) return undefined;
  const head = `${year}-${String(month).padStart(2, '0')}`;
  if (day === undefined) return head;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${head}-${String(day).padStart(2, '0')}`;
}

export const isoOf = (day: Day): string => iso(day.year, day.month, day.day)!;

export const addDays = (day: Day, days: number): Day => fromNumber(toNumber(day) + days);

export function addMonths(
  { year, month }: { year: number; month: number },
  months: number,
): { year: number; month: number } {
  const index = year * 12 + (month - 1) + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1 };
}

/** The digits of an ISO date from one place to another, as a number. */
function partOf(date: string, from: number, to: number): number {
  let part = 0;
  for (let i = from; i < to; i++) part = part * 10 + date.charCodeAt(i) - 48;
  return part;
}

/** The first and the last day that a date of any precision may mean. */
export function rangeOf(date: string): { first: number; last: number } {
  const year = partOf(date, 0, 4);
  const month = partOf(date, 5, 7);
  if (date.length === 10) {
    const number = toNumber({ year, month, day: partOf(date, 8, 10) });
    return { first: number, last: number };
  }
  if (date.length === 7) {
    const next = addMonths({ year, month }, 1);
    return {
      first: toNumber({ year, month, day: 1 }),
      last: toNumber({ year: next.year, month: next.month, day: 1 }) - 1,
    };
  }
  return { first: toNumber({ year, month: 1, day: 1 }), last: toNumber({ year, month: 12, day: 31 }) };
}

/** Days from the publication to the nearest day the date may mean: negative in the past, 0 where it holds the day. */
export function daysFrom(published: Day, date: string): number {
  const now = toNumber(published);
  const { first, last } = rangeOf(date);
  if (last < now) return last - now;
  return first > now ? first - now : 0;
}

/** The year that brings a month (and day) nearest to the publication: December told in January is last year's. */
export function nearestYear(published: Day, month: number, lean = 0): number {
  const distance = month - published.month - lean;
  if (distance > 6) return published.year - 1;
  if (distance < -6) return published.year + 1;
  return published.year;
}
