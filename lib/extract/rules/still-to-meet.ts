import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Mode, Predicate } from '../locale';

/** 조만간 만나: some day soon, which is no day that has been. */
const SOON = /조만간|(?:가까운|이른|빠른) (?:시일|시기)|머지않아/u;
const HEADLINE = /^[^.。!?]*[^.。!?다요까]$/u;
/** 12일 도쿄서 회담…|공급망 논의: a headline that stops at the noun says neither that they met nor that they will. */
const STOPS_AT_MEETING = /(?:회담|회동|통화|면담|회의|협의|会談|懇談|協議|面会|会合)$/u;
/** How the verb that follows may put a meeting that is still to come. */
const TO_COME: ReadonlySet<Mode> = new Set(['plan', 'propose', 'demand', 'negotiate', 'postpone', 'cancel', 'deny']);

/**
 * How a meeting is put that is told as if it were over: on a day to come (`isAhead`), or some day soon. 내달 만나
 * 논의하기로 했다 says with its last verb that they will meet; with none to say so, it is only being arranged.
 */
export function modeOfMeeting(
  sentence: SentenceView,
  clause: Clause,
  { mode, start, end }: Predicate,
  isAhead: boolean,
  article: ArticleView,
): Mode {
  const soon = article.language === 'ko' && SOON.test(sentence.text.slice(clause.start, clause.end));
  // 국장급 협의를 시작했다: they met
  if (
    article.language === 'ko' &&
    mode === 'negotiate' &&
    !isAhead &&
    /[갔했였섰][가-힣]{0,2}$/u.test(sentence.text.slice(start, end))
  )
    return 'done';
  if (mode !== 'done' || !(isAhead || soon)) return mode;
  // the two leaders meet in Andong on Oct. 2: the present tells of the calendar
  if (article.language === 'en') return 'plan';
  if (STOPS_AT_MEETING.test(sentence.text.slice(start, end))) return 'plan';
  const next = article.language === 'ko' ? sentence.clauses.find((c) => c.start === clause.end) : undefined;
  const said = next && article.locale.predicate(sentence.text, next)?.mode;
  if (said === 'agree' && !soon) return 'plan';
  if (said !== undefined && TO_COME.has(said)) return said;
  // 李대통령, 1월 13일 방일: a headline tells what is set without a verb
  return HEADLINE.test(sentence.text) ? 'plan' : 'propose';
}
