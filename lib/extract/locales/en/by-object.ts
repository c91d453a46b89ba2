import type { Sense, VerbSense } from './verb-lexicon';

/** A verb that means something else with certain nouns near it. */
export interface ByObject {
  verbs: ReadonlySet<string>;
  noun: RegExp;
  /** What the next word must be. */
  particle?: RegExp;
  /** How many words after the verb the noun may stand; before it where the verb is passive. */
  reach: number;
  /** In the passive too; alone in it; where the noun is its subject. */
  passive?: 'too' | 'only' | 'subject';
  /** Only behind `being`: what is still under way. */
  being?: true;
  sense: Sense;
  action?: VerbSense['action'];
}
