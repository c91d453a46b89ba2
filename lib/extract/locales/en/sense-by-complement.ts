import { asksOf, turnsWith, welcomes, winsAgreement, winsOver } from './asks-of';
import { letsSkip, linksTo, receives } from './gets-and-lets';
import { nominalAct } from './nominal-acts';
import type { Sense, VerbSense } from './verb-lexicon';
import { wordSet } from './word-set';
import type { Word } from './words';

/** The sense that an everyday verb has by all that follows it: let the pact run out, took Japan to court, sees no need. */
export function senseByComplement(
  words: readonly Word[],
  main: number,
  last: number,
  lemma: string,
  passive: boolean,
): { sense: Sense; action?: VerbSense['action'] } | undefined {
  if (!passive && asksOf(words, last, lemma)) return { sense: 'demand' };
  if (!passive && winsOver(words, last, lemma)) return { sense: 'agree' };
  if (!passive && welcomes(words, last, lemma)) return { sense: 'announce' };
  if (linksTo(words, last, lemma)) return { sense: 'inert' };
  if (winsAgreement(words, last, lemma)) return { sense: 'agree' };
  if (!passive && turnsWith(words, last, lemma)) return { sense: 'demand' };
  if (!passive && receives(words, last, lemma)) return { sense: 'act', action: 'release' };
  if (letsSkip(words, last, lemma)) return { sense: 'act', action: 'ease' };
  if (letsLapse(words, last, lemma)) return { sense: 'act', action: 'end' };
  if (takesToCourt(words, last, lemma) || bringsOut(words, main, last, lemma, passive)) return { sense: 'act' };
  if (takesOff(words, main, lemma)) return { sense: 'act', action: 'withdraw' };
  if (paysOut(words, last, lemma)) return { sense: 'act', action: 'compensate' };
  if (pours(words, last, lemma) && !passive) return { sense: 'act', action: 'fund' };
  if (hasDeal(words, last, lemma)) return { sense: 'agree' };
  if (seesNone(words, last, lemma)) return { sense: 'deny' };
  if (thereIs(words, main, lemma)) return { sense: 'act', action: 'establish' };
  if (callsIn(words, last, lemma)) return { sense: 'act', action: 'protest' };
  if (movesFromTo(words, last, lemma)) return { sense: 'postpone' };
  if (movesToDo(words, main, lemma)) return { sense: 'plan' };
  if (lemma === 'discuss' && isUnderWay(words, main)) return { sense: 'negotiate' };
  if (opensTalks(words, last, lemma)) return { sense: 'negotiate' };
  return passive ? undefined : nominalAct(words, main, last, lemma);
}

const LETS = wordSet('let leave allow permit');
const LAPSES = wordSet('lapse expire run die end wither');

/** let the pact run out, have left the swap to lapse. */
const letsLapse = (words: readonly Word[], from: number, lemma: string): boolean => {
  if (!LETS.has(lemma)) return false;
  const at = words.slice(from + 1, from + 12).findIndex((w) => LAPSES.has(w.text));
  const verb = at < 0 ? undefined : words[from + 1 + at];
  return verb !== undefined && (verb.text !== 'run' || words[from + 2 + at]?.text === 'out');
};

const TAKES = wordSet('take bring haul drag refer');
const BENCHES = wordSet('court wto arbitration unesco tribunal arbitrators');

/** would take Japan to the WTO, brought the case to court. */
const takesToCourt = (words: readonly Word[], from: number, lemma: string): boolean =>
  TAKES.has(lemma) &&
  words
    .slice(from + 1, from + 12)
    .some(
      (w, n, all) =>
        (BENCHES.has(w.text) || (w.text === 'world' && all[n + 1]?.text === 'trade')) &&
        all.slice(Math.max(0, n - 3), n).some((p) => p.text === 'to' || p.text === 'before'),
    );

const FETCHES = wordSet('bring fly take ferry carry lift pull get move ship');

/** brought 40 Japanese out of Sudan: an evacuation. */
const bringsOut = (words: readonly Word[], main: number, from: number, lemma: string, passive: boolean): boolean =>
  FETCHES.has(lemma) &&
  words
    .slice((passive ? main : from) + 1, from + 8)
    .some((w, n, all) => w.text === 'out' && all[n + 1]?.text === 'of' && all[n + 2]?.capital === true);

const TAKES_OFF = wordSet('strike take leave drop cross knock remove cut');
const LISTS = wordSet('list lists whitelist register roster rolls books table');
/** struck Korea off its white list. */
const takesOff = (words: readonly Word[], main: number, lemma: string): boolean => {
  if (!TAKES_OFF.has(lemma)) return false;
  const near = words.slice(main + 1, main + 6);
  const off = near.findIndex((w) => w.text === 'off' || w.text === 'from');
  return off >= 0 && words.slice(main + 2 + off, main + 7 + off).some((w) => LISTS.has(w.text));
};

/** made its first payments on Tuesday to four families. */
const paysOut = (words: readonly Word[], from: number, lemma: string): boolean =>
  lemma === 'make' &&
  words
    .slice(from + 1, from + 6)
    .some(
      (w, n, all) =>
        /^(?:payments?|payouts?)$/.test(w.text) &&
        /^(?:to|on|of|worth)$/.test(all[n + 1]?.text ?? words[from + 6]?.text ?? ''),
    );

const POURS = wordSet('put pour plough plow pump inject sink give grant donate pool allocate set');
const MONEY = wordSet('won yen dollars money funds capital');
/** put 3 billion won into the foundation. */
const pours = (words: readonly Word[], from: number, lemma: string): boolean =>
  POURS.has(lemma) && words.slice(from + 1, from + 6).some((w) => MONEY.has(w.text));

/** Seoul and Tokyo have a deal on quotas. */
const hasDeal = (words: readonly Word[], from: number, lemma: string): boolean =>
  lemma === 'have' && words[from + 1]?.text === 'a' && words.slice(from + 2, from + 4).some((w) => w.text === 'deal');

const SEES = wordSet('see have feel find');
const KNOWS = wordSet('know hear');
const NEEDS = wordSet('reason need grounds point cause desire appetite wish intention plans plan room basis interest');
/** sees no need to renegotiate, has no wish to. */
const seesNone = (words: readonly Word[], from: number, lemma: string): boolean =>
  (SEES.has(lemma) && words[from + 1]?.text === 'no' && NEEDS.has(words[from + 2]?.text ?? '')) ||
  // knew of no plan
  (KNOWS.has(lemma) &&
    words[from + 1]?.text === 'of' &&
    words[from + 2]?.text === 'no' &&
    words.slice(from + 3, from + 6).some((w) => NEEDS.has(w.text)));

/** there will be 40 more flights a week. */
const thereIs = (words: readonly Word[], main: number, lemma: string): boolean =>
  lemma === 'be' &&
  words[main + 1]?.text !== 'no' &&
  words.slice(Math.max(0, main - 3), main).some((w) => w.text === 'there');

const ENVOYS = wordSet('ambassador envoy diplomat attaché attache minister deputy charge chargé');

/** had the ambassador come to the ministry, made him come in. */
function callsIn(words: readonly Word[], from: number, lemma: string): boolean {
  if (lemma !== 'have' && lemma !== 'make') return false;
  const near = words.slice(from + 1, from + 13);
  const envoy = near.findIndex((w) => ENVOYS.has(w.text));
  return (
    envoy >= 0 &&
    near.some((w, n) => n > envoy && (w.text === 'come' || w.text === 'called' || w.text === 'summoned')) &&
    near.slice(0, envoy).every((w) => w.capital || w.kind.isDeterminer || /^(?:deputy|chief|senior|top)$/.test(w.text))
  );
}

/** is moving to lift the ban, moved on Tuesday to lift it. */
const movesToDo = (words: readonly Word[], main: number, lemma: string): boolean => {
  if (lemma !== 'move') return false;
  const at = words.slice(main + 1, main + 5).findIndex((w) => w.text === 'to');
  const verb = words[main + 2 + at];
  return at >= 0 && verb !== undefined && verb.kind.form?.base === true && !verb.capital;
};

/** are discussing lifting the ban, discussing how to. */
const isUnderWay = (words: readonly Word[], main: number): boolean =>
  /^(?:is|are|was|were|been|now|still|also)$/.test(words[main - 1]?.text ?? '') &&
  (words[main + 1]?.kind.isGerund === true || /^(?:how|whether|ways)$/.test(words[main + 1]?.text ?? ''));

const MOVES = wordSet('move shift push switch change');
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
/** have moved the drill from October to March. */
const movesFromTo = (words: readonly Word[], from: number, lemma: string): boolean => {
  if (!MOVES.has(lemma)) return false;
  const at = words
    .slice(from + 1, from + 12)
    .findIndex((w, n, all) => w.text === 'from' && MONTHS.test(all[n + 1]?.text ?? ''));
  return (
    at >= 0 &&
    words
      .slice(from + 3 + at, from + 8 + at)
      .some((w, n, all) => w.text === 'to' && MONTHS.test(all[n + 1]?.text ?? ''))
  );
};

const OPENS = wordSet('begin start open enter take');
const STOPS = wordSet(', ; . of to with for from about that by at in over against');

/** Began talks on a pact: with a matter it is being negotiated; a first round of talks is a meeting. */
function opensTalks(words: readonly Word[], from: number, lemma: string): boolean {
  if (!OPENS.has(lemma) || (lemma === 'take' && words[from + 1]?.text !== 'up')) return false;
  for (let k = from + 1; k <= from + 5 && k < words.length; k++) {
    if (/^(?:negotiations?|talks|discussions)$/.test(words[k]!.text))
      return (
        /^(?:on|over|about|toward|towards|aimed|to|for)$/.test(words[k + 1]?.text ?? '') &&
        !/^(?:of|in|at)$/.test(words[k - 1]!.text)
      );
    if (STOPS.has(words[k]!.text)) return false;
  }
  return false;
}
