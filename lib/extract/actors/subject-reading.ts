import type { Clause, Predicate } from '../locale';

/** A name or person of the sentence, with the countries it stands for. */
export interface Mention {
  start: number;
  end: number;
  countries: readonly string[];
}

/** What the grammar of a clause is asked. */
export interface Grammar {
  text: string;
  clause: Clause;
  predicate: Predicate;
  /** Of countries, offices and people, in the order of the text. */
  mentions: readonly Mention[];
  /** Towns and regions, which act for nobody. */
  places: readonly Mention[];
}

/** One way to name who acts; undefined where the clause does not go that way. */
export type SubjectReading = (grammar: Grammar) => Mention | { other: Mention } | undefined;
