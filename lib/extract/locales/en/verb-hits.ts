import type { Mode } from '../../locale';
import { ORDERS } from './asides';
import type { Hit } from './hit';
import { RULE, SAID_BY_STATE } from './new-rule';
import { FROM_THEN, FROM_TODAY, type Reading, readingOf } from './readings';
import type { VerbGroup } from './verb-group';

/** A verb group in its clause, with what it says by its sense and tense alone. */
interface Spoken {
  group: VerbGroup;
  before: VerbGroup | undefined;
  groups: readonly VerbGroup[];
  text: string;
  told: Reading;
}

/** A construction that says something else than sense and tense of its verb do. */
type Construction = readonly [mode: Mode, holds: (s: Spoken) => boolean];

const isToCome = ({ tense, modal }: VerbGroup): boolean => tense === 'future' || modal === 'would';
const isAllowed = ({ modal, negated }: VerbGroup): boolean => (modal === 'may' || modal === 'can') && !negated;
const isWish = ({ modal, lemma }: VerbGroup): boolean => modal === 'would' && lemma === 'like';

const HELD_ONLY = /^(?:held|take place|happen|open|begin|start|resume|go ahead)(?: \w+){0,3} (?:until|before)(?![a-z])/;
const LIKES_OF = /^\s(?:[A-Z][\w'-]+ ){1,5}to [a-z]/;
const NOW = /^(?:may|can) now /;
const TAKES_PLACE = /^(?:take place|go ahead|come off|happen|proceed|occur)(?![a-z])/;
const PRESSES_ON = /^(?:press|push|forg|plough|plow)ed (?:ahead|on)(?: with)?(?![a-z])/;
const PROMPTED = /^,?\s*(?:prompting|leading|causing|forcing|provoking)\s/;
const GIVEN = /^(?:have|get|gain|receive|enjoy|face|pay)$/;
const EITHER = /(?<![a-z])either (?:side|country|party|one)(?![a-z])/;
const FLOATED =
  /(?<![a-z])(?:under (?:a|the) (?:plan|proposal|draft|idea|scheme|option)|according to (?:a|the) (?:plan|proposal|draft)|proposals?|proposed|floated|envision|is thought|would-be)(?![a-z])/;

/** Japan waives visas, told with its day: by sense and tense alone it is how things stand. */
const isPresentAct = ({ group, told }: Spoken): boolean =>
  group.tense === 'present' && group.sense === 'act' && told === undefined && !group.negated && !group.modal;

/** will not need a visa, will face no checks: a burden is gone. */
export const isSpared = ({ lemma, negated, end }: VerbGroup, text: string): boolean =>
  /^(?:need|require|face)$/.test(lemma) && (negated || /^\sno\s[a-z]/.test(text.slice(end)));
const isFreed = ({ group, text }: Spoken): boolean => group.tense === 'future' && isSpared(group, text);

/** The first that holds decides. */
const CONSTRUCTIONS: readonly Construction[] = [
  // will not be held until spring
  ['postpone', ({ group, text }) => group.negated && isToCome(group) && HELD_ONLY.test(text.slice(group.head))],
  // would like Japan to shorten the list
  ['demand', ({ group, text }) => isWish(group) && LIKES_OF.test(text.slice(group.end))],
  [
    'demand',
    ({ group, text }) => /^(?:should|must)$/.test(group.modal ?? '') && SAID_BY_STATE.test(text.slice(group.start)),
  ],
  // may now clear immigration there
  ['done', ({ group, text }) => isAllowed(group) && NOW.test(text.slice(group.start, group.end))],
  // the summit will not take place this month, the talks did not happen
  [
    'cancel',
    ({ group, text }) =>
      group.negated && (isToCome(group) || group.tense === 'past') && TAKES_PLACE.test(text.slice(group.head)),
  ],
  // pressed ahead with their dialogue: nobody is pressed
  [
    'done',
    ({ group, text }) =>
      (group.tense === 'past' || group.tense === 'perfect') && PRESSES_ON.test(text.slice(group.head)),
  ],
  // she would like to meet him
  ['propose', ({ group, text }) => isWish(group) && text.startsWith(' to ', group.end)],
  ['done', (s) => isPresentAct(s) && FROM_TODAY.test(s.text)],
  ['plan', (s) => isPresentAct(s) && FROM_THEN.test(s.text)],
  // ..., prompting Seoul to voice regret: it did
  ['done', ({ group, text, told }) => told === 'plan' && group.tense === 'infinitive' && PROMPTED.test(text)],
  // may fish there again from April 1, under a deal: bound to come
  [
    'plan',
    ({ group, text }) => (group.modal === 'may' || isAllowed(group)) && FROM_THEN.test(text) && !EITHER.test(text),
  ],
  [
    'plan',
    ({ group, text, told }) =>
      !(group.passive && /^(?:hold|host)$/.test(group.lemma)) &&
      (told === 'propose' ? group.modal === 'may' : group.modal === 'can' && !group.negated) &&
      RULE.test(text),
  ],
  // visitors will have lanes of their own, the ministry said
  [
    'plan',
    ({ group, text, told }) =>
      group.tense === 'future' && told === undefined && !group.negated && GIVEN.test(group.lemma) && RULE.test(text),
  ],
  // will need no visa
  ['plan', isFreed],
  // told their diplomats to speed up talks: an order, given
  [
    'announce',
    ({ group, before, told }) =>
      group.tense === 'infinitive' && told === 'plan' && before !== undefined && ORDERS.test(before.lemma),
  ],
  // a foundation would pay, under a plan that was floated: no more than a plan
  [
    'propose',
    ({ group, groups, text, told }) =>
      told === 'plan' &&
      group.modal === 'would' &&
      !groups.some((g) => g.sense === 'say' && g.end <= group.start) &&
      FLOATED.test(text),
  ],
];

/** No one from the government, neither side, no memorandum: the subject denies its verb. */
const NOBODY =
  /(?:^|(?:said|says|say|that|told reporters)\s)\W*(?:and |but |that )?(?:no|no one|nobody|none|neither|nothing)\s(?:[\w'-]+\s){0,9}$/i;
/** It summoned nobody. */
const NOBODY_THERE = /^\s(?:nobody|no one|nothing|none)(?![a-z])/;
/** will hold no talks */
const OF_NONE = /^\sno [a-z]/;

/** What the verb groups of a clause say, each in its place. */
export function hitsOf(text: string, groups: readonly VerbGroup[]): Hit[] {
  const found: Hit[] = [];
  for (const [i, group] of groups.entries()) {
    if (group.tense === 'participle' || group.tense === 'gerund') continue;
    const told = readingOf(NOBODY.test(text.slice(0, group.start)) ? { ...group, negated: !group.negated } : group);
    const mode = modeOf({ group, before: groups[i - 1], groups, text, told });
    if (mode) found.push({ mode, start: group.start, end: group.end, group });
  }
  return found;
}

function modeOf(s: Spoken): Reading {
  const mode = CONSTRUCTIONS.find(([, holds]) => holds(s))?.[0] ?? s.told;
  if (!mode) return undefined;
  const rest = s.text.slice(s.group.end);
  if (mode === 'plan' && s.group.tense === 'future' && OF_NONE.test(rest) && !isFreed(s)) return 'cancel';
  return NOBODY_THERE.test(rest) ? 'nothing' : mode;
}
