import type { Action } from '../model/vocabularies';
import type { Span } from '../text/span';

/**
 * How the words of a clause put its act: carried out, bound to come, agreed, wished for ... Each mode becomes a
 * status once the kind and the action are known (see status-of.ts).
 */
export type Mode =
  | 'done'
  | 'effect'
  | 'sign'
  | 'agree'
  | 'announce'
  | 'plan'
  | 'demand'
  | 'propose'
  | 'negotiate'
  | 'postpone'
  | 'cancel'
  | 'deny'
  | 'keep';

/** The words of a clause that decide its mode; offsets within the sentence. */
export interface Predicate extends Span {
  mode: Mode;
  /** Told as finished before the news: had agreed, 합의한 바 있다, 合意していた. */
  recap: boolean;
  /**
   * The verb that is the act, where the language reads its verbs: an official act counts though no action names it. An
   * everyday verb (`weak`: 渡した) counts only for a topic of its own clause.
   */
  act?: Span & { action?: Action; weak?: boolean; passive?: boolean };
}

/** A stretch of a sentence with one predicate; offsets within the sentence. */
export interface Clause extends Span {
  /** Stands inside another clause: which expired in 2015, 체결된, 開かれた. */
  embedded: boolean;
  /** if, should, 만약, 仮に: nothing that happened or will. */
  conditional: boolean;
  /** Embedded clauses within it, which have a predicate of their own. */
  holes: readonly Span[];
  /** The clause whose subject it takes: `Lee met Takaichi, signing an accord`. */
  sharing?: Clause;
}
