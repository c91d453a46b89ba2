import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import { type DateMention, nearer } from '../dates/date-mention';
import type { Clause, Mode, Predicate } from '../locale';

/** What a clause tells, and where: all that decides whether it is news. */
export interface Told {
  sentence: SentenceView;
  clause: Clause;
  predicate: Predicate;
  /** The day, month or year it is told of, where the words give one. */
  date: string | undefined;
  article: ArticleView;
  /** A meeting, where the article has told of another one as news. */
  otherMeeting: boolean;
}

/** Whether one turn of words makes what is told a matter of the past. */
export type IsHistory = (told: Told) => boolean;

/** Older than this is history, whatever the words. */
export const HISTORY_DAYS = 14;
/** Older than this, a day in the words around makes what is told there old as well. */
const LONG_DAYS = 60;

const PAST: ReadonlySet<Mode> = new Set(['done', 'sign', 'announce', 'effect']);
const OFF: ReadonlySet<Mode> = new Set(['cancel', 'postpone', 'deny']);

export const isPast = ({ predicate: { mode } }: Told): boolean => PAST.has(mode);
export const isPastOrAgreed = (t: Told): boolean => isPast(t) || t.predicate.mode === 'agree';
export const isOff = ({ predicate: { mode } }: Told): boolean => OFF.has(mode);

export const daysTo = (d: DateMention, { published }: ArticleView): number => daysFrom(published, nearer(published, d));
export const isOld = (d: DateMention, article: ArticleView): boolean => daysTo(d, article) < -HISTORY_DAYS;
export const isLongBefore = (d: DateMention, article: ArticleView): boolean => daysTo(d, article) < -LONG_DAYS;

export const wordsOf = ({ sentence, clause }: Told): string => sentence.text.slice(clause.start, clause.end);
