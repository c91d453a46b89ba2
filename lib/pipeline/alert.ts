import { render } from '../alerts/render';
import { renderDigest } from '../alerts/render-digest';
import type { DigestItem, Message, OutboxEntry, OutboxItem } from '../model/alert';
import { ensureWeekly, gather, isWorthSending } from './digest';
import type { AlertPorts } from './ports';

/** Longer than any publish takes; a claim that outlives it was made by a process that died. */
const LEASE_SECONDS = 120;
const AT_ONCE = 50;

export interface Sent {
  item: OutboxEntry;
  message: Message;
  receipt: string;
}

/**
 * Sends everything that is due: claim, publish, mark. A crash before the mark leaves it due again when the lease ends. One
 * failing alert does not hold up the others; it stays due and is counted in `failed`. None is begun after `until`: whoever is
 * cut off between publish and mark tells an alert twice.
 */
export async function sendDue(
  ports: AlertPorts,
  onSent: (sent: Sent) => void = () => {},
  { until }: { until?: Date | undefined } = {},
): Promise<{ sent: Sent[]; failed: number }> {
  const sent: Sent[] = [];
  let failed = 0;
  const tried = new Set<string>();
  for (;;) {
    const due = (await ports.chronicle.dueAlerts(ports.now().toISOString(), AT_ONCE)).filter((i) => !tried.has(i.id));
    if (due.length === 0) return { sent, failed };
    for (const item of due) {
      if (until !== undefined && ports.now() >= until) return { sent, failed };
      tried.add(item.id);
      const done = await sendOne(item, ports);
      if (done === 'failed') failed += 1;
      else if (done !== 'taken') {
        sent.push(done);
        onSent(done);
      }
    }
  }
}

async function sendOne(item: OutboxEntry, ports: AlertPorts): Promise<Sent | 'taken' | 'failed'> {
  const claimed = await ports.chronicle.claimAlert(item, ports.now().toISOString(), LEASE_SECONDS);
  if (claimed === undefined) return 'taken';
  try {
    const done = 'digest' in claimed ? await sendDigest(claimed, ports) : await sendAlert(claimed, ports);
    if (done === undefined) return 'taken';
    logSent(done, ports);
    return done;
  } catch (error) {
    ports.log.error('alert.failed', {
      alert: claimed.id,
      attempts: claimed.attempts,
      error: error instanceof Error ? error.message : String(error),
      next: `it is tried again in ${LEASE_SECONDS} seconds`,
    });
    return 'failed';
  }
}

/** With the article that told it first, by which the way of an alert can be followed back to its feed. */
function logSent({ item, receipt }: Sent, ports: AlertPorts): void {
  const { id: alert, eventId, language, delivery } = item;
  const of =
    'digest' in item
      ? {}
      : {
          article: item.alert.articleId,
          // a digest waits by its nature
          ...(delivery === 'instant' && { lagSeconds: secondsSince(item.alert.step.reportedAt, ports.now()) }),
        };
  ports.log.info('alert.sent', { alert, eventId, language, delivery, receipt, ...of });
}

const secondsSince = (time: string, now: Date): number =>
  Math.max(0, Math.round((now.getTime() - Date.parse(time)) / 1000));

/** Says how long the oldest of what is due has waited: nought where nothing is. Call it after a sweep. */
export async function logWaiting(ports: Pick<AlertPorts, 'chronicle' | 'log' | 'now'>): Promise<void> {
  const [oldest] = await ports.chronicle.dueAlerts(ports.now().toISOString(), 1);
  ports.log.info('alerts.waiting', { seconds: oldest === undefined ? 0 : secondsSince(oldest.dueAt, ports.now()) });
}

async function sendAlert(item: OutboxItem, ports: AlertPorts): Promise<Sent> {
  const message = render(item);
  const receipt = await ports.publish(message, item);
  await ports.chronicle.markSent(item, receipt, ports.now().toISOString());
  return { item, message, receipt };
}

/** One message for all that waited; a daily digest with nothing to tell is none. */
async function sendDigest(item: DigestItem, ports: AlertPorts): Promise<Sent | undefined> {
  const { chronicle } = ports;
  const gathered = await gather(item, ports);
  const message = renderDigest(item, gathered);
  const goesOut = isWorthSending(item, gathered);
  const receipt = goesOut ? await ports.publish(message, item) : 'nothing to tell';
  const now = ports.now().toISOString();
  // before the digest itself: taken up again after a crash, it no longer finds what it has told
  for (const entry of gathered.entries) await chronicle.markSent(entry, item.id, now);
  await ensureWeekly(ports);
  await chronicle.markSent(item, receipt, now);
  return goesOut ? { item, message, receipt } : undefined;
}
