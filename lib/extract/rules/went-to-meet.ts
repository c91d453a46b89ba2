import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { Clause, Predicate } from '../locale';

const WENT =
  /(?<![A-Za-z])(?:went|flew|travel?led|came|crossed|journeyed|hurried|dashed|slipped|drove|returned|was|were) (?:back |over |up |down )?(?:to|into|in) (?:[A-Z][\w-]+ ){1,3}?(?:on |late |early |last )*[A-Z][a-z]+day [^,;]{0,20}$/;

/**
 * Went to Tokyo on Tuesday |to see him: an infinitive behind a journey is over where the journey was made on a day
 * before the article's own, and lies ahead of who has only just left.
 */
export function wentToMeet(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  { published }: ArticleView,
): Predicate {
  if (predicate.mode !== 'plan' || !sentence.text.startsWith('to ', predicate.start)) return predicate;
  if (!WENT.test(sentence.text.slice(clause.start, predicate.start))) return predicate;
  const day = sentence.dates.findLast((d) => contains(clause, d) && d.end <= predicate.start);
  const ago = day && -daysFrom(published, day.value);
  return ago !== undefined && ago >= 1 && ago <= 4 ? { ...predicate, mode: 'done' } : predicate;
}
