import { render } from '../alerts/render';
import type { DigestItem, OutboxEntry, OutboxItem } from '../model/alert';

/** What every entry of the outbox says of its way out. */
export function wayOf(item: OutboxEntry) {
  const { id, createdAt, eventId, language, delivery, state, dueAt, attempts, why } = item;
  return {
    id,
    at: createdAt,
    eventId,
    language,
    delivery,
    state,
    dueAt,
    attempts,
    why,
    ...(item.sentAt === undefined ? {} : { sentAt: item.sentAt }),
    ...(item.receipt === undefined ? {} : { receipt: item.receipt }),
  };
}

/** An alert as lists show it: what was told, when, and whether it is out. */
export function alertView(item: OutboxItem) {
  const { alert } = item;
  const { subject, sms } = render(item);
  return {
    ...wayOf(item),
    type: alert.type,
    kind: alert.event.kind,
    topic: alert.event.topic,
    status: alert.step.status,
    severity: alert.severity,
    articleId: alert.articleId,
    subject,
    sms,
  };
}

export type AlertView = ReturnType<typeof alertView>;

export type DigestView = ReturnType<typeof wayOf>;

const isDigest = (item: OutboxEntry): item is DigestItem => 'digest' in item;

/** The outbox as lists and the API show it: alerts, and the digests that gather some of them. */
export function outboxView(entries: readonly OutboxEntry[]): { alerts: AlertView[]; digests: DigestView[] } {
  return {
    alerts: entries.flatMap((item) => (isDigest(item) ? [] : [alertView(item)])),
    digests: entries.filter(isDigest).map(wayOf),
  };
}
