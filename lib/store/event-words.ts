import type { Severity } from '../model/alert';
import type { Event, EventSummary } from '../model/event';
import type { SearchExpression } from './search-expression';

/** What the store asks of those who know labels, weights and words; it keeps events and judges none. */
export interface EventWords {
  /** The field of a topic, by which lists may be asked. */
  fieldOf(topic: string): string;
  /** How weighty an event is where it stands now. */
  severityOf(event: Pick<EventSummary, 'kind' | 'topic' | 'status'>): Severity;
  /** The words by which an event is found. */
  wordsOf(event: Event): string[];
  /** What a question asks of an event's words; undefined where it asks nothing. */
  expressionOf(question: string): SearchExpression | undefined;
}
