import { fieldOf } from '../alerts/labels';
import { severityOf } from '../alerts/severity';
import type { EventWords } from '../store/event-words';
import { expressionOf } from './search/expression-of';
import { wordsOfEvent } from './search/words-of-event';

/** What the store is told of events, whose labels, weights and words it does not know itself. */
export const EVENT_WORDS: EventWords = {
  fieldOf,
  severityOf: (event) => severityOf(event, event),
  wordsOf: wordsOfEvent,
  expressionOf,
};
