import type { CorrectableField } from './correction';
import type { Event, EventStep } from './event';
import type { Language } from './vocabularies';

export const ALERT_TYPES = ['new', 'update', 'correction', 'withdrawn'] as const;
export type AlertType = (typeof ALERT_TYPES)[number];

/** 3: summit, signature, end of a pact, sanction; 2: announced or fixed; 1: proposal, working level. */
export type Severity = 1 | 2 | 3;

/** When alerts go out: at once; at once but by day; gathered at 08:00; gathered on Monday at 08:00 (KST/JST). */
export const DELIVERIES = ['instant', 'daytime', 'daily', 'weekly'] as const;
export type Delivery = (typeof DELIVERIES)[number];
/** Deliveries that gather alerts into one message. */
export type Digest = Extract<Delivery, 'daily' | 'weekly'>;

/** What a correction says: which values were told, which hold, and why. */
export interface Notice {
  fields: { field: CorrectableField; from: unknown; to: unknown }[];
  reason: string;
  /** When the alert that it corrects was made due, ISO 8601. */
  alertedAt: string;
  /** The event that tells the same development. */
  mergedInto?: string;
}

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
  /** For a correction or withdrawal. */
  notice?: Notice;
}

/** dropped: will not go out, because what it tells was withdrawn before. */
export type OutboxState = 'due' | 'claimed' | 'sent' | 'dropped';

/** Something on its way out; its id is given by what it tells, in which language and delivery, so it exists once. */
interface Outgoing {
  id: string;
  eventId: string;
  language: Language;
  delivery: Delivery;
  state: OutboxState;
  createdAt: string;
  dueAt: string;
  sentAt?: string;
  /** What the channel answered: a message id, a file name, the digest that told it. */
  receipt?: string;
  attempts: number;
  /** Why it was made, or dropped. */
  why: string;
}

/** One alert in one language for one delivery. Those of a digest wait until it gathers them. */
export interface OutboxItem extends Outgoing {
  stepKey: string;
  alert: Alert;
}

/** A digest of one day or week in one language. */
export interface DigestItem extends Outgoing {
  delivery: Digest;
  digest: true;
}

export type OutboxEntry = OutboxItem | DigestItem;

/** One line of a digest. */
export interface DigestLine {
  type: AlertType;
  event: Event;
  step: EventStep;
  severity: Severity;
}

/** A rendered message: what SNS or the local outbox takes. */
export interface Message {
  subject: string;
  email: string;
  sms: string;
  attributes: {
    lang: Language;
    delivery: Delivery;
    /** One field of an alert; all those of a digest. */
    field: string[];
    severity: Severity;
    kind: AlertType | 'digest';
  };
}
