import { digestItem } from '../alerts/alert-id';
import { dueTime } from '../alerts/due-times';
import type { DigestContent } from '../alerts/render-digest';
import { dayOf } from '../events/days';
import type { DigestItem, DigestLine, OutboxItem } from '../model/alert';
import type { AlertPorts } from './ports';

const COMING_DAYS = 14;
const COMING_SHOWN = 30;
const DAY_MS = 86_400_000;

/** What a digest gathers: the alerts that wait for it, and what they are as lines today. */
export interface Gathered extends DigestContent {
  entries: OutboxItem[];
}

/** Gathers a digest. What was withdrawn since is left out; what changed is told as it now is. */
export async function gather(item: DigestItem, { chronicle }: Pick<AlertPorts, 'chronicle'>): Promise<Gathered> {
  const entries = await chronicle.waitingFor(item.delivery, item.language, item.dueAt);
  const lines: DigestLine[] = [];
  for (const { alert, eventId } of entries) {
    const event = await chronicle.event(eventId);
    if (alert.type !== 'withdrawn' && (event === undefined || event.withdrawn || event.id !== eventId)) continue;
    const now = event?.id === eventId ? event : alert.event;
    const step = now.steps.find((s) => s.key === alert.step.key) ?? alert.step;
    const twin = lines.findIndex((l) => l.event.id === now.id && l.type !== 'correction' && l.type !== 'withdrawn');
    const line: DigestLine = { type: alert.type, event: now, step, severity: alert.severity };
    // two steps of one event within one digest are told as the later one, under the news that it is
    if (twin >= 0 && alert.type === 'update') lines[twin] = { ...line, type: (lines[twin] as DigestLine).type };
    else lines.push(line);
  }
  const today = dayOf(item.dueAt);
  const { items } = await chronicle.list({
    since: today,
    until: dayOf(new Date(Date.parse(item.dueAt) + COMING_DAYS * DAY_MS).toISOString()),
    history: false,
    ascending: true,
    limit: COMING_SHOWN,
  });
  return { entries, lines, coming: items.filter((e) => e.status === 'planned' || e.status === 'announced') };
}

/** Whether a digest goes out: a weekly one always, so that silence can be told from failure. */
export const isWorthSending = (item: DigestItem, { lines }: DigestContent): boolean =>
  item.delivery === 'weekly' || lines.length > 0;

/** Makes sure that the next weekly digests exist, for as long as they are wanted. */
export async function ensureWeekly(ports: Pick<AlertPorts, 'now' | 'chronicle' | 'settings'>): Promise<void> {
  const { languages, deliveries } = ports.settings.alerts;
  if (!deliveries.includes('weekly')) return;
  const now = ports.now().toISOString();
  for (const language of languages)
    await ports.chronicle.addAlert(digestItem('weekly', language, dueTime('weekly', now), now));
}
