import { alertIdFor, digestItem } from '../alerts/alert-id';
import { dueTime, isDigest } from '../alerts/due-times';
import { judge } from '../alerts/policy';
import type { Alert, Delivery, OutboxItem } from '../model/alert';
import type { Event } from '../model/event';
import type { Language } from '../model/vocabularies';
import type { IngestPorts } from './ports';

export type AnnouncePorts = Pick<IngestPorts, 'now' | 'log' | 'settings' | 'chronicle'>;

/** Every alert of an event, also of the ids that it took over. */
export async function alertsOf(
  event: Pick<Event, 'id' | 'formerIds'>,
  { chronicle }: Pick<AnnouncePorts, 'chronicle'>,
): Promise<OutboxItem[]> {
  const all: OutboxItem[] = [];
  for (const id of [event.id, ...event.formerIds]) all.push(...(await chronicle.alertsOf(id)));
  return all;
}

/**
 * Puts an alert into the outbox, once; answers whether it was new. One that waits for a digest makes sure first that the
 * digest exists, so that no crash leaves it waiting for none.
 */
export async function putOut(
  alert: Alert,
  stepKey: string,
  { language, delivery, why }: { language: Language; delivery: Delivery; why: string },
  ports: AnnouncePorts,
): Promise<boolean> {
  const now = ports.now().toISOString();
  const dueAt = dueTime(delivery, now);
  if (isDigest(delivery)) await ports.chronicle.addAlert(digestItem(delivery, language, dueAt, now));
  const item: OutboxItem = {
    id: alertIdFor(alert.event.id, stepKey, language, delivery),
    eventId: alert.event.id,
    stepKey,
    language,
    delivery,
    state: 'due',
    createdAt: now,
    dueAt,
    attempts: 0,
    why,
    alert,
  };
  const added = await ports.chronicle.addAlert(item);
  if (added)
    ports.log.info('alert.due', {
      alert: item.id,
      article: alert.articleId,
      eventId: alert.event.id,
      step: stepKey,
      language,
      delivery,
      dueAt,
      why,
    });
  return added;
}

/** Puts an alert into the outbox for each step of the event that is to be told; answers how many were new. */
export async function announce(event: Event, articleId: string, ports: AnnouncePorts): Promise<number> {
  const now = ports.now().toISOString();
  const policy = ports.settings.alerts;
  // most articles repeat what is known: the outbox is asked only where a step would be told
  if (!judge(event, new Set(), policy, now).some((v) => v.alert) && !event.steps.some((s) => s.key.startsWith('off')))
    return 0;
  const earlier = await alertsOf(event, ports);
  let added = 0;
  for (const language of policy.languages)
    for (const delivery of policy.deliveries) {
      const mine = earlier.filter((item) => item.language === language && item.delivery === delivery);
      const told = new Set(mine.filter((i) => i.alert.notice === undefined).map((i) => i.stepKey));
      const last = mine.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).at(-1);
      for (const verdict of judge(event, told, policy, now)) {
        if (!verdict.alert) continue;
        const { step, type, severity, why } = verdict;
        const alert: Alert = {
          type,
          event,
          step,
          severity,
          articleId: step.articles.includes(articleId) ? articleId : step.proof.articleId,
          ...(last ? { previousStatus: last.alert.step.status } : {}),
        };
        if (await putOut(alert, step.key, { language, delivery, why }, ports)) added += 1;
      }
    }
  return added;
}
