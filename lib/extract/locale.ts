import type { Action, Instrument, Language, Status } from '../model/vocabularies';
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

/** A pattern and the mode it gives away. The order of a table is its priority. */
export interface ModeCue {
  mode: Mode;
  pattern: RegExp;
}

/** The words of a clause that decide its mode; offsets within the sentence. */
export interface Predicate extends Span {
  mode: Mode;
  /** Told as finished before the news: had agreed, 합의한 바 있다, 合意していた. */
  recap: boolean;
}

export interface ActionCue {
  action: Action;
  pattern: RegExp;
  /** Where the words turn the act round, the status it comes to: to suspend a pact's end is to keep it in force. */
  status?: Status;
}

export interface InstrumentCue {
  instrument: Instrument;
  pattern: RegExp;
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

/** What the words of a meeting say of its level. */
export interface MeetingCue {
  /** Global: every place in the clause is tried. */
  pattern: RegExp;
  /** `summit` names leaders by itself; `any` takes the level of who meets; `visit` is a leader's journey, as long as it is not over. */
  level: 'summit' | 'any' | 'visit';
}

export interface QuantityCue {
  pattern: RegExp;
  read(match: RegExpExecArray): { value: number; unit: string } | undefined;
}

/** The rules of one language. Tables are tried in order; offsets are within the sentence given. */
export interface Locale {
  language: Language;
  clauses(sentence: string): Clause[];
  /** The predicate of a clause, with the whole sentence at hand for what follows it (합의했다고 밝혔다). */
  predicate(sentence: string, clause: Clause): Predicate | undefined;
  actions: readonly ActionCue[];
  instruments: readonly InstrumentCue[];
  meetings: readonly MeetingCue[];
  quantities: readonly QuantityCue[];
  ordinals: readonly RegExp[];
  /** the two sides, 양국, 両政府: both countries act. */
  bothSides: RegExp;
  /** the two leaders, 두 정상, 両首脳. */
  bothLeaders: RegExp;
  /** the two ministers, 두 장관, 両外相. */
  bothMinisters: RegExp;
  /** Titles that tell which row a meeting belongs to. */
  offices: readonly (readonly [RegExp, string])[];
  /** Words of a meeting of officials below ministers: 국장급, 局長級, director-general. */
  officials: RegExp;
  /** Words that tell a target from a statistic. */
  target: RegExp;
  /** Words that tell history in a whole sentence: 앞서, 당시, previously. */
  recap: RegExp;
  /** Whether a date belongs to who said so, not to the act: said Tuesday, 3일 밝혔다, は22日、...と発表した. */
  isSaying(sentence: string, date: Span): boolean;
  /** Whether a date stands in a clause that only describes a noun: 지난 6일 가진 회담, 2016年に署名した協定. */
  isEmbeddedDate(sentence: string, date: Span, predicate: Span): boolean;
  /** Whether the country named at the span is the one that acts, going by what follows it (은/는, は, 's). */
  isSubject(sentence: string, name: Span, predicate: Span): boolean;
  /** Meeting by phone or video has no place. */
  remote: RegExp;
  /** Signing or issuing: with `plan` before it, an instrument to come. */
  signing: RegExp;
  /** Bound to agree: an accord to come that has no name yet. */
  willAgree?: RegExp;
  /** The next round: both sides of the meeting told before. */
  nextMeeting: RegExp;
  /** Acts that no action word names, yet something was done: a ceremony held, an order given. */
  plainAct: RegExp;
  /** From when it applies: 시행, 発効, takes effect. */
  effective: RegExp;
  /** On the sidelines of the meeting told before. */
  sidelines: RegExp;
  /** The text's own words for the subject of an accord that is none of the listed topics. */
  freeSubject?(sentence: string, clause: Clause, predicate: Predicate): string | undefined;
  /** Refers back to what the last sentence was about: the pact, 협정은, 同協定. */
  anaphor: RegExp;
}
