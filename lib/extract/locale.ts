import type { Language } from '../model/vocabularies';
import type { Span } from '../text/span';
import type { Clause, Predicate } from './clause';
import type { CueTables } from './cue-tables';
import type { DescribedAct } from './described-act';
import type { SentenceView } from './sentence-view';

export type { Clause, Mode, Predicate } from './clause';

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
