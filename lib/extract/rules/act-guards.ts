import { contains } from '../../text/span';
import type { Acting } from '../actors/acting';
import type { Mode } from '../locale';
import type { ActClause } from './act-clause';
import { around, type Guard, isEnglish } from './act-guard';
import { OF_ACTORS } from './act-guards-actors';
import { IN_ENGLISH } from './act-guards-en';
import { IN_KOREAN_OR_JAPANESE } from './act-guards-ko-ja';

/** Modes that say nothing of ours without an act. */
const IDLE: ReadonlySet<Mode> = new Set(['done', 'plan', 'announce']);
const NORTH: ReadonlySet<string> = new Set(['north-korea-denuclearisation', 'abductions']);

/** By the words of a clause in any language. */
const OF_WORDS: readonly Guard<[ActClause]>[] = [
  {
    // 협의했다, said, discussed; a meeting of the clause is told by its own rule: 협의를 열었다
    why: 'no word of an act',
    holds: (c) =>
      IDLE.has(c.mode) &&
      !c.action &&
      !c.signing &&
      !c.plain &&
      !c.entering &&
      (!c.predicate.act || (c.meeting !== undefined && !isEnglish(c))),
  },
  {
    why: 'nothing is named that was signed',
    holds: (c) => c.mode === 'sign' && !c.instrument && (c.article.language !== 'ko' || !c.predicate.act),
  },
  {
    // 배상 판결 문제를 논의했다, 参拝したとの報道が出た
    why: 'talked of or reported, not done',
    holds: (c) =>
      (c.mode === 'done' || (c.mode === 'plan' && !isEnglish(c) && !GOES_ON.test(c.text))) &&
      c.action?.action !== 'protest' &&
      !c.plain &&
      isTalkedOf(c),
  },
  {
    // 북한의 미사일 발사를 규탄했다: against neither of the two
    why: 'what the North did is condemned',
    holds: (c) =>
      (isEnglish(c) ? CONDEMNS.test(around(c, 0, 0)) : c.action?.action === 'protest') &&
      !c.instrument &&
      (c.sentence.topics.some((t) => NORTH.has(t.value.topic) && contains(c.clause, t)) ||
        c.sentence.names.some((n) => n.value.countries.join() === 'KP' && contains(c.clause, n))),
  },
  {
    why: 'flights that the weather cancels',
    holds: (c) =>
      c.action?.action !== 'resume' && GROUNDED.test(c.sentence.text) && WEATHER.test(c.sentence.text) && !c.instrument,
  },
  {
    // 話し合いたい
    why: 'to talk about it is no act',
    holds: (c) => c.mode === 'propose' && !c.action && !c.instrument && c.article.locale.words.talk.test(c.text),
  },
];

/** 태풍에 결항했다, flights were cancelled as a typhoon neared. */
const GROUNDED =
  /결항|欠航|(?<![a-z])(?:flights?|services?|sailings|ferries|trains?)(?![a-z])[^.]*(?:cancell?ed|grounded|suspended|scrubbed)/;
const WEATHER =
  /태풍|폭설|강풍|악천후|기상|파업|화산|안개|台風|大雪|強風|悪天候|濃霧|ストライキ|噴火|(?<![a-z])(?:typhoon|storm|snow(?:fall|storm)?|blizzard|heavy (?:rain|snow)|strong winds?|bad weather|fog|strike|eruption|volcanic ash)(?![a-z])/i;
const CONDEMNS = /^(?:\w+ )*(?:strongly |jointly )?(?:condemn|denounc|deplor|decri)/;
/** 引き続き話し合う: it is being negotiated. */
const GOES_ON = /話し合[うわい][^、。]{0,6}$|話し合う。?$/u;

function isTalkedOf({ sentence: { text }, clause, predicate: { start, end }, article }: ActClause): boolean {
  const { talkedOf, reportedOf } = article.locale.words;
  return (
    talkedOf.test(text.slice(Math.max(clause.start, start - 8), end)) ||
    reportedOf.test(text.slice(Math.max(clause.start, start - 24), end))
  );
}

const ENGLISH = [...OF_WORDS, ...IN_ENGLISH];
const OTHERS = [...OF_WORDS, ...IN_KOREAN_OR_JAPANESE];

/** Why the words of a clause tell no act of ours; undefined where they may. */
export const noActByWords = (c: ActClause): string | undefined =>
  (isEnglish(c) ? ENGLISH : OTHERS).find((guard) => guard.holds(c))?.why;

/** Why those who act do none of ours. */
export const noActByActors = (c: ActClause, acting: Acting): string | undefined =>
  OF_ACTORS.find((guard) => guard.holds(c, acting))?.why;
