import { daysFrom, isoOf } from '../dates/calendar';
import type { Mode } from '../locale';
import { RESULT } from './by-old-days';
import { HISTORY_DAYS, isPastOrAgreed, type Told, wordsOf } from './told';

/** A demand stands until it is answered. */
const OPEN: ReadonlySet<Mode> = new Set(['demand', 'propose', 'negotiate']);

/** Whether what is told of a day, a month or a year of its own is too old to be news. */
export function isOver(t: Told, date: string): boolean {
  const { sentence, predicate, article, otherMeeting } = t;
  if (isOfEarlierMonth(t, date) || isOfMonthBefore(t, date)) return true;
  const days = daysFrom(article.published, date);
  if (days < -HISTORY_DAYS) return true;
  if (sentence.lead) return false;
  if (days < (article.language !== 'en' ? -2 : OPEN.has(predicate.mode) ? -HISTORY_DAYS : -3)) return true;
  // after the lead, a meeting of the day before is what led to it
  if (otherMeeting && days < 0 && predicate.mode === 'done') return true;
  // a pact runs out in years: how things stand, not what is new
  return days > 400 && predicate.mode === 'plan';
}

/** 지난달 만났다, 先月会っており: told by the month alone, and not as what the article opens with. */
function isOfEarlierMonth(t: Told, date: string): boolean {
  const { language, published, sentences } = t.article;
  const { lead, index } = t.sentence;
  if (language === 'en' || date.length < 7 || !isPastOrAgreed(t)) return false;
  const earlier = date.slice(0, 7) < isoOf(published).slice(0, 7);
  const over = date.length === 10 ? daysFrom(published, date) < -1 : earlier;
  if (over && language === 'ja' && RESULT.test(wordsOf(t))) return true;
  return earlier && date.length === 7 && !(lead && sentences.find((v) => v.lead)?.index === index);
}

/** In early June the ministries struck an accord, told in July: what has no day but a month that is over led up to the news. */
function isOfMonthBefore(t: Told, date: string): boolean {
  const { lead, dates, text } = t.sentence;
  if (t.article.language !== 'en' || lead || date.length !== 7 || !isPastOrAgreed(t)) return false;
  return (
    date < isoOf(t.article.published).slice(0, 7) ||
    dates.some((d) => d.value === date && /last week$/i.test(text.slice(d.start, d.end)))
  );
}
