import type { Language } from '../../lib/model/vocabularies';

const DAY_MS = 86_400_000;
const KST_MS = 9 * 3_600_000;

/** The calendar day of an instant in KST/JST. */
export const dayOf = (instant: string | number): string =>
  new Date(new Date(instant).getTime() + KST_MS).toISOString().slice(0, 10);

/** Days since 1970 of the first day that a date of any precision may mean. */
export const dayNumber = (date: string): number => Date.parse(`${date}${'-01-01'.slice(date.length - 4)}`) / DAY_MS;
export const dayFrom = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
export const addDays = (day: string, days: number): string => dayFrom(dayNumber(day) + days);

/** `2024-09` and so many months on. */
export function addMonths(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
}

const LOCALE: Record<Language, string> = { en: 'en-GB', ko: 'ko-KR', ja: 'ja-JP' };
const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: Language, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, timeZone, options]);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALE[language], { timeZone, ...options });
  formats.set(key, known);
  return known;
}

/** An instant as `6 Sept 2024, 17:20`, in KST/JST. */
export const timeText = (instant: string | number, language: Language): string =>
  format(language, 'Asia/Seoul', {
    year: 'numeric',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));

/** An instant as `Fri 6 Sept, 18:40`: within sight, the year says nothing. */
export const nearTimeText = (instant: string | number, language: Language): string =>
  format(language, 'Asia/Seoul', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(instant));

/** A whole day as `Friday 6 September`. */
export const longDayText = (day: string, language: Language): string =>
  format(language, 'UTC', { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' }).format(new Date(day));

export const monthText = (month: string, language: Language): string =>
  format(language, 'UTC', { year: 'numeric', month: 'long' }).format(new Date(`${month}-01`));

/** `Sept`, `9월` for the ruler of the timeline. */
export const shortMonthText = (day: string, language: Language): string =>
  format(language, 'UTC', { month: 'short' }).format(new Date(day));

/** Names of the days of the week, Sunday first as both countries print them. */
export const weekdays = (language: Language): string[] =>
  Array.from({ length: 7 }, (_, i) =>
    // 7 January 2024 was a Sunday
    format(language, 'UTC', { weekday: 'short' }).format(Date.UTC(2024, 0, 7 + i)),
  );
