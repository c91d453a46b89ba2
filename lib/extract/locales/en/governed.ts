import type { Clause, Mode, Predicate } from '../../locale';
import type { Hit, Verb } from './hit';
import { opensWithInfinitive, participleOf } from './participles';
import type { ToldClause } from './told-clause';

/** The predicate of a clause, as `englishPredicate` gives it. */
type PredicateOf = (sentence: string, clause: Clause) => Predicate | undefined;

/** Modes that a list of infinitives may hang on. */
export const LISTING: ReadonlySet<Mode> = new Set(['agree', 'plan', 'propose', 'demand', 'announce']);
const PENDING: ReadonlySet<Mode> = new Set(['plan', 'propose', 'demand', 'negotiate', 'postpone', 'cancel', 'deny']);

/** What the words of the sentence before a clause say, as one clause. */
const governorOf = ({ sentence, clause }: ToldClause, predicateOf: PredicateOf): Predicate | undefined =>
  predicateOf(sentence, { ...clause, start: 0, end: clause.start, holes: [] });

/** agreed to set up a body, |expand exchanges ...: the list goes by its first verb; `none` where that governs no list. */
export function listedIn(
  sentence: string,
  clause: Clause,
  text: string,
  predicateOf: PredicateOf,
): Predicate | 'none' | undefined {
  if (!clause.sharing || !opensWithInfinitive(text)) return undefined;
  const governor = predicateOf(sentence, clause.sharing);
  if (!governor || !LISTING.has(governor.mode)) return 'none';
  const act = /[a-z]+/.exec(text.replace(/^,?\s*(?:and\s)?(?:also\s)?/, (lead) => ' '.repeat(lead.length)))!;
  return { ...governor, start: clause.start + act.index, end: clause.start + act.index + act[0].length };
}

/** The participle that a clause of its own opens with, as much to come as the verb before it: will make a trip, holding a summit. */
export function participleIn({ sentence, clause, text }: ToldClause, predicateOf: PredicateOf): Verb | undefined {
  const participle = clause.sharing && participleOf(text);
  if (!participle) return undefined;
  if (/^\s?(?:after|following)\s/.test(text) || (participle.mode !== 'done' && participle.mode !== 'sign'))
    return participle;
  const governor = predicateOf(sentence, clause.sharing!)?.mode;
  if (governor === 'plan') return { ...participle, mode: 'plan' };
  return governor === 'announce' && participle.mode === 'done' ? { ...participle, mode: 'announce' } : participle;
}

/** takes effect on Friday |and puts it back on the list: as much to come as the verb before it. */
export function alsoToCome(told: ToldClause, predicateOf: PredicateOf): Hit[] {
  if (!/^,?\s*and\s/.test(told.text)) return [];
  const second = told.groups.find((g) => g.tense === 'present' && g.sense === 'act');
  return second && !second.negated && !second.passive && governorOf(told, predicateOf)?.mode === 'plan'
    ? [{ mode: 'plan', start: second.start, end: second.end, group: second }]
    : [];
}

/** What a verb says where it hangs on the one before its clause. */
export const asGoverned = (verb: Verb, told: ToldClause, predicateOf: PredicateOf): Verb =>
  sharingHelper(hangingOn(verb, told, predicateOf), told, predicateOf);

/** are expected to adopt ... |and to agree on ...: the second verb hangs on the first one's helper. */
function hangingOn(verb: Verb, told: ToldClause, predicateOf: PredicateOf): Verb {
  if (!/^,?\s*(?:and|but)\s(?:also\s|then\s)?to\s/.test(told.text)) return verb;
  if (verb.mode !== 'plan' && PENDING.has(verb.mode)) return verb;
  const mode = governorOf(told, predicateOf)?.mode;
  return mode && (mode === 'agree' || mode === 'sign' || PENDING.has(mode)) ? { ...verb, mode } : verb;
}

/** is being doubled |and stretched to five years: the second verb shares the first one's helper. */
function sharingHelper(verb: Verb, told: ToldClause, predicateOf: PredicateOf): Verb {
  if (verb.group?.tense !== 'past' || !/^,?\s*and\s(?:\w+ly\s)?$/.test(told.text.slice(0, verb.start))) return verb;
  const governor = governorOf(told, predicateOf);
  return governor?.act?.passive && (governor.mode === 'plan' || governor.mode === 'announce')
    ? { ...verb, mode: governor.mode }
    : verb;
}
