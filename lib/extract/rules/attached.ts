import type { Language } from '../../model/vocabularies';
import { distance, type Span } from '../../text/span';
import type { Predicate } from '../locale';

/** After the word for a meeting: it is where or when something else happened, or what it brought. */
const SETTING: Readonly<Record<Language, RegExp>> = {
  en: /^(?:$)/,
  ko: /^(?:\s?\S{0,4}에서|\s?(?:이후|직후|뒤|전|때|당시|과정|성과|결과|계기|후속|장소|의제|분위기|의 |차|에 앞서|에 맞춰|을 앞두|과 관련|공동))/u,
  ja: /^(?:で(?!.{0,6}(?:行|開))|後|の(?:際|場|成果|結果|冒頭|席|議題)|では|に(?:合わせ|際し|先立)|を(?:機に|前に|受け)|以来|以降|終了後)/u,
};
/** English verbs that make a meeting happen, as against verbs of what was done in it. */
const HOLD = /^(?:held|hosted|met|spoke|talked|sat down|convened|gathered|began|started|opened)$/i;
/** Before the English word: after the summit, at the talks, since the meeting. */
const AT =
  /(?<![a-z])(?:after|at|since|following|during|from|of|before|until)\s(?:the(?:ir)?|a|last|that|his|her)?\s?(?:[\w.'-]+\s){0,4}$/i;

/** Whether the predicate tells of the meeting itself. */
export function isAttached(sentence: string, cue: Span, predicate: Predicate, language: Language): boolean {
  const off = predicate.mode === 'deny' || predicate.mode === 'cancel' || predicate.mode === 'postpone';
  if (language === 'en') {
    if (cue.start < predicate.end && predicate.start < cue.end) return true;
    const verb = sentence.slice(predicate.start, predicate.end);
    const before = sentence.slice(Math.max(0, cue.start - 50), cue.start);
    if (predicate.mode === 'done')
      return HOLD.test(verb) && cue.start >= predicate.end && cue.start - predicate.end < 90 && !AT.test(before);
    if (predicate.mode === 'sign' || predicate.mode === 'effect' || predicate.mode === 'keep') return false;
    if (predicate.mode === 'agree')
      return (
        cue.start > predicate.end &&
        /^\s(?:to\s|on\s)?(?:hold|meet|hold the|have)/.test(sentence.slice(predicate.end)) &&
        cue.start - predicate.end < 60
      );
    if (off) return distance(cue, predicate) < 130;
    if (cue.start < predicate.start)
      return distance(cue, predicate) < 60 && /^(?:was|were|is|are|be|been|being|to)\b/.test(verb);
    return (
      distance(cue, predicate) < 110 &&
      (predicate.mode === 'propose' || predicate.mode === 'negotiate' || !AT.test(before))
    );
  }
  const after = sentence.slice(cue.end, predicate.start).replace(/\([^)]*\)/gu, '');
  if (off) return distance(cue, predicate) < 60;
  if (SETTING[language].test(after)) return false;
  const reach = predicate.mode === 'done' || predicate.mode === 'sign' || predicate.mode === 'agree' ? 14 : 45;
  return after.length <= reach || cue.end > predicate.start;
}
