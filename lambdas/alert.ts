import { logWaiting, sendDue } from '../lib/pipeline/alert';
import { awsAlertPorts } from '../lib/runtime/aws-alert';
import { type Context, stopBefore } from '../lib/runtime/time-left';

const ports = awsAlertPorts();
/** A publish that is begun must be marked too. */
const LAST_ALERT_SECONDS = 15;

/** Rung by the table's stream and by a schedule alike; what is due is read from the outbox, not from the event. */
export async function handler(_event?: unknown, context?: Context): Promise<{ sent: number }> {
  const { sent, failed } = await sendDue(ports, undefined, { until: stopBefore(context, LAST_ALERT_SECONDS) });
  await logWaiting(ports);
  // the alerts stay due; failing here makes the alarm see it
  if (failed > 0) throw new Error(`${failed} alerts could not be sent; they stay due and are tried again`);
  return { sent: sent.length };
}
