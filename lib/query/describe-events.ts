import { fieldOf } from '../alerts/labels';
import { severityOf } from '../alerts/severity';
import type { EventWords } from '../store/event-words';

/** What the store is told of events, whose labels and weights it does not know itself. */
export const EVENT_WORDS: EventWords = {
  fieldOf,
  severityOf: (event) => severityOf(event, event),
};
