import type { Severity } from '../model/alert';
import type { EventSummary } from '../model/event';

/** What the store asks of those who know labels and weights; it keeps events and judges none. */
export interface EventWords {
  /** The field of a topic, by which lists may be asked. */
  fieldOf(topic: string): string;
  /** How weighty an event is where it stands now. */
  severityOf(event: Pick<EventSummary, 'kind' | 'topic' | 'status'>): Severity;
}
