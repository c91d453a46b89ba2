import type { Sense, VerbSense } from './verb-lexicon';
import type { Word } from './words';

/** A verb that means something else with certain nouns near it. */
interface ByObject {
  verbs: ReadonlySet<string>;
  noun: RegExp;
  /** How many words after the verb the noun may stand; before it where the verb is passive. */
  reach: number;
  /** In the passive too; alone in it; where the noun is its subject. */
  passive?: 'too' | 'only' | 'subject';
  /** Only behind `being`: what is still under way. */
  being?: true;
  sense: Sense;
  action?: VerbSense['action'];
}

const of = (verbs: string): ReadonlySet<string> => new Set(verbs.split(' '));

const MEETING =
  /^(?:meetings?|summits?|talks|sessions?|round|dialogue|consultations?|conference|gathering|visit|trip|call|ministerial|tour)$/;
const BE = of('is are was were be been being has have had will would');

const BY_OBJECT: readonly ByObject[] = [
  {
    // passed fourteen civics textbooks, a bill
    verbs: of('pass'),
    noun: /^(?:approval|textbooks?|bills?|laws?|legislation|resolutions?|revisions?|budget|ordinance)$/,
    reach: 8,
    sense: 'act',
    action: 'approve',
  },
  {
    // will pass on the rest of the lists
    verbs: of('pass'),
    noun: /^(?:rest|remains|lists?|rolls|records|papers|copies)$/,
    reach: 5,
    sense: 'act',
    action: 'release',
  },
  // arrangements are being made for them to meet
  { verbs: of('make'), noun: /^(?:arrangements|preparations)$/, reach: 6, passive: 'only', sense: 'propose' },
  { verbs: of('uphold'), noun: /^(?:ruling|verdict|judge?ment|order|decision)$/, reach: 5, sense: 'act' },
  {
    verbs: of('return'),
    noun: /^(?:remains|ashes|bones|art[ei]facts?|relics|statues?)$/,
    reach: 10,
    sense: 'act',
    action: 'release',
  },
  {
    // is to join the CPTPP
    verbs: of('join'),
    noun: /^(?:cptpp|pact|agreement|treaty|partnership|framework|bloc|scheme|convention)$/,
    reach: 6,
    sense: 'act',
    action: 'establish',
  },
  {
    // share missile data, exchange information
    verbs: of('share exchange swap pool'),
    noun: /^(?:data|information|intelligence|warnings?|records|samples|results|analysis|tip-offs)$/,
    reach: 6,
    passive: 'too',
    sense: 'act',
    action: 'establish',
  },
  {
    // ended a four-year dispute: how things stand
    verbs: of('end'),
    noun: /^(?:disputes?|rows?|feuds?|spats?|stand-?offs?|stalemate|rift|deadlock|impasse|hiatus|gap|wait|saga|quarrels?|tensions?|uncertainty|speculation|drought|absence)$/,
    reach: 5,
    sense: 'inert',
  },
  {
    // raised the matter of the islets: spoken of, not made more
    verbs: of('raise'),
    noun: /^(?:descriptions?|issues?|matters?|topic|subject|cases?|question|concerns|problems?|point|islets|statues?|rulings?|textbooks?|wording|passages?)$/,
    reach: 3,
    sense: 'say',
  },
  {
    // are discussing an arrangement for repairs
    verbs: of('discuss'),
    noun: /^(?:arrangements?|agreements?|pact|accord|memorandum|treaty|deal)$/,
    reach: 4,
    sense: 'negotiate',
  },
  {
    // went to the shrine, worshipped at Yasukuni
    verbs: of('go walk pray worship bow kneel'),
    noun: /^(?:yasukuni|shrine)$/,
    reach: 4,
    sense: 'act',
    action: 'visit',
  },
  {
    // will run a six-month trial, ran a pilot scheme
    verbs: of('run hold conduct'),
    noun: /^(?:trials?|pilots?|tests?)$/,
    reach: 5,
    passive: 'too',
    sense: 'act',
    action: 'implement',
  },
  {
    // the cost will be shared
    verbs: of('share split bear cover'),
    noun: /^(?:costs?|bill|expenses|burden|tab)$/,
    reach: 5,
    passive: 'too',
    sense: 'act',
    action: 'fund',
  },
  {
    // a planned statement, the idea of a fund has been dropped
    verbs: of('scrap drop ditch axe withdraw shelve abandon abort'),
    noun: /^(?:plans?|planned|idea|trip|visit|bid|proposal|signing|draft|project|launch|summit|statement)$/,
    reach: 14,
    passive: 'only',
    sense: 'cancel',
  },
  {
    // scrapped its plan to send an envoy, the planned visit: called off
    verbs: of('scrap drop ditch axe withdraw shelve abandon abort cancel'),
    noun: /^(?:plans?|idea|trip|visit|bid|proposal)$/,
    reach: 3,
    sense: 'cancel',
  },
  {
    // the meeting between the coast guards, due next week, has been scrapped; scrapped a meeting with Seoul
    verbs: of('scrap drop ditch axe abandon abort cancel nix bin jettison spike'),
    noun: MEETING,
    reach: 4,
    passive: 'subject',
    sense: 'cancel',
  },
  {
    // pulled out of Friday's meeting
    verbs: of('pull bow drop back walk'),
    noun: MEETING,
    reach: 4,
    sense: 'cancel',
  },
  {
    // the dialogue was shelved: put off until somebody says otherwise
    verbs: of('shelve delay defer reschedule freeze suspend'),
    noun: MEETING,
    reach: 4,
    passive: 'subject',
    sense: 'postpone',
  },
  {
    // a summit is being set up for next month
    verbs: of(
      'set line work arrange organise organize prepare plan weigh mull float sound negotiate discuss consider hammer iron',
    ),
    noun: MEETING,
    reach: 0,
    passive: 'subject',
    being: true,
    sense: 'propose',
  },
];

const UP_TO_SUBJECT = of(
  ', of between with on that which who in at for to among by over about planned due scheduled set originally',
);
/** The head of the clause's subject: A working-level |meeting between the coast guards, due next week, has been scrapped. */
function subjectOf(words: readonly Word[], main: number): string | undefined {
  for (let k = 0; k < main; k++) {
    const { text } = words[k]!;
    if (k > 0 && UP_TO_SUBJECT.has(text)) return words[k - 1]!.text;
    if (BE.has(text)) return words[k - 1]?.text;
  }
  return undefined;
}

/** The sense that a verb has by its object, from the verb's own last word on. */
export function senseByObject(
  words: readonly Word[],
  main: number,
  last: number,
  lemma: string,
  passive: boolean,
): { sense: Sense; action?: VerbSense['action'] } | undefined {
  for (const { verbs, noun, reach, passive: voice, being, sense, action } of BY_OBJECT) {
    if (!verbs.has(lemma) || (voice === 'only' && !passive)) continue;
    if (being && words[main - 1]?.text !== 'being') continue;
    if (passive && voice === 'subject') {
      if (noun.test(subjectOf(words, main) ?? '')) return { sense };
      continue;
    }
    const near =
      passive && voice ? words.slice(Math.max(0, main - reach), main) : words.slice(last + 1, last + 1 + reach);
    if (near.some((word) => noun.test(word.text))) return { sense, ...(action ? { action } : {}) };
  }
  if (rulesAgainst(words, main, lemma)) return { sense: 'act', action: 'compensate' };
  if (letsLapse(words, last, lemma)) return { sense: 'act', action: 'end' };
  if (takesToCourt(words, last, lemma) || bringsOut(words, main, last, lemma, passive)) return { sense: 'act' };
  if (teamTravels(words, main, lemma)) return { sense: 'act', action: 'visit' };
  const cap = movesCap(words, main, lemma);
  if (cap) return { sense: 'act', action: cap };
  // put 3 billion won into the foundation
  if (POURS.has(lemma) && !passive && words.slice(last + 1, last + 6).some((w) => MONEY.has(w.text)))
    return { sense: 'act', action: 'fund' };
  if (
    lemma === 'have' &&
    words[last + 1]?.text === 'a' &&
    words.slice(last + 2, last + 4).some((w) => w.text === 'deal')
  )
    return { sense: 'agree' };
  if (SEES.has(lemma) && words[last + 1]?.text === 'no' && NEEDS.has(words[last + 2]?.text ?? ''))
    return { sense: 'deny' };
  // there will be 40 more flights a week
  if (
    lemma === 'be' &&
    words.slice(Math.max(0, main - 3), main).some((w) => w.text === 'there') &&
    words[main + 1]?.text !== 'no'
  )
    return { sense: 'act', action: 'establish' };
  if (works(words, main, lemma)) return { sense: 'act' };
  if (callsIn(words, last, lemma)) return { sense: 'act', action: 'protest' };
  return opensTalks(words, last, lemma) || talksGoOn(words, main, lemma) ? { sense: 'negotiate' } : undefined;
}

const GOES_ON = of('go drag continue proceed progress advance grind');
const TALKS = of('talks negotiations consultations discussions');

/** Talks on letting teams use it are still going on. */
const talksGoOn = (words: readonly Word[], main: number, lemma: string): boolean =>
  (GOES_ON.has(lemma) ||
    (lemma === 'make' && words.slice(main + 1, main + 5).some((w) => w.text === 'headway' || w.text === 'progress'))) &&
  words.slice(0, Math.min(4, main)).some((w) => TALKS.has(w.text));

const ENVOYS = of('ambassador envoy diplomat attaché attache minister deputy charge chargé');

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

/** The cap goes up to 20,000: what rises says that the act is one of widening. */
const RISES = of('go rise climb grow increase jump');
const FALLS = of('go fall drop shrink come');
const CAPS = of('cap caps quota quotas ceiling limit allowance');

function movesCap(words: readonly Word[], main: number, lemma: string): 'expand' | 'ease' | undefined {
  if (!words.slice(Math.max(0, main - 14), main).some((w) => CAPS.has(w.text))) return undefined;
  const next = words[main + 1]?.text;
  if (lemma === 'go') return next === 'up' ? 'expand' : next === 'down' ? 'ease' : undefined;
  return RISES.has(lemma) ? 'expand' : FALLS.has(lemma) && next !== 'to' ? 'ease' : undefined;
}

const TRAVELS = of('arrive leave depart head fly travel sail');
const TEAM = of(
  'team teams group mission experts inspectors engineers investigators squadron destroyer destroyers frigate frigates warship warships vessel vessels ship ships doctors medics rescuers crew crews specialists scientists surveyors divers researchers firefighters cadets monitors',
);
const WHITHER = of('in at for to on off');

/** A team of inspectors arrives in Fukushima: those who are sent by a state. */
const teamTravels = (words: readonly Word[], main: number, lemma: string): boolean =>
  TRAVELS.has(lemma) &&
  WHITHER.has(words[main + 1]?.text ?? '') &&
  words.slice(Math.max(0, main - 8), main).some((w) => TEAM.has(w.text));

/** sees no need to renegotiate, has no wish to. */
const SEES = of('see have feel find');
const NEEDS = of('reason need grounds point cause desire appetite wish intention plans plan room basis interest');

const OFFICERS = of('officers officials inspectors experts engineers police guards staff');
/** Twelve officers will work at Incheon: posted there. */
const works = (words: readonly Word[], main: number, lemma: string): boolean =>
  (lemma === 'work' || lemma === 'serve') &&
  /^(?:at|in|out)$/.test(words[main + 1]?.text ?? '') &&
  words[main + 2]?.capital === true &&
  words.slice(Math.max(0, main - 6), main).some((w) => OFFICERS.has(w.text));

const DISMISSES = of('dismiss reject throw deny turn');
const CLAIMS = of('claim claims appeal objection suit lawsuit petition plea motion immunity');

/** A court threw out the appeal: a ruling, and nobody's denial. */
const rulesAgainst = (words: readonly Word[], main: number, lemma: string): boolean =>
  DISMISSES.has(lemma) &&
  words.slice(0, main).some((w) => w.text === 'court' || w.text === 'judge' || w.text === 'judges') &&
  words.slice(main + 1, main + 8).some((w) => CLAIMS.has(w.text));

const POURS = of('put pour plough plow pump inject sink');
const MONEY = of('won yen dollars money funds');

const LETS = of('let leave allow permit');
const LAPSES = of('lapse expire run die end wither');

/** let the pact run out, have left the swap to lapse. */
const letsLapse = (words: readonly Word[], from: number, lemma: string): boolean => {
  if (!LETS.has(lemma)) return false;
  const at = words.slice(from + 1, from + 12).findIndex((w) => LAPSES.has(w.text));
  const verb = at < 0 ? undefined : words[from + 1 + at];
  return verb !== undefined && (verb.text !== 'run' || words[from + 2 + at]?.text === 'out');
};

const TAKES = of('take bring haul drag refer');
const BENCHES = of('court wto arbitration unesco tribunal arbitrators');

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

const FETCHES = of('bring fly take ferry carry lift pull get move ship');

/** brought 40 Japanese out of Sudan: an evacuation. */
const bringsOut = (words: readonly Word[], main: number, from: number, lemma: string, passive: boolean): boolean =>
  FETCHES.has(lemma) &&
  words
    .slice((passive ? main : from) + 1, from + 8)
    .some((w, n, all) => w.text === 'out' && all[n + 1]?.text === 'of' && all[n + 2]?.capital === true);

const OPENS = of('begin start open enter');
const STOPS = of(', ; . of to with for from about that by at in over against');

/** Began talks on a pact: with a matter it is being negotiated; a first round of talks is a meeting. */
function opensTalks(words: readonly Word[], from: number, lemma: string): boolean {
  if (!OPENS.has(lemma)) return false;
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
