import type { EverydayVerb } from './everyday-verb';
import { wordSet } from './word-set';
import type { Word } from './words';

const NEEDS = wordSet('reason need grounds point cause desire appetite wish intention plans plan room basis interest');
const ENVOYS = wordSet('ambassador envoy diplomat attaché attache minister deputy charge chargé');
const MONTHS =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|aug|sept?|oct|nov|dec|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/;
const isDated = (word: string) => (w: Word, n: number, all: readonly Word[]) =>
  w.text === word && MONTHS.test(all[n + 1]?.text ?? '');
const FROM_MONTH = isDated('from');
const TO_MONTH = isDated('to');
const STOPS = wordSet(', ; . of to with for from about that by at in over against');

/** Began talks on a pact: with a matter it is being negotiated; a first round of talks is a meeting. */
function isOfMatter(words: readonly Word[], from: number): boolean {
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

/** Verbs of having, seeing, moving and opening, by what is had, seen, moved or opened. */
export const HAVING_AND_MOVING: readonly EverydayVerb[] = [
  // Seoul and Tokyo have a deal on quotas
  {
    verbs: wordSet('have'),
    sense: 'agree',
    holds: ({ words, last }) =>
      words[last + 1]?.text === 'a' && words.slice(last + 2, last + 4).some((w) => w.text === 'deal'),
  },
  // sees no need to renegotiate, has no wish to
  {
    verbs: wordSet('see have feel find'),
    sense: 'deny',
    holds: ({ words, last }) => words[last + 1]?.text === 'no' && NEEDS.has(words[last + 2]?.text ?? ''),
  },
  // knew of no plan
  {
    verbs: wordSet('know hear'),
    sense: 'deny',
    holds: ({ words, last }) =>
      words[last + 1]?.text === 'of' &&
      words[last + 2]?.text === 'no' &&
      words.slice(last + 3, last + 6).some((w) => NEEDS.has(w.text)),
  },
  // there will be 40 more flights a week
  {
    verbs: wordSet('be'),
    sense: 'act',
    action: 'establish',
    holds: ({ words, main }) =>
      words[main + 1]?.text !== 'no' && words.slice(Math.max(0, main - 3), main).some((w) => w.text === 'there'),
  },
  // had the ambassador come to the ministry, made him come in
  {
    verbs: wordSet('have make'),
    sense: 'act',
    action: 'protest',
    holds: ({ words, last }) => {
      const near = words.slice(last + 1, last + 13);
      const envoy = near.findIndex((w) => ENVOYS.has(w.text));
      return (
        envoy >= 0 &&
        near.some((w, n) => n > envoy && (w.text === 'come' || w.text === 'called' || w.text === 'summoned')) &&
        near
          .slice(0, envoy)
          .every((w) => w.capital || w.kind.isDeterminer || /^(?:deputy|chief|senior|top)$/.test(w.text))
      );
    },
  },
  // have moved the drill from October to March
  {
    verbs: wordSet('move shift push switch change'),
    sense: 'postpone',
    holds: ({ words, last }) => {
      const at = words.slice(last + 1, last + 12).findIndex(FROM_MONTH);
      return at >= 0 && words.slice(last + 3 + at, last + 8 + at).some(TO_MONTH);
    },
  },
  // is moving to lift the ban, moved on Tuesday to lift it
  {
    verbs: wordSet('move'),
    sense: 'plan',
    holds: ({ words, main }) => {
      const at = words.slice(main + 1, main + 5).findIndex((w) => w.text === 'to');
      const verb = words[main + 2 + at];
      return at >= 0 && verb !== undefined && verb.kind.form?.base === true && !verb.capital;
    },
  },
  // are discussing lifting the ban, discussing how to
  {
    verbs: wordSet('discuss'),
    sense: 'negotiate',
    holds: ({ words, main }) =>
      /^(?:is|are|was|were|been|now|still|also)$/.test(words[main - 1]?.text ?? '') &&
      (words[main + 1]?.kind.isGerund === true || /^(?:how|whether|ways)$/.test(words[main + 1]?.text ?? '')),
  },
  {
    verbs: wordSet('begin start open enter take'),
    sense: 'negotiate',
    holds: ({ words, last, lemma }) => (lemma !== 'take' || words[last + 1]?.text === 'up') && isOfMatter(words, last),
  },
];
