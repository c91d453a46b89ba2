import { byVerb, type EverydayVerb, everydaySense, type FoundSense, type VerbPlace } from './everyday-verb';
import { wordSet } from './word-set';
import type { Word } from './words';

const SAID = /^(?:said|says|announced|that)$/;
const HEAD_ENDS = wordSet(', of on for at in between with against that which from to');
/** The head of the subject: The |ban on fish, in place since 2013, goes. */
function headOf({ words, main }: VerbPlace): string {
  // the minister said |the restriction would go
  const said = words.findLastIndex((w, n) => n < main && SAID.test(w.text));
  for (let k = said + 2; k <= main; k++) {
    const { text, kind } = words[k]!;
    if (HEAD_ENDS.has(text) || k === main || kind.isHelper || (kind.isParticiple && words[k + 1]?.text === 'from'))
      return words[k - 1]!.text;
  }
  return '';
}

const isAmong = (words: readonly Word[], known: ReadonlySet<string>): boolean => words.some((w) => known.has(w.text));
/** One of the words stands within so many before the verb. */
const standsBefore = ({ words, main }: VerbPlace, reach: number, known: ReadonlySet<string>): boolean =>
  isAmong(words.slice(Math.max(0, main - reach), main), known);
const next = ({ words, main }: VerbPlace, by = 1): string => words[main + by]?.text ?? '';

const BENCH = wordSet('court judge judges');
const CLAIMS = wordSet('claim claims appeal objection suit lawsuit petition plea motion immunity');
const WHITHER = wordSet('in at for to on off');
const TEAM = wordSet(
  'team teams group mission experts inspectors engineers investigators squadron destroyer destroyers frigate frigates warship warships vessel vessels ship ships doctors medics rescuers crew crews specialists scientists surveyors divers researchers firefighters cadets monitors',
);
const CAPS = wordSet('cap caps quota quotas ceiling limit allowance');
const GOODS = wordSet(
  'remains bones ashes statue statues books lists records artefacts artifacts relics bell crown scrolls',
);
const NEWS = wordSet('word news');
const OFFICERS = wordSet('officers officials inspectors experts engineers police guards staff');
const TRIALS = wordSet('trial pilot test program programme scheme service services exhibition');
const BURDENS = wordSet(
  'ban bans cap caps curbs curb restrictions restriction requirement requirements duty duties tariff tariffs levy levies limit limits rule quota quotas embargo fee fees checks visas tests',
);
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|\d+)$/;
const TALKS = wordSet('talks negotiations consultations discussions');
const HEADWAY = wordSet('headway progress');

const isOfTalks = ({ words, main }: VerbPlace): boolean => isAmong(words.slice(0, Math.min(4, main)), TALKS);

/** goes on Oct. 1, fell away: no more there. */
const isGone = (at: VerbPlace): boolean => {
  if (at.lemma === 'fall') return next(at) === 'away';
  return (
    at.lemma !== 'go' ||
    /^(?:from|in|by|[,.;]|altogether|completely|too|tomorrow|today)?$/.test(next(at)) ||
    (next(at) === 'on' && (WHEN.test(next(at, 2)) || next(at, 2) === 'the'))
  );
};

const BY_SUBJECT: readonly EverydayVerb[] = [
  // a court threw out the appeal: a ruling, and nobody's denial
  {
    verbs: wordSet('dismiss reject throw deny turn'),
    sense: 'act',
    action: 'compensate',
    holds: ({ words, main }) =>
      isAmong(words.slice(0, main), BENCH) && isAmong(words.slice(main + 1, main + 8), CLAIMS),
  },
  // a team of inspectors arrives in Fukushima: those who are sent by a state
  {
    verbs: wordSet('arrive leave depart head fly travel sail'),
    sense: 'act',
    action: 'visit',
    holds: (at) => WHITHER.has(next(at)) && standsBefore(at, 8, TEAM),
  },
  // the cap goes up to 20,000: what rises says that the act is one of widening
  {
    verbs: wordSet('go rise climb grow increase jump'),
    sense: 'act',
    action: 'expand',
    holds: (at) => standsBefore(at, 14, CAPS) && (at.lemma !== 'go' || next(at) === 'up'),
  },
  {
    verbs: wordSet('go fall drop shrink come'),
    sense: 'act',
    action: 'ease',
    holds: (at) => standsBefore(at, 14, CAPS) && (at.lemma === 'go' ? next(at) === 'down' : next(at) !== 'to'),
  },
  // the remains of three Koreans left Japan on Tuesday: given back
  {
    verbs: wordSet('leave arrive reach fly come go'),
    sense: 'act',
    action: 'release',
    holds: (at) =>
      (/^(?:leave|reach)$/.test(at.lemma)
        ? at.words[at.main + 1]?.capital === true
        : /^(?:in|at|home|back)$/.test(next(at))) && GOODS.has(headOf(at)),
  },
  // word came from Tokyo that, news reached Seoul that: so it was told
  {
    verbs: wordSet('come reach arrive spread'),
    sense: 'say',
    holds: ({ words, main }) => isAmong(words.slice(0, main), NEWS),
  },
  // twelve officers will work at Incheon: posted there
  {
    verbs: wordSet('work serve'),
    sense: 'act',
    holds: (at) =>
      (/^(?:there|here)$/.test(next(at)) ||
        (/^(?:at|in|out)$/.test(next(at)) && at.words[at.main + 2]?.capital === true)) &&
      standsBefore(at, 6, OFFICERS),
  },
  // a trial will run from January
  { verbs: wordSet('run'), sense: 'act', action: 'implement', holds: (at) => TRIALS.has(headOf(at)) },
  // the ban goes on Oct. 1, the cap went on Tuesday, the duties fall away: what is gone has been lifted
  {
    verbs: wordSet('go fall disappear vanish'),
    sense: 'act',
    action: 'lift',
    holds: (at) => isGone(at) && standsBefore(at, 12, BURDENS) && BURDENS.has(headOf(at)),
  },
  // talks on letting teams use it are still going on
  { verbs: wordSet('go drag continue proceed progress advance grind'), sense: 'negotiate', holds: isOfTalks },
  {
    verbs: wordSet('make'),
    sense: 'negotiate',
    holds: (at) => isAmong(at.words.slice(at.main + 1, at.main + 5), HEADWAY) && isOfTalks(at),
  },
];

const BY_VERB = byVerb(BY_SUBJECT);

/** The sense that an everyday verb has by who or what does it: a team arrives, a cap goes up, talks go on. */
export const senseBySubject = (at: VerbPlace): FoundSense => everydaySense(BY_VERB, at);
