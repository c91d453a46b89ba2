import type { ActClause } from './act-clause';

/** A reason why a clause tells no act of ours, and when it holds. The first one that holds is given. */
export interface Guard<T extends unknown[]> {
  why: string;
  holds(...args: T): boolean;
}

export const isEnglish = ({ article }: ActClause): boolean => article.language === 'en';

/** The predicate with so many letters before and after it. */
export const around = ({ sentence, predicate }: ActClause, before: number, after: number): string =>
  sentence.text.slice(Math.max(0, predicate.start - before), predicate.end + after);
