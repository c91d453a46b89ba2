import { contains } from '../../text/span';
import { daysFrom } from '../dates/calendar';
import type { Mode } from '../locale';
import type { MeetingPlace } from '../parties/scene';
import { isOfOneSide } from './of-one-side';
import { isWithPrivate, meetsPrivate } from './with-private';

/** A reason why a word for a meeting tells of none, and when it holds. */
interface Guard {
  why: string;
  holds(place: MeetingPlace): boolean;
}

/** A journey that is over is told by its meeting. */
const VISIT_MODES: ReadonlySet<Mode> = new Set([
  'plan',
  'propose',
  'demand',
  'postpone',
  'cancel',
  'deny',
  'negotiate',
  'agree',
]);
/** 정상회담을 앞두고, at the end of a clause. */
const AHEAD_OF = /앞두고[,\s]*$/u;
const NO_HEADWAY =
  /^(?:が|は|も|[이가은는도]|,)?\s?(?:難航|停滞|膠着|足踏み|行き詰ま|平行線|난항|교착|답보|공전|평행선)/u;
const COUNTED =
  /(?:first|second|third|fourth|fifth|[a-z]+th|last) time (?:that )?(?:the (?:two|pair)|they|[A-Z]\w+ and [A-Z]\w+) (?:have |had )?(?:\w+ )?(?:met|meet|sat down|spoke|talked)$/;

const AGAIN = /^(?:する|した|を(?:する|行う|開く|行った|開いた))の(?:は|が)[^。]{0,30}(?:ぶり|以来|回目|初めて|初)/u;

const ALONE =
  /(?<![a-z])(?:cabinet|party|parliament|security council|task force|politburo) (?:\w+ )?(?:held|holds|convened|met|meets|gathered|will meet|will hold)(?: an?| its)?(?: [\w-]+){0,3}$/i;
const RECURS =
  /(?<![a-z])(?:(?:once|twice|at least once|[a-z]+ times) (?:a|an|every|each|per) (?:year|month|quarter|half)|every (?:year|month|two years|other year|six months|half-year|quarter)|each year|annually|yearly|regularly|on a regular basis|by turns|in turn|alternat\w+|(?:will|would) be annual)(?![a-z])/;
const OF_MANY =
  /(?:attend(?:s|ed|ing)?|join(?:s|ed|ing)?|at|for|to|during|host(?:s|ed|ing)?|of|before|after) (?:the |a |an |(?:(?:this|last|next) \w+|\w+day)'s )?(?:\w+ )?(?:G-?7|G-?20|Group of (?:Seven|20|Twenty)|APEC|ASEAN(?: Plus Three)?|NATO|East Asia|U\.?N\.?|BRICS|Quad|EU|climate|nuclear security) (?:[a-z]+ )?$/;
const OFTEN =
  /(?:해마다|매년|분기마다|매달|매월|반기마다|연|한 해) (?:\S{1,4} )?(?:\d|한|두|세|네) ?(?:번|차례|회)|(?:번|차례|회)씩/u;
const CANDIDATE =
  /(?<![a-z])(?:candidates?|nominees?|hopefuls?|front-?runners?|contenders?)(?![a-z])[^.;]{0,40} (?:said|says|vowed|pledged|promised|told)(?![a-z])/i;
const isEnglish = ({ article }: MeetingPlace): boolean => article.language === 'en';
const hasDay = ({ sentence, clause }: MeetingPlace): boolean => sentence.dates.some((d) => contains(clause, d));

const PAPER_FOR =
  /(?<![a-z])(?:documents?|statements?|declarations?|texts?|drafts?|communiqu[eé]|wording|announcement|press release) (?:[a-z]+ )?(?:for|of|from|to be issued (?:at|after)) (?:the |their |a )?(?:[a-z-]+ )?$/;
const BY_THE_TIME = /(?<![a-z])by the time (?:that )?(?:the|their|both|its)(?: two)?(?: \w+){0,2} $/;
const SETS_UP =
  /(?<![a-z])(?:set up|establish|launch|create|found|start|inaugurate|introduce)(?:ing)? (?:an?|the|their) (?:[\w-]+ ){0,4}(?:dialogue|consultations|conference|roundtable|session)$/;
/** 지난달 정상회담을 앞두고: over by now. */
const hasDayAhead = ({ sentence, clause, article: { published } }: MeetingPlace): boolean =>
  sentence.dates.some((d) => contains(clause, d) && daysFrom(published, d.future ?? d.value) >= 0);

/** In order; the first that holds is given. */
const GUARDS: readonly Guard[] = [
  {
    // but 한국을 찾는다고 발표했다 is to come
    why: 'a journey that is over is told by its meeting',
    holds: (p) =>
      p.level === 'visit' && !(p.predicate.mode === 'announce' && !isEnglish(p)) && !VISIT_MODES.has(p.predicate.mode),
  },
  {
    why: 'with people who hold no office',
    holds: ({ level, sentence, cue, article }) =>
      level !== 'visit' &&
      (isWithPrivate(sentence.text.slice(0, cue.start)) ||
        (article.language === 'en' && meetsPrivate(sentence.text.slice(cue.end)))),
  },
  {
    // 通貨スワップ協議が難航: how talks go, and no meeting
    why: 'talks that make no headway',
    holds: ({ sentence, cue }) => NO_HEADWAY.test(sentence.text.slice(cue.end)),
  },
  {
    // 공사에게 전화를 걸어 항의했다
    why: 'a protest by telephone',
    holds: ({ predicate, sentence, cue }) =>
      predicate.act?.action === 'protest' && /전화|電話/u.test(sentence.text.slice(cue.start, cue.end)),
  },
  {
    why: 'a body of one government',
    holds: ({ sentence, cue, article }) => isOfOneSide(sentence.text, cue, article.language),
  },
  {
    // 그 문제는 다음 회담으로 미뤄졌다: what is put off to it is something else
    why: 'something is put off to it',
    holds: ({ article, predicate, sentence, cue }) =>
      article.language === 'ko' &&
      predicate.mode === 'postpone' &&
      /^(?:으로|로)\s/u.test(sentence.text.slice(cue.end)),
  },
  {
    // Presidential candidate Lee said he would meet Ishiba
    why: 'promised by who is not in office yet',
    holds: (p) => isEnglish(p) && p.predicate.mode === 'plan' && CANDIDATE.test(p.sentence.text.slice(0, p.cue.start)),
  },
  {
    // Japan's cabinet held a meeting
    why: 'one government sits with itself',
    holds: (p) => isEnglish(p) && ALONE.test(p.sentence.text.slice(p.clause.start, p.cue.end)),
  },
  {
    why: 'ahead of it something else is told',
    holds: (p) =>
      p.article.language === 'ko' &&
      AHEAD_OF.test(p.sentence.text.slice(p.clause.start, p.clause.end)) &&
      !hasDayAhead(p),
  },
  {
    // It is the sixth time that the two have met
    why: 'how often they have met',
    holds: (p) => isEnglish(p) && COUNTED.test(p.sentence.text.slice(0, p.cue.end)),
  },
  {
    // 日韓の首脳が会談するのは約3年半ぶり
    why: 'how often they have met',
    holds: (p) => p.article.language === 'ja' && AGAIN.test(p.sentence.text.slice(p.cue.end)) && !hasDay(p),
  },
  {
    // were putting the final touches on a document for the summit
    why: 'a paper for it is prepared',
    holds: (p) => isEnglish(p) && PAPER_FOR.test(p.sentence.text.slice(p.predicate.start, p.cue.start)),
  },
  {
    // asked for it by the time their leaders meet
    why: 'by when something else is asked',
    holds: (p) =>
      isEnglish(p) &&
      p.predicate.mode !== 'done' &&
      BY_THE_TIME.test(p.sentence.text.slice(p.clause.start, p.cue.start)),
  },
  {
    // would set up a new dialogue: a body, and no session of it
    why: 'a row of meetings is set up',
    holds: (p) =>
      isEnglish(p) &&
      p.predicate.mode !== 'done' &&
      SETS_UP.test(p.sentence.text.slice(p.predicate.start, p.cue.end)) &&
      !p.sentence.dates.some((d) => d.start >= p.cue.end && d.start - p.cue.end < 24 && contains(p.clause, d)),
  },
  {
    // attends the G7 summit in May: a gathering of many
    why: 'a gathering of many',
    holds: (p) =>
      isEnglish(p) &&
      p.level === 'summit' &&
      OF_MANY.test(p.sentence.text.slice(0, p.cue.start)) &&
      !/(?:sidelines|margins|fringes|edges?) of (?:an?|the) [^,]{0,30}$/.test(p.sentence.text.slice(0, p.cue.start)),
  },
  {
    // consultations on the summit's agenda
    why: 'whose something is told of',
    holds: (p) => isEnglish(p) && p.level === 'summit' && /^'s? [a-z]/.test(p.sentence.text.slice(p.cue.end)),
  },
  {
    // The committee will convene once a year
    why: 'how often they are to meet, with no day',
    holds: (p) =>
      isEnglish(p) &&
      RECURS.test(p.sentence.text.slice(p.clause.start, p.clause.end)) &&
      !hasDay(p) &&
      p.predicate.mode !== 'done',
  },
  {
    // 분과마다 해마다 두 번씩 만나기로 했다
    why: 'how often they are to meet, with no day',
    holds: (p) =>
      p.article.language === 'ko' &&
      p.predicate.mode !== 'done' &&
      OFTEN.test(p.sentence.text.slice(p.clause.start, p.clause.end)) &&
      !hasDay(p),
  },
  {
    // 정상회담을 적절한 시기에 여는 데 공감했다
    why: 'agreed on for some time, with no day',
    holds: (p) =>
      p.article.language === 'ko' &&
      p.predicate.mode === 'agree' &&
      /적절한 (?:시기|시점|때)|적당한 (?:시기|시점)/u.test(p.sentence.text.slice(p.clause.start, p.clause.end)) &&
      !hasDay(p),
  },
  {
    // The leaders hoped to see each other soon: a courtesy
    why: 'hoped for, with no day',
    holds: (p) =>
      isEnglish(p) &&
      /^hop(?:e|es|ed|ing) to(?: \w+)? see each other/.test(
        p.sentence.text.slice(p.predicate.start, p.predicate.end + 30),
      ) &&
      !hasDay(p),
  },
];

/** Why the word tells of no meeting of ours, as far as its own clause says. */
export const noMeeting = (place: MeetingPlace): string | undefined => GUARDS.find((guard) => guard.holds(place))?.why;
