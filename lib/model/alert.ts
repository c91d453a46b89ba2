import type { Event, EventStep } from './event';
import type { Language } from './vocabularies';

export const ALERT_TYPES = ['new', 'update', 'correction', 'withdrawn'] as const;
export type AlertType = (typeof ALERT_TYPES)[number];

/** 3: summit, signature, end of a pact, sanction; 2: announced or fixed; 1: proposal, working level. */
export type Severity = 1 | 2 | 3;

/** What a reader is told: one step of one event, as it stood when the alert fell due. */
export interface Alert {
  type: AlertType;
  event: Event;
  step: EventStep;
  severity: Severity;
  /** The article whose report made it due. */
  articleId: string;
  /** For an update: the status last alerted. */
  previousStatus?: EventStep['status'];
}

export type OutboxState = 'due' | 'claimed' | 'sent';

/** One alert in one language on its way out; its id is given by (event, step, language), so it exists once. */
export interface OutboxItem {
  id: string;
  eventId: string;
  stepKey: string;
  language: Language;
  state: OutboxState;
  createdAt: string;
  dueAt: string;
  sentAt?: string;
  /** What the channel answered: a message id, a file name. */
  receipt?: string;
  attempts: number;
  alert: Alert;
}

/** A rendered message: what SNS or the local outbox takes. */
export interface Message {
  subject: string;
  email: string;
  sms: string;
  attributes: { lang: Language; delivery: 'instant'; field: string; severity: Severity; kind: AlertType };
}
