import { type Day, daysFrom, iso } from './calendar';
import type { DateMention } from './date-mention';

/** A day number alone: 7일, 7日, the 7th. */
const BARE = /^(\d{1,2})(?:일|日|st|nd|rd|th)$/u;
const MONTH = /[월月]|[A-Z][a-z]{2}/u;
const FARTHEST = 80;
/** A visit lasts so long; who names a later day names its month. */
const LONGEST = 8;
/** What was said so lately is the day of saying it. */
const LATELY = -2;
const SAID = /^(?:에|부로)?\s?(?:밝|발표|전했|말했|보도|발|発表|明|述べ|伝え|報|の記者会見|の会見|の閣議)/u;

/**
 * 6월 7~8일 한국을 찾아 |7일| 회담한다, ６月７、８両日に訪れ、|７日|に会談する: a day number behind a day of another month is of
 * that month, as long as a visit may last.
 */
export function inSameMonth(date: DateMention, before: DateMention, text: string, published: Day): DateMention {
  const day = Number(BARE.exec(text.slice(date.start, date.end))?.[1]);
  const between = text.slice(before.end, date.start);
  const named = before.future ?? before.value;
  if (!day || !MONTH.test(text.slice(before.start, before.end))) return date;
  if (named.length !== 10 || between.length > FARTHEST || /[.。!?\n]/u.test(between)) return date;
  const [year, month, first] = named.split('-').map(Number) as [number, number, number];
  if (month === published.month && year === published.year) return date;
  if (daysFrom(published, date.value) >= LATELY || day < first || day > first + LONGEST) return date;
  const value = iso(year, month, day);
  if (!value || SAID.test(text.slice(date.end))) return date;
  const past = iso(Number(before.value.slice(0, 4)), month, day) ?? value;
  const open = before.future === undefined ? {} : { future: value };
  const fixed = before.fixed === undefined ? {} : { fixed: before.fixed };
  return { start: date.start, end: date.end, basis: 'implied', value: past, ...open, ...fixed };
}
