import type { Mode } from '../../locale';
import type { VerbGroup } from './verb-group';
import type { Sense } from './verb-lexicon';

/** What a verb group says of an act: its mode, `nothing` where it says that none took place, or that it tells of none. */
export type Reading = Mode | 'nothing' | undefined;

/** Modes that a verb puts its complement in, whatever its tense: is considering, will consider. */
const GOVERNING = new Set(['propose', 'demand', 'deny', 'negotiate', 'postpone', 'cancel', 'keep', 'plan']);

/** Verbs whose present tells what is on the calendar. */
const SCHEDULED: ReadonlySet<string> = new Set([
  'open',
  'start',
  'begin',
  'resume',
  'expire',
  'end',
  'launch',
  'close',
  'lapse',
  'arrive',
  'leave',
  'depart',
  'head',
  'fly',
  'travel',
  'sail',
  'rise',
  'double',
  'restart',
  'reopen',
  'extend',
]);

const DEPLORES = /^(?:regret|deplore|protest|condemn|denounce|lament|rue)$/;
/** did not bring it up, never raised it: nothing was done, and nothing denied. */
const SPOKEN_OF = /^(?:bring|raise|mention|touch|broach|debate|discuss|float|table)$/;

const IN_THE_MAKING = /^(?:finali[sz]e|draft|polish)$/;
const LIKES = /^(?:welcome|prefer|favou?r|appreciate)$/;
const NEEDS = /^(?:need|require|face)$/;
/** Japan waives visas from today: told as it happens. */
export const FROM_TODAY =
  /(?<![a-z])(?:[Ff]rom|[Aa]s of|[Ss]tarting|[Bb]eginning|effective) (?:today|this (?:morning|week))(?![a-z])/;
export const FROM_THEN =
  /(?<![a-z])(?:[Ff]rom|[Aa]s of|[Ss]tarting|[Bb]eginning|effective|Come) (?:tomorrow|next |[A-Z][a-z]+day|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/;

const isToCome = ({ tense, modal }: VerbGroup): boolean => tense === 'future' || modal === 'would';
const isHosted = ({ sense, lemma }: VerbGroup): boolean => sense === 'inert' && /^(?:hold|host)$/.test(lemma);

/** Verbs that say something in some of their forms, though by their sense they say nothing, or something else. */
const IDIOMS: readonly (readonly [Mode | 'nothing', (group: VerbGroup) => boolean])[] = [
  // next year's exercise will be hosted by Korea
  ['plan', (g) => isHosted(g) && g.tense === 'future'],
  // a summit could be held next month
  ['propose', (g) => isHosted(g) && g.passive && /^(?:could|may)$/.test(g.modal ?? '')],
  // would welcome a return of the swap line
  ['propose', ({ modal, lemma }) => modal === 'would' && LIKES.test(lemma)],
  // an exchange of notes is being drafted: not settled yet
  ['negotiate', ({ progressive, lemma }) => progressive && IN_THE_MAKING.test(lemma)],
  // stopped short of lifting it
  ['nothing', ({ lemma, sense }) => lemma === 'stop' && sense === 'inert'],
];

/** Sense, tense, modality and polarity of a verb group, as one mode. */
export function readingOf(group: VerbGroup): Reading {
  if (group.negated) return group.noLonger ? noLonger(group) : negated(group);
  const idiom = IDIOMS.find(([, holds]) => holds(group));
  if (idiom) return idiom[0];
  const { sense, modal } = group;
  if (sense === 'say' || sense === 'inert' || sense === 'light') return undefined;
  // could sit down together next month; what else might, can or should be is no news
  if (modal && /^(?:might|can|could|should|must)$/.test(modal))
    return modal === 'could' && sense === 'meet' && !group.passive ? 'propose' : undefined;
  // would have met: it did not come to that
  if (modal === 'would' && group.tense === 'pluperfect') return 'nothing';
  if (sense === undefined) return isToCome(group) ? 'plan' : undefined;
  if (GOVERNING.has(sense)) return governing(group, sense);
  if (modal === 'may') return 'propose';
  return isToCome(group) ? 'plan' : asTold(group, sense);
}

function governing(group: VerbGroup, sense: Sense): Reading {
  // the matter will be on the table when they meet
  if (sense === 'propose' && group.lemma === 'be' && isToCome(group)) return undefined;
  const isLater = (group.tense === 'future' && sense === 'demand') || (isToCome(group) && sense === 'negotiate');
  return isLater ? 'plan' : (sense as Mode);
}

/** What a verb says that neither helper nor negation puts off. */
function asTold(group: VerbGroup, sense: Sense): Reading {
  const { tense } = group;
  switch (sense) {
    case 'act':
      return actTold(group);
    case 'effect':
      return tense === 'past' || tense === 'perfect' || tense === 'pluperfect' ? 'effect' : 'plan';
    case 'meet':
      return tense === 'infinitive' || tense === 'present' ? 'plan' : 'done';
    case 'sign':
      return tense === 'infinitive' || group.progressive ? 'plan' : 'sign';
    default:
      return tense === 'infinitive' ? 'plan' : (sense as Mode);
  }
}

function actTold({ tense, lemma, action, progressive, passive }: VerbGroup): Reading {
  if (tense === 'infinitive') return 'plan';
  if (tense !== 'present') return progressive ? 'announce' : 'done';
  // the ban is gone; that lanes are in use is how things stand
  if (lemma === 'be') return action === 'establish' ? undefined : 'done';
  // "We regret the visit," said the ministry; Seoul deplores it: saying so is doing it
  if (action === 'protest' && DEPLORES.test(lemma)) return 'done';
  // screening is carried out by experts: how things stand
  if (progressive || passive) return progressive ? 'announce' : undefined;
  // the office opens in May; what a pact provides for is how things stand
  return SCHEDULED.has(lemma) || (lemma === 'go' && action !== 'resume') ? 'plan' : undefined;
}

/** Everyday verbs that say what a rule asks. */
const ENDING = /^(?:need|require|have|apply|face)$/;
/** will no longer need a visa, no longer screens: what was so until now ends, or is to. */
function noLonger(group: VerbGroup): Reading {
  const { sense, lemma } = group;
  if (sense === 'act' || sense === 'demand' || ENDING.test(lemma)) return isToCome(group) ? 'plan' : 'done';
  return isToCome(group) || sense !== 'inert' ? negated(group) : undefined;
}

type Negated = (group: VerbGroup) => Reading;

/** is not considering; seafood was not on the agenda: nothing was asked. */
const notPending: Negated = ({ lemma, tense }) =>
  (lemma === 'be' && tense === 'past') || (SPOKEN_OF.test(lemma) && tense !== 'future') ? 'nothing' : 'deny';
/** has not lifted it, will not attend, could not take part in the review. */
const notDone: Negated = (group) => {
  const isVisit = group.action === 'visit';
  if (isToCome(group)) return isVisit ? 'cancel' : 'deny';
  return group.modal === 'could' && isVisit ? 'cancel' : 'nothing';
};
/** will not discuss its ban there: that is off the table, and no meeting is. */
const notMet: Negated = (group) => {
  if (isToCome(group)) return SPOKEN_OF.test(group.lemma) ? 'deny' : 'cancel';
  return group.modal === 'could' && group.action === 'visit' && !SPOKEN_OF.test(group.lemma) ? 'cancel' : 'nothing';
};
/** would not order the firm to sell */
const notYet: Negated = (group) => (isToCome(group) ? 'deny' : 'nothing');
/** will no longer need a visa, will not face checks */
const notNeeded: Negated = (group) => (NEEDS.test(group.lemma) && isToCome(group) ? 'plan' : undefined);
/** has not ruled out joining */
const notDenied: Negated = ({ lemma }) => (lemma === 'rule' ? 'propose' : 'nothing');

const NEGATED: Partial<Record<Sense, Negated>> = {
  propose: notPending,
  plan: notPending,
  negotiate: notPending,
  act: notDone,
  meet: notMet,
  sign: notYet,
  agree: notYet,
  effect: notYet,
  announce: notYet,
  say: notNeeded,
  inert: notNeeded,
  deny: notDenied,
};

const negated = (group: VerbGroup): Reading => {
  const read = group.sense && NEGATED[group.sense];
  return read ? read(group) : 'nothing';
};
