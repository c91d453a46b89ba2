import { logWaiting, sendDue } from '../lib/pipeline/alert';
import { awsAlertPorts } from '../lib/runtime/aws-alert';

const ports = awsAlertPorts();

/** Rung by the table's stream and by a schedule alike; what is due is read from the outbox, not from the event. */
export async function handler(): Promise<{ sent: number }> {
  const { sent, failed } = await sendDue(ports);
  await logWaiting(ports);
  // the alerts stay due; failing here makes the alarm see it
  if (failed > 0) throw new Error(`${failed} alerts could not be sent; they stay due and are tried again`);
  return { sent: sent.length };
}
