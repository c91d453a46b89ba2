import type { Context } from '../model/vocabularies';
import type { ArticleView, SentenceView } from './article-view';
import { daysFrom, toNumber } from './dates/calendar';
import type { Clause, Predicate } from './locale';

/** Older than this is history, whatever the words. */
const HISTORY_DAYS = 14;

/**
 * News or background of what a clause tells: by its place in the sentence, its tense, and how long ago it was. An act
 * still to come, a denial or a demand is news unless the words say otherwise.
 */
export function contextOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  date: string | undefined,
  article: ArticleView,
): Context {
  if (clause.embedded || predicate.recap) return 'background';
  if (article.locale.recap.test(sentence.text.slice(clause.start, clause.end))) return 'background';
  if (!date) {
    // 昨年 or `since 2013` in the clause without a day of its own
    const old = sentence.dates.some(
      (d) => d.start >= clause.start && d.end <= clause.end && daysFrom(article.published, d.value) < -60,
    );
    return old && (predicate.mode === 'done' || predicate.mode === 'sign' || predicate.mode === 'announce')
      ? 'background'
      : 'news';
  }
  const days = daysFrom(article.published, date);
  if (days < -HISTORY_DAYS) return 'background';
  if (days < -2 && !sentence.lead && toNumber(article.published) > 0) return 'background';
  return 'news';
}
