import { bareMonth } from './bare';
import { type Day, iso } from './calendar';
import type { DateReading } from './date-mention';

export const stated = (value: string | undefined): DateReading =>
  value ? { value, basis: 'stated', fixed: true } : undefined;
export const implied = (value: string | undefined, fixed = true): DateReading =>
  value ? { value, basis: 'implied', fixed } : undefined;
export const num = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** Years relative to the publication: 지난해 9월, 내년 1월. */
export const YEARS: Readonly<Record<string, number>> = {
  재작년: -2,
  지난해: -1,
  작년: -1,
  전년: -1,
  올해: 0,
  올: 0,
  금년: 0,
  내년: 1,
  명년: 1,
  내후년: 2,
};
export const MONTHS: Readonly<Record<string, number>> = {
  지난달: -1,
  '지난 달': -1,
  저번달: -1,
  전달: -1,
  이달: 0,
  '이번 달': 0,
  이번달: 0,
  내달: 1,
  다음달: 1,
  '다음 달': 1,
};
export const DAYS: Readonly<Record<string, number>> = {
  오늘: 0,
  금일: 0,
  어제: -1,
  어젯밤: -1,
  간밤: -1,
  지난밤: -1,
  작일: -1,
  그제: -2,
  그저께: -2,
  엊그제: -2,
  내일: 1,
  명일: 1,
  모레: 2,
  글피: 3,
};
/** Days counted in native words: 사흘 전, 열흘 뒤. */
export const NATIVE_DAYS: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  엿새: 6,
  이레: 7,
  여드레: 8,
  아흐레: 9,
  열흘: 10,
  보름: 15,
};
export const NATIVE: Readonly<Record<string, number>> = { 한: 1, 두: 2, 석: 3, 세: 3, 넉: 4, 네: 4, 다섯: 5, 여섯: 6 };
export const WEEKDAYS = '월화수목금토일';
export const keys = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
/** 13~14일, 6·7일, 20일과 21일, 1일부터 30일까지: the first day counts. */
export const RANGE = '(?:일?\\s?[~,·-]\\s?\\d{1,2}|일(?:부터|과|와)\\s\\d{1,2}(?=일))?';
/** What makes a number with 일 no day of the month: 3일간 (for three days), 100일 만에, 이틀째. */
export const NO_DAY = '(?!간|째|차|여|씩|로 (?:늘|줄|단축|연장|확대)|\\s?(?:동안|만[에의이인으]|만(?=\\s)|안에|이내))';

export function inYear(published: Day, month: number, day: number | undefined, word: string | undefined): DateReading {
  if (word === '지난') {
    const past = iso(
      month > published.month || (month === published.month && (day ?? 0) > published.day)
        ? published.year - 1
        : published.year,
      month,
      day,
    );
    return implied(past);
  }
  if (word === '오는') {
    const next = month < published.month || (month === published.month && day !== undefined && day < published.day);
    return implied(iso(next ? published.year + 1 : published.year, month, day));
  }
  return bareMonth(published, month, day);
}
