import type { AlertType, Delivery } from './alert';
import type { Language } from './vocabularies';

/** Which alerts a reader wants; what is absent is not chosen by. */
export interface Choice {
  languages?: Language[];
  /** At once unless given. */
  deliveries?: Delivery[];
  /** 1 (everything) to 3 (summits, signatures, pacts that begin or end). */
  minSeverity?: number;
  fields?: string[];
  kinds?: (AlertType | 'digest')[];
}

/** By SNS: email and sms. On one machine: console, outbox (a folder of mails), smtp. */
export const PROTOCOLS = ['email', 'sms', 'console', 'outbox', 'smtp'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

/** vanished: was subscribed, and the topic no longer knows it. */
export type SubscriberState = 'active' | 'pending' | 'paused' | 'vanished';

/** Someone, or something, that alerts go to. */
export interface Subscriber {
  id: string;
  protocol: Protocol;
  /** An address, a number; masked where it is not needed. Empty for console and outbox. */
  endpoint: string;
  choice: Choice;
  state: SubscriberState;
  addedAt?: string;
  /** Until when it is paused, ISO 8601; absent: until it is resumed. */
  pausedUntil?: string;
}

/** What is kept of a subscriber. Of one on a topic, which knows the address itself, no more than a mask of it. */
export interface SubscriberRecord extends Subscriber {
  /** The topic's name of the subscription, once it is confirmed. */
  arn?: string;
}

/** How alerts reach a mail server. The password stays in the environment. */
export interface SmtpSettings {
  host: string;
  port: number;
  /** TLS from the start (465); else STARTTLS is used where the server offers it. */
  secure: boolean;
  from: string;
  user?: string;
  /** The environment variable that holds the password. */
  passwordVariable?: string;
}

/** One thing that a check found, and what mends it. */
export interface Finding {
  level: 'ok' | 'warn' | 'fail';
  /** Of whom, where it is about one. */
  subscriber?: string;
  what: string;
  fix?: string;
}
