import type { Mode } from '../../locale';
import { RULE, SAID_BY_STATE } from './new-rule';
import { FROM_THEN, FROM_TODAY, readingOf } from './readings';
import type { VerbGroup } from './verb-group';

/** A place in a clause that says something of an act, by a verb group or by a phrase of data/cues. */
export interface Hit {
  mode: Mode | 'nothing';
  start: number;
  end: number;
  group?: VerbGroup;
}

const ASIDE: ReadonlySet<string> = new Set(['plan', 'propose', 'done', 'nothing']);
const ORDERS = /^(?:tell|order|instruct|direct|vote|act|choose|be)$/;
/** left for Tokyo to meet him: still to come. */
const MOVES = /^(?:leave|depart|fly|head|travel|set|go)$/;
const GIVEN = /^(?:have|get|gain|receive|enjoy|face|pay)$/;
const PROMPTED = /^,?\s*(?:prompting|leading|causing|forcing|provoking)\s/;
const FLOATED =
  /(?<![a-z])(?:under (?:a|the) (?:plan|proposal|draft|idea|scheme|option)|according to (?:a|the) (?:plan|proposal|draft)|proposals?|proposed|floated|envision|is thought|would-be)(?![a-z])/;

/** A proposal to add a subject was put forward: the infinitive belongs to the noun, and the verb follows. */
export const isInSubject = (
  group: VerbGroup,
  before: VerbGroup | undefined,
  after: VerbGroup | undefined,
  text: string,
): boolean =>
  group.tense === 'infinitive' &&
  before === undefined &&
  // Seoul's decision to suspend it hurt tourism, though the verb looks like its base
  (/(?:decision|move|agreement|attempt|failure|refusal|willingness|readiness)\s$/.test(text.slice(0, group.start)) ||
    isFollowed(group, after, text));

const isFollowed = (group: VerbGroup, after: VerbGroup | undefined, text: string): boolean =>
  after !== undefined &&
  after.tense !== 'infinitive' &&
  after.tense !== 'participle' &&
  after.tense !== 'gerund' &&
  !/[,;]|(?<![a-z])(?:and|but|that|which|who|as)(?![a-z])/.test(text.slice(group.end, after.start)) &&
  /(?:proposal|plan|decision|agreement|bid|move|effort|efforts|attempt|request|call|deal|offer|pledge|promise|accord|idea|push|scheme|intention|deadline|motion|resolution)s?\s(?:(?:by|of|from|between) [^,;]{2,50}\s)?$/.test(
    text.slice(0, group.start),
  );

/** became the first to set foot: an infinitive is to come only where its subject, or an order, stands before it. */
export const isAside = (group: VerbGroup, before: VerbGroup | undefined, text: string): boolean =>
  group.tense === 'infinitive' &&
  ASIDE.has(readingOf(group) ?? 'nothing') &&
  (/(?<![a-z])not\s$/.test(text.slice(0, group.start)) ||
    // is reluctant to lift it
    (before !== undefined && before.lemma === 'be' && before.sense === 'say') ||
    (before !== undefined &&
      before.tense !== 'participle' &&
      !ORDERS.test(before.lemma) &&
      !(MOVES.test(before.lemma) && group.sense === 'meet') &&
      !ASIDE.has(readingOf(before) ?? '')));

/** What the verb groups of a clause say, each in its place. */
export function hitsOf(text: string, groups: readonly VerbGroup[]): Hit[] {
  const found: Hit[] = [];
  for (const group of groups) {
    if (group.tense === 'participle' || group.tense === 'gerund') continue;
    const told = readingOf(NOBODY.test(text.slice(0, group.start)) ? { ...group, negated: !group.negated } : group);
    const before = groups[groups.indexOf(group) - 1];
    // told their diplomats to speed up talks: an order, given
    const ordered =
      group.tense === 'infinitive' && told === 'plan' && before !== undefined && ORDERS.test(before.lemma);
    // a foundation would pay, under a plan that was floated: no more than a plan
    const floated =
      told === 'plan' &&
      group.modal === 'would' &&
      !groups.some((g) => g.sense === 'say' && g.end <= group.start) &&
      FLOATED.test(text);
    // may fish there again from April 1, under a deal: bound to come
    const allowed =
      ((group.modal === 'may' || (group.modal === 'can' && !group.negated)) &&
        FROM_THEN.test(text) &&
        !/(?<![a-z])either (?:side|country|party|one)(?![a-z])/.test(text)) ||
      (!(group.passive && /^(?:hold|host)$/.test(group.lemma)) &&
        (told === 'propose' ? group.modal === 'may' : group.modal === 'can' && !group.negated) &&
        RULE.test(text));
    // visitors will have lanes of their own, the ministry said
    const given =
      group.tense === 'future' && told === undefined && !group.negated && GIVEN.test(group.lemma) && RULE.test(text);
    // will need no visa
    const freed = group.tense === 'future' && isSpared(group, text);
    // ..., prompting Seoul to voice regret: it did
    const prompted = told === 'plan' && group.tense === 'infinitive' && PROMPTED.test(text);
    const present =
      group.tense === 'present' && group.sense === 'act' && told === undefined && !group.negated && !group.modal;
    const today = present ? (FROM_TODAY.test(text) ? 'done' : FROM_THEN.test(text) ? 'plan' : undefined) : undefined;
    // she would like to meet him
    const likes = group.modal === 'would' && group.lemma === 'like' && text.startsWith(' to ', group.end);
    const verb = text.slice(group.head);
    // the summit will not take place this month, the talks did not happen
    const off =
      group.negated &&
      (group.tense === 'future' || group.tense === 'past' || group.modal === 'would') &&
      TAKES_PLACE.test(verb);
    // pressed ahead with their dialogue: nobody is pressed
    const held = PRESSES_ON.test(verb) && (group.tense === 'past' || group.tense === 'perfect');
    // would like Japan to shorten the list
    const wants = group.modal === 'would' && group.lemma === 'like' && LIKES_OF.test(text.slice(group.end));
    const should = /^(?:should|must)$/.test(group.modal ?? '') && SAID_BY_STATE.test(text.slice(group.start));
    // will not be held until spring
    const later = group.negated && (group.tense === 'future' || group.modal === 'would') && HELD_ONLY.test(verb);
    // may now clear immigration there
    const now =
      (group.modal === 'may' || group.modal === 'can') &&
      !group.negated &&
      NOW.test(text.slice(group.start, group.end));
    const mode =
      (later ? 'postpone' : wants || should ? 'demand' : now ? 'done' : undefined) ??
      (off ? 'cancel' : held ? 'done' : likes ? 'propose' : undefined) ??
      today ??
      (prompted ? 'done' : allowed || given || freed ? 'plan' : ordered ? 'announce' : floated ? 'propose' : told);
    if (mode === 'plan' && !freed && group.tense === 'future' && /^\sno [a-z]/.test(text.slice(group.end)))
      found.push({ mode: 'cancel', start: group.start, end: group.end, group });
    else if (mode && NOBODY_THERE.test(text.slice(group.end)))
      found.push({ mode: 'nothing', start: group.start, end: group.end, group });
    else if (mode) found.push({ mode, start: group.start, end: group.end, group });
  }
  return found;
}

/** will not need a visa, will face no checks: a burden is gone. */
export const isSpared = ({ lemma, negated, end }: VerbGroup, text: string): boolean =>
  /^(?:need|require|face)$/.test(lemma) && (negated || /^\sno\s[a-z]/.test(text.slice(end)));

const LIKES_OF = /^\s(?:[A-Z][\w'-]+ ){1,5}to [a-z]/;
const HELD_ONLY = /^(?:held|take place|happen|open|begin|start|resume|go ahead)(?: \w+){0,3} (?:until|before)(?![a-z])/;
const NOW = /^(?:may|can) now /;
const TAKES_PLACE = /^(?:take place|go ahead|come off|happen|proceed|occur)(?![a-z])/;
const PRESSES_ON = /^(?:press|push|forg|plough|plow)ed (?:ahead|on)(?: with)?(?![a-z])/;

/** It summoned nobody. */
const NOBODY_THERE = /^\s(?:nobody|no one|nothing|none)(?![a-z])/;

/** No one from the government, neither side, no memorandum: the subject denies its verb. */
const NOBODY =
  /(?:^|(?:said|says|say|that|told reporters)\s)\W*(?:and |but |that )?(?:no|no one|nobody|none|neither|nothing)\s(?:[\w'-]+\s){0,9}$/i;
