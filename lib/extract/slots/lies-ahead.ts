import { type Day, daysFrom } from '../dates/calendar';
import type { DateMention } from '../dates/date-mention';
import { firstOf } from '../first-of';
import type { Mode } from '../locale';
import { ASKED, isFromSoon, isOfTheVerb, wasToldThen } from './day-of-verb';
import { isDayOfSetting } from './earlier-meeting';
import { type DateQuestion, isFrom, isUntil } from './pick-date';

/** Modes whose act is still to come, so that `on Friday` means the next one. */
const FUTURE: ReadonlySet<Mode> = new Set([
  'plan',
  'agree',
  'propose',
  'negotiate',
  'announce',
  'postpone',
  'cancel',
  'deny',
]);

/** A date of a clause that can be read both ways, with its reading to come. */
interface BothWays {
  event: DateMention & { future: string };
  question: DateQuestion;
}

/** Whether it is to come; undefined where this cannot say. */
type Verdict = (date: BothWays) => boolean | undefined;

const behindIf =
  (holds: (date: BothWays) => boolean): Verdict =>
  (date) =>
    holds(date) ? false : undefined;
const aheadIf =
  (holds: (date: BothWays) => boolean): Verdict =>
  (date) =>
    holds(date) ? true : undefined;

const isEnglish = ({ question }: BothWays): boolean => question.article.language === 'en';
const modeOf = ({ question }: BothWays): Mode => question.predicate.mode;
const textOfVerb = ({ question: { sentence, predicate } }: BothWays): string =>
  sentence.text.slice(predicate.start, predicate.end);

/** 8월 방일을 요청했다, has asked Tokyo to hold talks in November: asked for, it may be either too. */
function isDemanded(date: BothWays): boolean {
  const { sentence, predicate, article } = date.question;
  if (predicate.mode !== 'demand') return false;
  return (
    article.language === 'ko' ||
    (article.language === 'en' && /\sto\s[a-z]/.test(sentence.text.slice(predicate.end, date.event.start)))
  );
}

/** rejected the idea in June: denied then */
const isDeniedThen = (date: BothWays): boolean => {
  const { published } = date.question.article;
  const { value, future } = date.event;
  return (
    modeOf(date) === 'deny' &&
    isEnglish(date) &&
    (daysFrom(published, future) > 250 || daysFrom(published, value) >= -6)
  );
};

/** sought a debate in July, told in December: the month that is nearer */
const isNearerMonth = (date: BothWays): boolean => {
  const { published } = date.question.article;
  const { value, future } = date.event;
  return (
    isEnglish(date) &&
    modeOf(date) === 'propose' &&
    value.length === 7 &&
    ASKED.test(textOfVerb(date)) &&
    -daysFrom(published, value) < daysFrom(published, future)
  );
};

/** Modes that look both ways: 11日 on the 4th, told as to come, is not last month's. */
function looksBothWays(date: BothWays): boolean {
  const mode = modeOf(date);
  const { language } = date.question.article;
  if (mode === 'agree' || mode === 'announce' || isDemanded(date)) return true;
  // 5월 20일 설치를 제안했다: told as done, so that it may be either
  if (language === 'ko' && (mode === 'propose' || mode === 'deny')) return true;
  // 9일 협상에 들어갔다: told as begun
  if (language === 'ko' && mode === 'negotiate' && /[갔했였섰][가-힣]{0,2}$/u.test(textOfVerb(date))) return true;
  return language !== 'en' && (mode === 'cancel' || mode === 'postpone');
}

const isLikelyAhead: Verdict = ({ event, question }) => {
  const { published } = question.article;
  return (
    isOfWhatWasAnnounced(event, question) ||
    isFrom(event, question.sentence) ||
    isLikelierAhead(published, event.value, event.future) ||
    // agreed to exchange officials from September
    (event.value.length === 7 && daysFrom(published, event.value) < -60)
  );
};

/** 李대통령, 1월 13일 방일, told in November; 28일 도쿄서 회담, on the 26th: a headline has no tense, and what has long been is no news. */
const isHeadlineAhead = (date: BothWays): boolean => {
  const { sentence, article } = date.question;
  if (isEnglish(date) || modeOf(date) !== 'done' || STOP.test(sentence.text)) return false;
  const ahead = daysFrom(article.published, date.event.future);
  const back = -daysFrom(article.published, date.event.value);
  return (ahead <= 120 && back >= 200) || (date.event.value.length === 10 && ahead <= 14 && back > 14);
};
const STOP = /[.。!?]|[다요까]\s*$/u;

/** In order: what an earlier one decides a later one is not asked. */
const VERDICTS: readonly Verdict[] = [
  // 24日までに協議するよう求めた: until then is still to come
  aheadIf(
    ({ event, question: { article, predicate, sentence } }) =>
      article.language === 'ja' && predicate.mode !== 'done' && isUntil(event, sentence),
  ),
  // 5月に会談した際、...で一致した: what was held is over
  behindIf(({ event, question: { sentence, article } }) => isDayOfSetting(sentence.text, event, article.language)),
  aheadIf(isHeadlineAhead),
  aheadIf((date) => isEnglish(date) && isFromSoon(date.event, date.question)),
  behindIf((date) => date.event.fixed === true || !(FUTURE.has(modeOf(date)) || isDemanded(date))),
  behindIf((date) => isEnglish(date) && wasToldThen(date.event, date.question)),
  behindIf(isDeniedThen),
  behindIf((date) => isEnglish(date) && modeOf(date) === 'propose' && isOfTheVerb(date.event, date.question)),
  behindIf(isNearerMonth),
  aheadIf((date) => !looksBothWays(date)),
  isLikelyAhead,
];

/** Whether a date that can be read both ways (on Friday, 11日, in September) is one to come. */
export function liesAhead({ future, ...event }: DateMention, question: DateQuestion): boolean {
  if (future === undefined) return false;
  return firstOf(VERDICTS, { event: { ...event, future }, question }) ?? false;
}

/** Notified Seoul of its plan to start on Thursday. */
const isOfWhatWasAnnounced = (event: DateMention, { sentence, predicate, article }: DateQuestion): boolean =>
  article.language === 'en' &&
  predicate.mode === 'announce' &&
  event.start > predicate.end &&
  daysFrom(article.published, event.future!) <= 7 &&
  /(?:^|\s)(?:to|will|would)\s[a-z]/.test(sentence.text.slice(predicate.end, event.start));

/** What was agreed on the 30th for December lies ahead; what was agreed `on the 28th`, told on the 30th, does not. */
function isLikelierAhead(published: Day, past: string, future: string): boolean {
  const back = -daysFrom(published, past);
  const ahead = daysFrom(published, future);
  // in March, September is the one to come
  return back > 9 && (ahead < 60 || ahead < back || (past.length === 7 && ahead < 200));
}
