import type { Action, Language } from '../model/vocabularies';
import type { Span } from '../text/span';
import type { SentenceView } from './article-view';
import type { CueTables } from './cue-tables';
import type { DescribedAct } from './described-act';

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

export interface QuantityCue {
  pattern: RegExp;
  read(match: RegExpExecArray): { value: number; unit: string } | undefined;
}

/** The rules and words of one language; offsets are within the sentence given. */
export interface Locale extends CueTables {
  language: Language;
  clauses(sentence: string): Clause[];
  /** The predicate of a clause, with the whole sentence at hand for what follows it (합의했다고 밝혔다). */
  predicate(sentence: string, clause: Clause): Predicate | undefined;
  /** Completes what the sentences name by what was named before: 石原氏 is Japan's minister. */
  resolve?(views: readonly SentenceView[]): void;
  quantities: readonly QuantityCue[];
  ordinals: readonly RegExp[];
  /** Whether a date belongs to who said so, not to the act: said Tuesday, 3일 밝혔다, は22日、...と発表した. */
  isSaying(sentence: string, date: Span): boolean;
  /** Whether a date stands in a clause that only describes a noun: 지난 6일 가진 회담, 2016年に署名した協定. */
  isEmbeddedDate(sentence: string, date: Span, predicate: Span): boolean;
  /** Whether the country named at the span is the one that acts, going by what follows it (은/는, は, 's). */
  isSubject(sentence: string, name: Span, predicate: Predicate): boolean;
  /** Whether the subject is nobody of state: airlines, fishermen, a newspaper; `named` where one of ours is. */
  isPrivate?(sentence: string, clause: Clause, predicate: Predicate, named: boolean): boolean;
  /** Whether somebody private only expects what the clause tells. */
  isForecast?(sentence: string, clause: Clause): boolean;
  /** Acts that stand in what describes a noun alone, in languages whose clauses keep it inside: 체결된 각서. */
  describedActs?(sentence: string): DescribedAct[];
  /** The text's own words for the subject of an accord that is none of the listed topics. */
  freeSubject?(sentence: string, clause: Clause, predicate: Predicate): string | undefined;
}
