import type { Clause, Predicate } from '../../locale';
import { clauseEnd } from './clause-end';
import { TURNS } from './turns';

/** Several rules ask for the predicate of one clause: those of the sentence at hand are kept. */
let kept: { sentence: string; predicates: Map<number, Predicate | undefined> } = {
  sentence: '',
  predicates: new Map(),
};

/** The predicate of a Korean clause: its last verb, once who said so is taken off. */
export function koreanPredicate(sentence: string, clause: Clause): Predicate | undefined {
  if (kept.sentence !== sentence) kept = { sentence, predicates: new Map() };
  const key = clause.start * 0x10000 + clause.end;
  const { predicates } = kept;
  if (!predicates.has(key)) predicates.set(key, readPredicate(sentence, clause));
  return predicates.get(key);
}

function readPredicate(sentence: string, clause: Clause): Predicate | undefined {
  const end = clauseEnd(sentence, clause, () =>
    koreanPredicate(sentence, { ...clause, start: clause.end, end: sentence.length }),
  );
  for (const turn of TURNS) {
    const told = turn(end);
    if (told) return told === 'none' ? undefined : told;
  }
  return undefined;
}
