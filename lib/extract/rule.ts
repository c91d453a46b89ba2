import type { Fact } from '../model/fact';
import type { Action, Status } from '../model/vocabularies';
import type { Span } from '../text/span';
import type { ArticleView, SentenceView } from './article-view';
import type { Clause, Predicate } from './locale';

/** A fact in the making: what a rule read, and where. */
export interface Draft extends Omit<Fact, 'evidence'> {
  /** The date stands in another clause of the sentence. */
  borrowed?: boolean;
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
