import type { FeedHealth } from '../../../lib/feeds/health';
import type { Severity } from '../../../lib/model/alert';
import type { EventChange } from '../../../lib/model/correction';
import type { Event, EventSummary } from '../../../lib/model/event';
import type { AlertView, DigestView } from '../../../lib/query/alert-view';
import type { StepExplained } from '../../../lib/query/explain-alerts';

/** The answers of the API, by the names that its documentation gives them. */
export type EventView = EventSummary & { title: string; field: string; severity?: Severity };
export type FullEvent = Event & EventView;
export type Overdue = EventView & { dueOn: string; daysOverdue: number };

export interface EventPage {
  events: EventView[];
  cursor?: string;
}
export interface Upcoming {
  upcoming: EventView[];
  overdue: Overdue[];
}
export interface Changes {
  changes: EventChange[];
}
export interface Alerts {
  alerts: AlertView[];
  digests: DigestView[];
}
export interface Explained {
  steps: StepExplained[];
}
export interface Feeds {
  feeds: (FeedHealth & { language?: string; country?: string })[];
}

/** What the server says of itself; a demo has a clock of its own. */
export interface Place {
  now: string;
  store: 'demo' | 'local' | 'stack';
  name: string;
}
