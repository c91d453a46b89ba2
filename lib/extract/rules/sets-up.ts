import { contains, type Span } from '../../text/span';
import { isHabit } from '../about/habit';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import type { Clause, Predicate } from '../locale';

const BEGUN = /^」?を(?:[^、。]{0,10}に)?(?:新たに|近く|年内に)?(?:始め|開始|立ち上げ|設け|新設|発足|創設|スタート)/u;

/** サイバー分野で協議を早期に開くことで一致: with no day yet, an accord about its subject and no meeting. */
export function setsUp(
  sentence: SentenceView,
  clause: Clause,
  cue: Span,
  predicate: Predicate,
  article: ArticleView,
): boolean {
  if (predicate.mode !== 'agree') return false;
  if (isHabit(sentence.text.slice(clause.start, clause.end), article.language)) return true;
  if (!/^[^会회]*(?:協議|대화|対話|협의)$/u.test(sentence.text.slice(cue.start, cue.end))) return false;
  // 실무협의를 연내 시작하기로 했다: talks are set going, whatever the day
  if (
    /^\S{0,2}[를을] (?:\S{1,8} ){0,3}(?:시작|착수|개시|가동|정례화|상설화|해마다|매년|정기적으로|정례적으로|번갈아|분기마다|수시로)/u.test(
      sentence.text.slice(cue.end),
    )
  )
    return true;
  // 局長級対話を6月に始めることで合意した
  if (BEGUN.test(sentence.text.slice(cue.end))) return true;
  // 당국 간에 실무 협의를 진행하기로 했다: with no day, how they go about it
  if (
    /^\S{0,2}[를을] (?:\S{1,8} ){0,2}(?:진행|이어|계속)/u.test(sentence.text.slice(cue.end)) &&
    sentence.dates.length === 0
  )
    return true;
  const inside = (span: Span): boolean => contains(clause, span);
  const korean = article.language === 'ko';
  // 2019년 7월 이전 상태로 되돌리기 위한 대화를 열기로 했다: an older day is not that of the talks
  const days = sentence.dates.filter((d) => inside(d) && !(korean && daysFrom(article.published, d.value) < -60));
  return (
    days.length === 0 &&
    sentence.topics.some(
      (t) => inside(t) && (korean || !t.value.weak) && !t.value.adjunct && !MEETING_TOPICS.has(t.value.topic),
    )
  );
}
