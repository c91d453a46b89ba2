import type { Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Mode, Predicate } from '../locale';

/** How the word for a meeting stands to the verb of its clause. */
export interface Standing {
  text: string;
  sentence: SentenceView;
  article: ArticleView;
  cue: Span;
  predicate: Predicate;
  mode: Mode;
  verb: string;
  /** The word itself. */
  word: string;
  /** The words from the verb to it, where it comes after. */
  between: string;
  /** The sixty letters before it, without rounds of talks. */
  before: string;
  /** All behind it. */
  behind: string;
}

/** What the verb tells of the meeting: `none` where it tells of something else, undefined where this does not say. */
export type Attachment = (s: Standing) => 'own' | 'setting' | 'none' | undefined;

export const noneIf =
  (holds: (s: Standing) => boolean): Attachment =>
  (s) =>
    holds(s) ? 'none' : undefined;
export const ownIf =
  (holds: (s: Standing) => boolean): Attachment =>
  (s) =>
    holds(s) ? 'own' : undefined;
export const settingIf =
  (holds: (s: Standing) => boolean): Attachment =>
  (s) =>
    holds(s) ? 'setting' : undefined;

/** The fifth round of their consultations is itself what was held. */
export const ROUNDS = /(?:rounds?|sessions?|series|meetings?|days|hours?|minutes)\sof\s/;
