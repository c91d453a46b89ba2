import type { Clause, Predicate } from '../../locale';
import { actOf } from './act-of';
import { isNoun } from './adjectives';
import { alsoToCome, asGoverned, listedIn, participleIn } from './governed';
import type { Verb } from './hit';
import { RULE } from './new-rule';
import { pendingProposal } from './proposal';
import { isRecap } from './recap';
import { type ToldClause, toldClause, withoutQuotes } from './told-clause';
import { otherAct, turned } from './turns';

/** Clauses are read by several rules in turn: each is looked at once. */
const known = new WeakMap<Clause, Predicate | null>();

/** The predicate of an English clause: its first telling verb, past who said so. */
export function englishPredicate(sentence: string, clause: Clause): Predicate | undefined {
  const before = known.get(clause);
  if (before !== undefined) return before ?? undefined;
  const predicate = readPredicate(sentence, clause);
  known.set(clause, predicate ?? null);
  return predicate;
}

function readPredicate(sentence: string, clause: Clause): Predicate | undefined {
  const text = withoutQuotes(sentence, clause);
  const pending = pendingProposal(text);
  if (pending) return { mode: pending.mode, ...within(clause, pending), recap: false };
  const listed = listedIn(sentence, clause, text, englishPredicate);
  if (listed) return listed === 'none' ? undefined : listed;
  const told = toldClause(sentence, clause, text);
  const first = firstVerb(told);
  if (!first) return undefined;
  const verb = asGoverned(first, told, englishPredicate);
  return otherAct(verb, told) ?? predicateOf(turned(verb, told), told);
}

function firstVerb(told: ToldClause): Verb | undefined {
  const participle = participleIn(told, englishPredicate);
  if (participle) return participle;
  const hits = told.hits.length > 0 ? told.hits : alsoToCome(told, englishPredicate);
  const first = hits.find((h) => h.group || !isNoun(told.text, h));
  return first && first.mode !== 'nothing' ? { ...first, mode: first.mode } : undefined;
}

function predicateOf(verb: Verb, { clause, text, groups }: ToldClause): Predicate {
  const act =
    actOf(verb, groups, clause.start, text) ??
    (isRule(verb, text) ? { ...within(clause, verb), passive: false } : undefined);
  return {
    ...(act ? { act } : {}),
    mode: verb.mode,
    ...within(clause, verb),
    recap: isRecap(text, verb, groups),
  };
}

/** Visitors may bring in fruit from then on: what a rule allows is an act. */
const isRule = ({ mode, group }: Verb, text: string): boolean =>
  mode === 'plan' && (RULE.test(text) || /^(?:can|may)$/.test(group?.modal ?? ''));

const within = ({ start: from }: Clause, { start, end }: { start: number; end: number }) => ({
  start: from + start,
  end: from + end,
});
