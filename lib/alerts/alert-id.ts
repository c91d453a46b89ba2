import { createHash } from 'node:crypto';
import type { Delivery, Digest, DigestItem } from '../model/alert';
import type { Language } from '../model/vocabularies';
import { digestDay } from './due-times';

const named = (...parts: string[]): string =>
  `n${createHash('sha256').update(parts.join('\n')).digest('hex').slice(0, 10)}`;

/** The id of an alert: the same step in the same language and delivery has the same id for ever, so it exists once. */
export const alertIdFor = (eventId: string, stepKey: string, language: Language, delivery: Delivery): string =>
  named(eventId, stepKey, language, ...(delivery === 'instant' ? [] : [delivery]));

/** The digest that goes out at `dueAt`, waiting to be sent. */
export function digestItem(delivery: Digest, language: Language, dueAt: string, now: string): DigestItem {
  const eventId = `digest-${delivery}-${digestDay(dueAt)}`;
  return {
    id: named(eventId, language),
    eventId,
    language,
    delivery,
    digest: true,
    state: 'due',
    createdAt: now,
    dueAt,
    attempts: 0,
    why: `the ${delivery} digest of ${digestDay(dueAt)}`,
  };
}
