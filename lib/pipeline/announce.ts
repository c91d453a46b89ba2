import { createHash } from 'node:crypto';
import { judge } from '../alerts/policy';
import type { OutboxItem } from '../model/alert';
import type { Event } from '../model/event';
import type { IngestPorts } from './ports';

/** The id of an alert: the same step in the same language has the same id for ever, which is why it exists once. */
export function alertIdFor(eventId: string, stepKey: string, language: string): string {
  return `n${createHash('sha256').update(`${eventId}\n${stepKey}\n${language}`).digest('hex').slice(0, 10)}`;
}

/** Puts an alert into the outbox for each step of the event that is to be told; answers how many were new. */
export async function announce(event: Event, articleId: string, ports: IngestPorts): Promise<number> {
  const now = ports.now().toISOString();
  const policy = ports.settings.alerts;
  // most articles repeat what is known: the outbox is asked only where a step would be told
  if (!judge(event, new Set(), policy, now).some((v) => v.alert) && !event.steps.some((s) => s.key.startsWith('off')))
    return 0;
  const earlier = await ports.chronicle.alertsOf(event.id);
  let added = 0;
  for (const language of policy.languages) {
    const mine = earlier.filter((item) => item.language === language);
    const sent = new Set(mine.map((item) => item.stepKey));
    for (const verdict of judge(event, sent, policy, now)) {
      if (!verdict.alert) continue;
      const last = mine.sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)).at(-1);
      const item: OutboxItem = {
        id: alertIdFor(event.id, verdict.step.key, language),
        eventId: event.id,
        stepKey: verdict.step.key,
        language,
        state: 'due',
        createdAt: now,
        dueAt: now,
        attempts: 0,
        alert: {
          type: verdict.type,
          event,
          step: verdict.step,
          severity: verdict.severity,
          articleId: verdict.step.articles.includes(articleId) ? articleId : verdict.step.proof.articleId,
          ...(last ? { previousStatus: last.alert.step.status } : {}),
        },
      };
      if (await ports.chronicle.addAlert(item)) {
        added += 1;
        ports.log.info('alert.due', {
          alert: item.id,
          event: event.id,
          step: item.stepKey,
          language,
          why: verdict.why,
        });
      }
    }
  }
  return added;
}
