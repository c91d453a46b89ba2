import type { Quantity } from '../model/fact';
import type { Action, Context, Instrument, Kind, Status } from '../model/vocabularies';
import type { Span } from '../text/span';
import type { ArticleView, SentenceView } from './article-view';
import type { Clause, Predicate } from './locale';

/** A fact in the making: what a rule read, and where. */
export interface Draft {
  kind: Kind;
  topic: string;
  subject?: string;
  status: Status;
  action?: Action;
  instrument?: Instrument;
  actors: string[];
  participants?: string[];
  date?: string;
  dateBasis?: 'stated' | 'implied';
  announcedOn?: string;
  /** The date stands in another clause of the sentence. */
  borrowed?: boolean;
  place?: string;
  ordinal?: number;
  quantity?: Quantity;
  context: Context;
  statusCue?: string;
  rule: string;
  confidence: number;
  sentence: SentenceView;
  clause: Clause;
  predicate: Predicate;
  /** Evidence beyond the clause's sentence, within it: the whole sentence unless a rule says less. */
  evidence: Span;
}

/** One recogniser: looks at a sentence, with what was read before it in the article. */
export interface Rule {
  name: string;
  find(sentence: SentenceView, article: ArticleView, before: readonly Draft[]): Draft[];
}

/** One filter or merge over all drafts of an article, in order. */
export interface Refiner {
  name: string;
  refine(drafts: Draft[], article: ArticleView): Draft[];
}

/** An act as the words of a clause name it. */
export interface FoundAction {
  action: Action;
  span: Span;
  status?: Status;
  /** Named by an everyday verb alone. */
  weak?: boolean;
}

export const isMeeting = (d: Draft): boolean => d.kind === 'summit' || d.kind === 'talks';
