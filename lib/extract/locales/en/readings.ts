import type { Mode } from '../../locale';
import type { VerbGroup } from './verb-group';

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
/** Sense, tense, modality and polarity of a verb group, as one mode. */
export function readingOf(group: VerbGroup): Reading {
  const { sense } = group;
  if (group.negated) return group.noLonger ? noLonger(group) : negated(group);

  // next year's exercise will be hosted by Korea
  if (sense === 'inert' && group.tense === 'future' && /^(?:hold|host)$/.test(group.lemma)) return 'plan';
  // a summit could be held next month
  if (
    sense === 'inert' &&
    group.passive &&
    /^(?:could|may)$/.test(group.modal ?? '') &&
    /^(?:hold|host)$/.test(group.lemma)
  )
    return 'propose';
  // would welcome a return of the swap line
  if (group.modal === 'would' && LIKES.test(group.lemma)) return 'propose';
  // an exchange of notes is being drafted: not settled yet
  if (group.progressive && IN_THE_MAKING.test(group.lemma)) return 'negotiate';
  // stopped short of lifting it
  if (group.lemma === 'stop' && sense === 'inert') return 'nothing';
  if (sense === 'say' || sense === 'inert' || sense === 'light') return undefined;
  // could sit down together next month
  if (group.modal === 'could' && sense === 'meet' && !group.passive) return 'propose';
  if (group.modal && /^(?:might|can|could|should|must)$/.test(group.modal)) return undefined;
  // would have met: it did not come to that
  if (group.modal === 'would' && group.tense === 'pluperfect') return 'nothing';
  if (sense === undefined) return group.tense === 'future' || group.modal === 'would' ? 'plan' : undefined;
  // the matter will be on the table when they meet
  if (sense === 'propose' && group.lemma === 'be' && (group.tense === 'future' || group.modal === 'would'))
    return undefined;
  if (GOVERNING.has(sense))
    return (group.tense === 'future' && (sense === 'demand' || sense === 'negotiate')) ||
      (group.modal === 'would' && sense === 'negotiate')
      ? 'plan'
      : (sense as Mode);
  if (group.modal === 'may') return 'propose';
  if (group.tense === 'future' || group.modal === 'would') return 'plan';
  switch (sense) {
    case 'act':
      if (group.tense === 'infinitive') return 'plan';
      // the ban is gone; that lanes are in use is how things stand
      if (group.tense === 'present' && group.lemma === 'be') return group.action === 'establish' ? undefined : 'done';
      // the office opens in May; what a pact provides for is how things stand
      // "We regret the visit," said the ministry; Seoul deplores it: saying so is doing it
      if (group.tense === 'present' && group.action === 'protest' && DEPLORES.test(group.lemma)) return 'done';
      if (group.tense === 'present' && !group.progressive && !group.passive)
        return SCHEDULED.has(group.lemma) || (group.lemma === 'go' && group.action !== 'resume') ? 'plan' : undefined;
      // screening is carried out by experts: how things stand
      if (group.tense === 'present') return group.progressive ? 'announce' : undefined;
      return group.progressive ? 'announce' : 'done';
    case 'effect':
      return group.tense === 'past' || group.tense === 'perfect' || group.tense === 'pluperfect' ? 'effect' : 'plan';
    case 'meet':
      return group.tense === 'infinitive' || group.tense === 'present' ? 'plan' : 'done';
    case 'sign':
      return group.tense === 'infinitive' || group.progressive ? 'plan' : 'sign';
    default:
      return group.tense === 'infinitive' ? 'plan' : (sense as Mode);
  }
}

/** will no longer need a visa, no longer screens: what was so until now ends, or is to. */
function noLonger(group: VerbGroup): Reading {
  const { sense, tense, modal, lemma } = group;
  const isFuture = tense === 'future' || modal === 'would';
  if (sense === 'act' || sense === 'demand' || ENDING.test(lemma)) return isFuture ? 'plan' : 'done';
  return isFuture || sense !== 'inert' ? negated(group) : undefined;
}
/** Everyday verbs that say what a rule asks. */
const ENDING = /^(?:need|require|have|apply|face)$/;

/** will not attend, has not lifted, is not considering. */
function negated({ sense, tense, modal, action, lemma }: VerbGroup): Reading {
  switch (sense) {
    case 'propose':
    case 'plan':
    case 'negotiate':
      // seafood was not on the agenda: nothing was asked
      if (lemma === 'be' && tense === 'past') return 'nothing';
      return SPOKEN_OF.test(lemma) && tense !== 'future' ? 'nothing' : 'deny';
    case 'act':
    case 'meet':
      // will not discuss its ban there: that is off the table, and no meeting is
      if (sense === 'meet' && SPOKEN_OF.test(lemma))
        return tense === 'future' || modal === 'would' ? 'deny' : 'nothing';
      if (tense === 'future' || modal === 'would') return action === 'visit' || sense === 'meet' ? 'cancel' : 'deny';
      // could not take part in the review
      return modal === 'could' && action === 'visit' ? 'cancel' : 'nothing';
    case 'sign':
    case 'agree':
    case 'effect':
      return tense === 'future' || modal === 'would' ? 'deny' : 'nothing';
    case 'say':
    case 'inert':
      // will no longer need a visa, will not face checks
      return NEEDS.test(lemma) && (tense === 'future' || modal === 'would') ? 'plan' : undefined;
    case 'announce':
      // would not order the firm to sell
      return tense === 'future' || modal === 'would' ? 'deny' : 'nothing';
    case 'deny':
      // has not ruled out joining
      return lemma === 'rule' ? 'propose' : 'nothing';
    default:
      return 'nothing';
  }
}
