import type { Delivery, Severity } from './alert';
import type { Language } from './vocabularies';

/** What decides whether a step of an event is told. */
export interface AlertPolicy {
  /** One message a language goes out for each alert. */
  languages: Language[];
  /** When they go out; one message each. */
  deliveries: Delivery[];
  /** Below this confidence an alert waits for a second outlet. */
  minConfidence: number;
  /** A step first reported longer ago is history. */
  maxAgeHours: number;
  /** Alert what is only proposed, considered or negotiated. */
  proposals: boolean;
  /** Alert numbers expected or aimed at. */
  targets: boolean;
  minSeverity: Severity;
}

/** What an operator may set, with every default filled in. */
export interface Settings {
  /** Minutes between two polls of a feed, before what the feed itself asks for. */
  pollMinutes: number;
  /** Read article pages where a feed's own settings allow it. */
  fetchArticles: boolean;
  /** Load the bundled chronology: all, none, or up to and including a day. */
  history: 'all' | 'none' | { until: string };
  /** A feed's first poll records and does not alert. */
  quietFirstPoll: boolean;
  alerts: AlertPolicy;
  retention: { seenDays: number; articleDays: number };
}

export const DEFAULT_SETTINGS: Settings = {
  pollMinutes: 10,
  fetchArticles: true,
  history: 'all',
  quietFirstPoll: true,
  alerts: {
    languages: ['en'],
    deliveries: ['instant'],
    minConfidence: 0.7,
    maxAgeHours: 72,
    proposals: false,
    targets: false,
    minSeverity: 1,
  },
  retention: { seenDays: 400, articleDays: 90 },
};
