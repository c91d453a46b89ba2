import type { NameMatch } from '../relevance/name';
import type { Sentence } from '../text/split-sentences';
import type { Clause } from './clause';
import type { DateMention } from './dates/date-mention';
import type { PersonMatch } from './find-people';
import type { TopicMatch } from './topics';

/** A sentence with all that was found in it; offsets are within the sentence. */
export interface SentenceView {
  index: number;
  /** Where it stands in the normalised text. */
  span: Sentence;
  text: string;
  /** One of the first two sentences that hold a statement. */
  lead: boolean;
  /** A headline, byline or copyright line: it may help, but states nothing by itself. */
  heading: boolean;
  /** One of several lines with a mark, each of which is a piece of news of its own. */
  item: boolean;
  clauses: Clause[];
  names: NameMatch[];
  people: PersonMatch[];
  topics: TopicMatch[];
  dates: DateMention[];
}
