import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import type { Draft, FoundAction } from '../rule';
import type { TopicMatch } from '../topics';

/** What an act is about is asked of a clause, its verb, and what was told before. */
export interface TopicQuestion {
  sentence: SentenceView;
  clause: Clause;
  predicate: Predicate;
  action: FoundAction | undefined;
  article: ArticleView;
  before: readonly Draft[];
  /** The act stands beside a meeting of the same sentence, which has the topics of its own row. */
  besideMeeting: boolean;
  /** 출석을 보류했다, 遺骨を渡した: words that need no act to lean on what was told before. */
  loose: boolean;
  /** Not the name of a row of meetings, unless the act is done to the row. */
  isUsable: (topic: TopicMatch) => boolean;
}

/** A topic named in so many words, which is no occasion and no frame. */
export const isPlain = ({ value }: TopicMatch): boolean => !value.weak && !value.adjunct;

/** Of plain topics those that are named, where any is: what is only described gives way to them. */
export function namedFirst(plain: readonly TopicMatch[]): readonly TopicMatch[] {
  const named = plain.filter((t) => !t.value.described);
  return named.length > 0 ? named : plain;
}
