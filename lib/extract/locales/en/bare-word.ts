import { groupOf, PLAIN, type Tense, type VerbGroup } from './verb-group';
import type { Form } from './verb-lexicon';
import type { Word } from './words';

/** A word that may be a verb without a helper, in its place. */
export interface BareWord {
  words: readonly Word[];
  i: number;
  word: Word;
  previous: Word | undefined;
  next: Word | undefined;
  /** The groups that the clause has before it. */
  before: readonly VerbGroup[];
}

/** One that may be a form of a verb of the lexicon. */
export interface BareVerb extends BareWord {
  form: Form;
}

/** What such a word is at its place: a group, no verb at all, or nothing that can be said. */
export type Place = (at: BareVerb) => VerbGroup | 'none' | undefined;

export const groupAt = ({ words, i }: BareWord, tense: Tense, chain: typeof PLAIN = PLAIN): VerbGroup =>
  groupOf(words, i, i, chain, tense);
