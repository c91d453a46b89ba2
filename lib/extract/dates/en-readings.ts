import { addDays, addMonths, type Day, daysFrom, iso, isoOf, nearestYear } from './calendar';
import type { DateReading } from './date-mention';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
export const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|March|Mar\\.|April|Apr\\.?|May|June?|July?|Aug(?:ust|\\.)?|Sept(?:ember|\\.)?|Sep\\.?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
export const number = (word: string): number => NUMBERS[word.toLowerCase()] ?? Number(word);
export const month = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
export const stated = (value: string | undefined): DateReading =>
  value ? { value, basis: 'stated', fixed: true } : undefined;
export const implied = (value: string | undefined, fixed = true): DateReading =>
  value ? { value, basis: 'implied', fixed } : undefined;

export const DAY_WORDS: Readonly<Record<string, number>> = {
  yesterday: -1,
  'last night': -1,
  tomorrow: 1,
  'the day before yesterday': -2,
  'the day after tomorrow': 2,
};

export const RANKED =
  /(?<![a-z])(?:first|second|third|fourth|fifth|\d+th|last|only|such|once|twice|times?|most|least|again|(?:low|high|bigg|larg|small|long|short|steep|sharp|strong|few|b)est|worst|after [^.;]{0,30})(?![a-z])[^.;]*$/i;

/** A month and perhaps a day without a year: past and future readings where both are near. */
export function inYear(published: Day, m: number, day: number | undefined, word: string | undefined): DateReading {
  if (word === 'last year') return implied(iso(published.year - 1, m, day));
  if (word === 'next year') return implied(iso(published.year + 1, m, day));
  if (word === 'this year') return implied(iso(published.year, m, day));
  const value = iso(nearestYear(published, m), m, day);
  if (!value) return undefined;
  // January 13, told in September: of this year if it is over, of the next if it is to come
  if (daysFrom(published, value) > 90) {
    const past = iso(nearestYear(published, m) - 1, m, day);
    if (past) return { value: past, basis: 'implied', fixed: false, future: value };
  }
  const future = daysFrom(published, value) < 0 ? iso(nearestYear(published, m) + 1, m, day) : undefined;
  return { value, basis: 'implied', fixed: false, ...(future && daysFrom(published, value) < -60 ? { future } : {}) };
}

/** A month alone looks both ways: hosted in March, will host in March. */
export function bareMonth(published: Day, m: number): DateReading {
  const past = iso(m <= published.month ? published.year : published.year - 1, m);
  const future = iso(m >= published.month ? published.year : published.year + 1, m);
  return past ? { value: past, basis: 'implied', fixed: false, ...(future ? { future } : {}) } : undefined;
}

const SEASONS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [3, 5],
  summer: [6, 8],
  autumn: [9, 11],
  winter: [12, 12],
};
/** The year of a season: of the last that began, or of the next that has not ended. */
export function inSeason(published: Day, name: string): DateReading {
  const [from, to] = SEASONS[name]!;
  const value = iso(published.month >= from ? published.year : published.year - 1)!;
  const future = iso(published.month <= to ? published.year : published.year + 1)!;
  return { value, basis: 'implied', ...(future === value ? { fixed: true } : { future }) };
}

/** So long after the day of publication, as exactly as the unit says. */
export function ahead(published: Day, count: number, unit: string): DateReading {
  if (unit === 'year') return implied(iso(published.year + count));
  if (unit === 'month') {
    const { year, month: m } = addMonths(published, count);
    return implied(iso(year, m));
  }
  const day = addDays(published, count * (unit === 'week' ? 7 : 1));
  return implied(unit === 'week' ? iso(day.year, day.month) : isoOf(day));
}

export const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
};
