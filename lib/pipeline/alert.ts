import { render } from '../alerts/render';
import type { Message, OutboxItem } from '../model/alert';
import type { AlertPorts } from './ports';

/** Longer than any publish takes; a claim that outlives it was made by a process that died. */
const LEASE_SECONDS = 120;
const AT_ONCE = 50;

export interface Sent {
  item: OutboxItem;
  message: Message;
  receipt: string;
}

/**
 * Sends every alert that is due: claim, publish, mark. A crash before the mark leaves the alert due again when the
 * lease ends. One failing alert does not hold up the others; it stays due and is counted in `failed`.
 */
export async function sendDue(
  ports: AlertPorts,
  onSent: (sent: Sent) => void = () => {},
): Promise<{ sent: Sent[]; failed: number }> {
  const sent: Sent[] = [];
  let failed = 0;
  const tried = new Set<string>();
  for (;;) {
    const due = (await ports.chronicle.dueAlerts(ports.now().toISOString(), AT_ONCE)).filter((i) => !tried.has(i.id));
    if (due.length === 0) return { sent, failed };
    for (const item of due) {
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

async function sendOne(item: OutboxItem, ports: AlertPorts): Promise<Sent | 'taken' | 'failed'> {
  const claimed = await ports.chronicle.claimAlert(item, ports.now().toISOString(), LEASE_SECONDS);
  if (claimed === undefined) return 'taken';
  try {
    const message = render(claimed);
    const receipt = await ports.publish(message, claimed);
    await ports.chronicle.markSent(claimed, receipt, ports.now().toISOString());
    ports.log.info('alert.sent', { alert: claimed.id, event: claimed.eventId, language: claimed.language, receipt });
    return { item: claimed, message, receipt };
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
