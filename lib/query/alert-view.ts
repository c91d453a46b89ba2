import { render } from '../alerts/render';
import type { OutboxItem } from '../model/alert';

/** An alert as lists show it: what was told, when, and whether it is out. */
export function alertView(item: OutboxItem) {
  const { alert } = item;
  const { subject, sms } = render(item);
  return {
    id: item.id,
    at: item.createdAt,
    eventId: item.eventId,
    type: alert.type,
    kind: alert.event.kind,
    topic: alert.event.topic,
    status: alert.step.status,
    severity: alert.severity,
    language: item.language,
    articleId: alert.articleId,
    state: item.state,
    ...(item.sentAt === undefined ? {} : { sentAt: item.sentAt }),
    ...(item.receipt === undefined ? {} : { receipt: item.receipt }),
    subject,
    sms,
  };
}

export type AlertView = ReturnType<typeof alertView>;
