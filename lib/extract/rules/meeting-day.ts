import { contains, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { Clause, Predicate } from '../locale';
import type { MeetingPlace } from '../parties/scene';
import { dateOf } from '../slots/date-of';
import { dayAgreedFor } from '../slots/day-agreed-for';

export type MeetingDay = ReturnType<typeof dateOf>;

/** The day of a meeting, and that of its announcement; `setting` is the word for it where the clause tells what was done there. */
export function dayOfMeeting(
  { sentence, clause, predicate, article }: MeetingPlace,
  setting: Span | undefined,
): MeetingDay {
  const isEnglish = article.language === 'en';
  // what is agreed on or announced of a meeting is still to come
  const isAhead = predicate.mode === 'agree' || predicate.mode === 'announce';
  const dated =
    isAhead && isEnglish
      ? dayAgreedFor(sentence, clause, predicate, article)
      : dateOf(sentence, clause, isAhead ? { ...predicate, mode: 'plan' } : predicate, article);
  // 8일 열린 회의에서 9월부터 ...하기로 했다: the meeting has the day before it
  const own = setting && !isEnglish ? dayBefore(sentence, setting) : undefined;
  if (own) Object.assign(dated, { date: own.value, dateBasis: own.basis });
  // a day that was told of something else in the sentence is not that of a meeting to come
  const isToCome = isAhead || (predicate.mode === 'plan' && !isEnglish);
  if (isToCome && dated.borrowed && dated.date && daysFrom(article.published, dated.date) <= 0) {
    delete dated.date;
    delete dated.dateBasis;
  }
  // 양국은 9일 정상이 11월 부산에서 만나는 데 합의했다: the day to come
  const later = isAhead && article.language === 'ko' ? dayToCome(sentence, clause, predicate, article) : undefined;
  if (later) Object.assign(dated, { date: later.future ?? later.value, dateBasis: later.basis });
  return dated;
}

/** Of two days in what was agreed, the one that is only to come, after one that has just been. */
function dayToCome({ dates }: SentenceView, clause: Clause, { start }: Predicate, { published }: ArticleView) {
  const own = dates.filter((d) => contains(clause, d) && d.end <= start && !d.bound);
  const [settled, day, ...more] = own;
  if (!settled || !day || more.length > 0 || settled.value.length < 10) return undefined;
  const ago = -daysFrom(published, settled.value);
  return ago >= 0 && ago <= 3 && daysFrom(published, day.value) > 0 ? day : undefined;
}

/** The day that stands shortly before a word. */
export const dayBefore = ({ dates }: SentenceView, { start }: Span): SentenceView['dates'][number] | undefined =>
  dates.findLast((d) => d.end <= start && start - d.end < 40);

/** 5月の|首脳会談に向け準備を急ぐ: the day that stands right before the word, for a meeting still to come. */
export const dayBeside = ({ text, dates }: SentenceView, cue: Span, { language, published }: ArticleView) =>
  language !== 'ja'
    ? undefined
    : dates.find(
        (d) =>
          d.end <= cue.start &&
          /^の[\u4e00-\u9fff]{0,4}$/u.test(text.slice(d.end, cue.start)) &&
          daysFrom(published, d.future ?? d.value) > 0,
      );
