import type { Sense, VerbSense } from './verb-lexicon';
import { wordSet } from './word-set';
import type { Word } from './words';

/** The sense that an everyday verb has by who or what does it: a team arrives, a cap goes up, talks go on. */
export function senseBySubject(
  words: readonly Word[],
  main: number,
  lemma: string,
): { sense: Sense; action?: VerbSense['action'] } | undefined {
  if (rulesAgainst(words, main, lemma)) return { sense: 'act', action: 'compensate' };
  if (teamTravels(words, main, lemma)) return { sense: 'act', action: 'visit' };
  const cap = movesCap(words, main, lemma);
  if (cap) return { sense: 'act', action: cap };
  if (goodsReturn(words, main, lemma)) return { sense: 'act', action: 'release' };
  if (isWord(words, main, lemma)) return { sense: 'say' };
  if (works(words, main, lemma)) return { sense: 'act' };
  if (lemma === 'run' && TRIALS.has(headOf(words, main))) return { sense: 'act', action: 'implement' };
  if (goesAway(words, main, lemma)) return { sense: 'act', action: 'lift' };
  return talksGoOn(words, main, lemma) ? { sense: 'negotiate' } : undefined;
}

const GOES_ON = wordSet('go drag continue proceed progress advance grind');
const TALKS = wordSet('talks negotiations consultations discussions');

/** Talks on letting teams use it are still going on. */
const talksGoOn = (words: readonly Word[], main: number, lemma: string): boolean =>
  (GOES_ON.has(lemma) ||
    (lemma === 'make' && words.slice(main + 1, main + 5).some((w) => w.text === 'headway' || w.text === 'progress'))) &&
  words.slice(0, Math.min(4, main)).some((w) => TALKS.has(w.text));

/** The cap goes up to 20,000: what rises says that the act is one of widening. */
const RISES = wordSet('go rise climb grow increase jump');
const FALLS = wordSet('go fall drop shrink come');
const CAPS = wordSet('cap caps quota quotas ceiling limit allowance');

function movesCap(words: readonly Word[], main: number, lemma: string): 'expand' | 'ease' | undefined {
  if (!RISES.has(lemma) && !FALLS.has(lemma)) return undefined;
  if (!words.slice(Math.max(0, main - 14), main).some((w) => CAPS.has(w.text))) return undefined;
  const next = words[main + 1]?.text;
  if (lemma === 'go') return next === 'up' ? 'expand' : next === 'down' ? 'ease' : undefined;
  return RISES.has(lemma) ? 'expand' : FALLS.has(lemma) && next !== 'to' ? 'ease' : undefined;
}

const TRAVELS = wordSet('arrive leave depart head fly travel sail');
const TEAM = wordSet(
  'team teams group mission experts inspectors engineers investigators squadron destroyer destroyers frigate frigates warship warships vessel vessels ship ships doctors medics rescuers crew crews specialists scientists surveyors divers researchers firefighters cadets monitors',
);
const WHITHER = wordSet('in at for to on off');

/** A team of inspectors arrives in Fukushima: those who are sent by a state. */
const teamTravels = (words: readonly Word[], main: number, lemma: string): boolean =>
  TRAVELS.has(lemma) &&
  WHITHER.has(words[main + 1]?.text ?? '') &&
  words.slice(Math.max(0, main - 8), main).some((w) => TEAM.has(w.text));

const BURDENS = wordSet(
  'ban bans cap caps curbs curb restrictions restriction requirement requirements duty duties tariff tariffs levy levies limit limits rule quota quotas embargo fee fees checks visas tests',
);
/** The ban goes on Oct. 1, the cap went on Tuesday, the duties fall away: what is gone has been lifted. */
const goesAway = (words: readonly Word[], main: number, lemma: string): boolean => {
  const [next, then] = [words[main + 1]?.text ?? '', words[main + 2]?.text ?? ''];
  const gone =
    (lemma === 'go' &&
      (/^(?:from|in|by|[,.;]|altogether|completely|too|tomorrow|today)?$/.test(next) ||
        (next === 'on' && (WHEN.test(then) || then === 'the')))) ||
    (lemma === 'fall' && next === 'away') ||
    lemma === 'disappear' ||
    lemma === 'vanish';
  return (
    gone &&
    words.slice(Math.max(0, main - 12), main).some((w) => BURDENS.has(w.text)) &&
    BURDENS.has(headOf(words, main))
  );
};
const WHEN =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december|\d+)$/;
/** The head of the subject: The |ban on fish, in place since 2013, goes. */
function headOf(words: readonly Word[], main: number): string {
  // the minister said |the restriction would go
  const said = words.findLastIndex((w, n) => n < main && SAID.test(w.text));
  for (let k = said + 2; k <= main; k++) {
    const { text, kind } = words[k]!;
    if (HEAD_ENDS.has(text) || k === main || kind.isHelper || (kind.isParticiple && words[k + 1]?.text === 'from'))
      return words[k - 1]!.text;
  }
  return '';
}
const SAID = /^(?:said|says|announced|that)$/;
const HEAD_ENDS = wordSet(', of on for at in between with against that which from to');

const GOODS = wordSet(
  'remains bones ashes statue statues books lists records artefacts artifacts relics bell crown scrolls',
);
/** The remains of three Koreans left Japan on Tuesday: given back. */
const goodsReturn = (words: readonly Word[], main: number, lemma: string): boolean =>
  /^(?:leave|arrive|reach|fly|come|go)$/.test(lemma) &&
  (/^(?:leave|reach)$/.test(lemma)
    ? words[main + 1]?.capital === true
    : /^(?:in|at|home|back)$/.test(words[main + 1]?.text ?? '')) &&
  GOODS.has(headOf(words, main));

const REACHES = wordSet('come reach arrive spread');
/** Word came from Tokyo that, news reached Seoul that: so it was told. */
const isWord = (words: readonly Word[], main: number, lemma: string): boolean =>
  REACHES.has(lemma) && words.slice(0, main).some((w) => w.text === 'word' || w.text === 'news');

/** A trial will run from January. */
const TRIALS = wordSet('trial pilot test program programme scheme service services exhibition');

const OFFICERS = wordSet('officers officials inspectors experts engineers police guards staff');
/** Twelve officers will work at Incheon: posted there. */
const works = (words: readonly Word[], main: number, lemma: string): boolean =>
  (lemma === 'work' || lemma === 'serve') &&
  (/^(?:there|here)$/.test(words[main + 1]?.text ?? '') ||
    (/^(?:at|in|out)$/.test(words[main + 1]?.text ?? '') && words[main + 2]?.capital === true)) &&
  words.slice(Math.max(0, main - 6), main).some((w) => OFFICERS.has(w.text));

const DISMISSES = wordSet('dismiss reject throw deny turn');
const CLAIMS = wordSet('claim claims appeal objection suit lawsuit petition plea motion immunity');

/** A court threw out the appeal: a ruling, and nobody's denial. */
const rulesAgainst = (words: readonly Word[], main: number, lemma: string): boolean =>
  DISMISSES.has(lemma) &&
  words.slice(0, main).some((w) => w.text === 'court' || w.text === 'judge' || w.text === 'judges') &&
  words.slice(main + 1, main + 8).some((w) => CLAIMS.has(w.text));
