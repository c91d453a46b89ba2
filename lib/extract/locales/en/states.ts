import { isNoLonger, type Tense, type VerbGroup } from './verb-group';
import { sensesOf, type VerbSense } from './verb-lexicon';
import { senseAt } from './verb-sense';
import type { Word } from './words';

/** Words that are a preposition as often: over 40 boats, over the islets. */
const OPEN_END = /^(?:over)$/;
const STOP = /^(?:[,;.]|and|but|after|from|since|for|as|when|now|by)$/;

/** What is said with `be`, by its first word: every clause begins with some word. */
const STATES = new Map<string, VerbSense[]>();
for (const state of sensesOf('be')) {
  const [first] = state.rest;
  if (first !== undefined && state.sense !== 'inert') STATES.set(first, [...(STATES.get(first) ?? []), state]);
}

/** Also in the works is a fifth edition; Gone are the curbs: what is said stands before its verb. */
export function inverted(words: readonly Word[]): VerbGroup | undefined {
  const at = /^(?:also|still|now|all|even)$/.test(words[0]?.text ?? '') ? 1 : 0;
  for (const { rest, sense, action } of STATES.get(words[at]?.text ?? '') ?? []) {
    if (!rest.every((text, n) => words[at + n]?.text === text)) continue;
    const verb = words[at + rest.length];
    if (!verb || !/^(?:is|are|was|were)$/.test(verb.text)) continue;
    return {
      start: words[at]!.start,
      end: verb.end,
      lemma: 'be',
      sense,
      action,
      tense: /^w/.test(verb.text) ? 'past' : 'present',
      modal: undefined,
      passive: sense === 'act',
      progressive: false,
      negated: false,
      noLonger: false,
      head: words[at]!.start,
      first: at,
      last: at + rest.length,
    };
  }
  return undefined;
}

/**
 * What `be` says with the words after it: the ban is gone, talks are on hold, a return was out of the question; `at` is
 * where they begin.
 */
export function stateAt(
  words: readonly Word[],
  first: number,
  at: number,
  tense: Tense,
  negated: boolean,
): VerbGroup | undefined {
  const found = at > first ? senseAt(words, at - 1, 'be', false) : undefined;
  if (!found || found.sense === 'inert' || found.last < at) return undefined;
  const next = words[found.last + 1];
  if (OPEN_END.test(words[found.last]!.text) && next && !STOP.test(next.text)) return undefined;
  return {
    start: words[first]!.start,
    end: words[found.last]!.end,
    lemma: 'be',
    sense: found.sense,
    action: found.action,
    tense,
    modal: undefined,
    passive: found.sense === 'act',
    progressive: false,
    negated,
    noLonger: isNoLonger(words, first, at),
    head: words[at - 1]!.start,
    first,
    last: found.last,
  };
}
