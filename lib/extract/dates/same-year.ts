import type { Day } from './calendar';
import { iso } from './calendar';
import type { DateMention } from './date-mention';

/** A month with no year and no word of its own. */
const BARE = /^(\d{1,2})[월月](?:\s?(\d{1,2})일?日?)?$/u;
/** What was done in the one month is told, and then what was done in the other. */
const THEN = /(?:고|며|지만|으나|는데|뒤|이후|후|어|해|자)[,\s]|[しりれいきちびえせて]、|が、|後、|もの[のが]/u;
/** 2024년 3월과 4월, 24年3月と4月 */
const LISTED = /^(?:과|와|·|,|및|と|、|や)\s?$/u;
const FARTHEST = 70;

/** 2023년 3월 규제를 풀었고 |7월에는 ...; 23年3月に解除し、|7月には...: the month of a history goes on with its year. */
export function inSameYear(date: DateMention, before: DateMention, text: string, published: Day): DateMention {
  const match = BARE.exec(text.slice(date.start, date.end).trim());
  const between = text.slice(before.end, date.start);
  const year = Number(before.value.slice(0, 4));
  const month = Number(match?.[1]);
  if (!match || before.fixed !== true || year >= published.year || between.length > FARTHEST) return date;
  if (before.value.length < 7 || month < Number(before.value.slice(5, 7))) return date;
  if (/[.。!?\n]/u.test(between) || !(THEN.test(between) || LISTED.test(between))) return date;
  const value = iso(year, month, match[2] ? Number(match[2]) : undefined);
  return value ? { start: date.start, end: date.end, value, basis: 'implied', fixed: true } : date;
}
