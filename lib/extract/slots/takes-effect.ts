import type { ArticleView } from '../article-view';
import { daysFrom, isoOf } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import type { Predicate } from '../locale';
import { type DateQuestion, isSaying } from './pick-date';

const DECIDED: ReadonlySet<Predicate['mode']> = new Set(['agree', 'announce', 'sign']);
const TERM =
  /^(?:by|before|within|at|around|later|toward|towards|in|during|into|from|this (?:winter|autumn|fall|summer|spring))(?![a-z])/i;
/** By the end of the year, later this month, in two weeks: of a time that is still running. */
const isTerm = (d: DateMention, text: string, { published }: ArticleView): boolean =>
  d.value.length < 10 &&
  isoOf(published).startsWith(d.value) &&
  TERM.test(text.slice(d.start, d.end)) &&
  !/^'s? /.test(text.slice(d.end)) &&
  d.value !== text.slice(d.start, d.end);

/** Until when it holds, what it is prepared for: no day on which it begins. */
const BEGINS_NOT = /(?:until|till|through|ahead of|up to|for|since)(?: the| early| late)?\s$/i;

/** Agreed on Tuesday to open a hotline by June: the day from which it holds, beside that on which it was settled. */
export function takesEffect(
  own: readonly DateMention[],
  settled: DateMention,
  day: string,
  { sentence, predicate, article }: DateQuestion,
): DateMention | undefined {
  if (!DECIDED.has(predicate.mode) || day.length < 10 || daysFrom(article.published, day) > 0) return undefined;
  return own.find(
    (d) =>
      d !== settled &&
      !d.bound &&
      d.start > predicate.end &&
      (daysFrom(article.published, d.future ?? d.value) > 0 || isTerm(d, sentence.text, article)) &&
      !isSaying(d, sentence, article) &&
      !article.locale.isEmbeddedDate(sentence.text, d, predicate) &&
      !BEGINS_NOT.test(sentence.text.slice(Math.max(0, d.start - 20), d.start)) &&
      !BEGINS_NOT.test(`${sentence.text.slice(d.start, d.start + 12).split(' ')[0]} `),
  );
}
