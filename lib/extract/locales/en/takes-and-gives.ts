import type { EverydayVerb } from './everyday-verb';
import { wordSet } from './word-set';

const KEPT = wordSet(
  'remains bones ashes lists list records documents pages files papers copies statue artefacts artifacts relics skull',
);
const OBSTACLES = wordSet('skip bypass avoid forgo forego');
const LAPSES = wordSet('lapse expire run die end wither');
const BENCHES = wordSet('court wto arbitration unesco tribunal arbitrators');
const LISTS = wordSet('list lists whitelist register roster rolls books table');
const MONEY = wordSet('won yen dollars money funds capital');

/** Verbs of taking, giving and letting, by what is taken, given or let. */
export const TAKING_AND_GIVING: readonly EverydayVerb[] = [
  // linked its return to Japan lifting its curbs: said on what it hangs
  {
    verbs: wordSet('link tie peg'),
    sense: 'inert',
    holds: ({ words, last }) =>
      words
        .slice(last + 1, last + 12)
        .some(
          (w, n) =>
            w.text === 'to' && words[last + 2 + n]?.capital === true && words[last + 3 + n]?.kind.isGerund === true,
        ),
  },
  // received from Tokyo another batch of lists, the remains of five from Japan: they were handed over
  {
    verbs: wordSet('receive collect get take'),
    active: true,
    sense: 'act',
    action: 'release',
    holds: ({ words, last }) => {
      const near = words.slice(last + 1, last + 16);
      return (
        near.some((w) => KEPT.has(w.text)) && near.some((w, n) => w.text === 'from' && near[n + 1]?.capital === true)
      );
    },
  },
  // will let travelers skip fingerprinting: a burden taken off them
  {
    verbs: wordSet('let allow permit'),
    sense: 'act',
    action: 'ease',
    holds: ({ words, last }) => words.slice(last + 1, last + 9).some((w) => OBSTACLES.has(w.text)),
  },
  // let the pact run out, have left the swap to lapse
  {
    verbs: wordSet('let leave allow permit'),
    sense: 'act',
    action: 'end',
    holds: ({ words, last }) => {
      const at = words.slice(last + 1, last + 12).findIndex((w) => LAPSES.has(w.text));
      const verb = at < 0 ? undefined : words[last + 1 + at];
      return verb !== undefined && (verb.text !== 'run' || words[last + 2 + at]?.text === 'out');
    },
  },
  // would take Japan to the WTO, brought the case to court
  {
    verbs: wordSet('take bring haul drag refer'),
    sense: 'act',
    holds: ({ words, last }) =>
      words
        .slice(last + 1, last + 12)
        .some(
          (w, n, all) =>
            (BENCHES.has(w.text) || (w.text === 'world' && all[n + 1]?.text === 'trade')) &&
            all.slice(Math.max(0, n - 3), n).some((p) => p.text === 'to' || p.text === 'before'),
        ),
  },
  // brought 40 Japanese out of Sudan: an evacuation
  {
    verbs: wordSet('bring fly take ferry carry lift pull get move ship'),
    sense: 'act',
    holds: ({ words, main, last, passive }) =>
      words
        .slice((passive ? main : last) + 1, last + 8)
        .some((w, n, all) => w.text === 'out' && all[n + 1]?.text === 'of' && all[n + 2]?.capital === true),
  },
  // struck Korea off its white list
  {
    verbs: wordSet('strike take leave drop cross knock remove cut'),
    sense: 'act',
    action: 'withdraw',
    holds: ({ words, main }) => {
      const near = words.slice(main + 1, main + 6);
      const off = near.findIndex((w) => w.text === 'off' || w.text === 'from');
      return off >= 0 && words.slice(main + 2 + off, main + 7 + off).some((w) => LISTS.has(w.text));
    },
  },
  // made its first payments on Tuesday to four families
  {
    verbs: wordSet('make'),
    sense: 'act',
    action: 'compensate',
    holds: ({ words, last }) =>
      words
        .slice(last + 1, last + 6)
        .some(
          (w, n) =>
            /^(?:payments?|payouts?)$/.test(w.text) && /^(?:to|on|of|worth)$/.test(words[last + 2 + n]?.text ?? ''),
        ),
  },
  // put 3 billion won into the foundation
  {
    verbs: wordSet('put pour plough plow pump inject sink give grant donate pool allocate set'),
    active: true,
    sense: 'act',
    action: 'fund',
    holds: ({ words, last }) => words.slice(last + 1, last + 6).some((w) => MONEY.has(w.text)),
  },
];
