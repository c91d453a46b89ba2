import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { Clause, Predicate } from '../locale';
import { type Dated, dateOf } from './date-of';

/** agreed on Wednesday |to hold| a meeting on Nov. 5: behind it stands what was agreed on. */
const WHAT =
  / (?:to|that|on|for) (?!(?:late |early )?(?:[A-Z][a-z]+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))/;

/** The day of a meeting that was agreed on or announced (English): what stands before it is the day of saying so. */
export function dayAgreedFor(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  article: ArticleView,
): Dated {
  const plan: Predicate = { ...predicate, mode: 'plan' };
  const what = WHAT.exec(sentence.text.slice(predicate.end, clause.end));
  const from = what ? predicate.end + what.index : undefined;
  const said = from === undefined ? [] : sentence.dates.filter((d) => d.end <= from && d.value.length === 10);
  const day = said.findLast((d) => daysFrom(article.published, d.value) <= 0);
  if (from === undefined || !day) return dateOf(sentence, clause, plan, article);
  const later = { ...sentence, dates: sentence.dates.filter((d) => d.start >= from) };
  const { date, dateBasis } = dateOf(later, clause, plan, article);
  return { ...(date ? { date, dateBasis: dateBasis ?? 'implied' } : {}), announcedOn: day.value };
}
