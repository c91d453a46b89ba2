import type { Sense, VerbSense } from './verb-lexicon';
import type { Word } from './words';

/** Where a verb stands in its clause; `last` is the index of the last word of its phrase. */
export interface VerbPlace {
  words: readonly Word[];
  main: number;
  last: number;
  lemma: string;
  passive: boolean;
}

/** A verb that tells of an act only with certain words around it: let the pact run out, took Japan to court. */
export interface EverydayVerb {
  verbs: ReadonlySet<string>;
  /** Not where it is passive. */
  active?: true;
  holds: (at: VerbPlace) => boolean;
  sense: Sense;
  action?: VerbSense['action'];
}

/** Entries by verb, in their order: every verb of every clause is looked up. */
export function byVerb<T extends { verbs: ReadonlySet<string> }>(entries: readonly T[]): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const entry of entries) for (const verb of entry.verbs) found.set(verb, [...(found.get(verb) ?? []), entry]);
  return found;
}

export type FoundSense = { sense: Sense; action?: VerbSense['action'] } | undefined;

/** The sense of the first entry that holds. */
export function everydaySense(known: ReadonlyMap<string, readonly EverydayVerb[]>, at: VerbPlace): FoundSense {
  const entry = known.get(at.lemma)?.find(({ active, holds }) => !(active && at.passive) && holds(at));
  return entry && { sense: entry.sense, ...(entry.action ? { action: entry.action } : {}) };
}
