import { createHash } from 'node:crypto';
import type { Choice, Finding, Protocol, Subscriber } from '../model/subscription';

/** Who receives alerts, on a deployed topic or on this machine. */
export interface Subscribers {
  list(): Promise<Subscriber[]>;
  /** Adds one, or changes what it chooses. */
  add(protocol: Protocol, endpoint: string, choice: Choice): Promise<Subscriber>;
  remove(id: string): Promise<void>;
  /** Sends nothing until it is resumed, or the time comes. */
  pause(id: string, until: string | undefined): Promise<void>;
  resume(id: string): Promise<void>;
  check(): Promise<Finding[]>;
}

/** A request that cannot be met; the message is for the operator as it stands. */
export class SubscriberError extends Error {
  override name = 'SubscriberError' as const;
  constructor(
    message: string,
    readonly kind: 'unknown' | 'unfit' = 'unfit',
  ) {
    super(message);
  }
}

/** The id of a subscriber: a digest, so that no address stands where it is not needed. */
export const subscriberId = (protocol: Protocol, endpoint: string): string =>
  `s${createHash('sha256').update(`${protocol}\n${endpoint.toLowerCase()}`).digest('hex').slice(0, 8)}`;

/** An address or number as lists show it. */
export function mask(endpoint: string): string {
  const at = endpoint.indexOf('@');
  if (at > 0) return `${endpoint.slice(0, 1)}***${endpoint.slice(at)}`;
  return endpoint.length > 6 ? `${endpoint.slice(0, 3)}***${endpoint.slice(-3)}` : endpoint;
}

export const unknownSubscriber = (id: string): SubscriberError =>
  new SubscriberError(`there is no subscriber ${id}: "kjm sub list" lists those there are`, 'unknown');
