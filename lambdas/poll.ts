import { pollDue, takeTurn } from '../lib/pipeline/hand-out';
import { awsPollPorts } from '../lib/runtime/aws-poll';
import type { QueueRecord } from '../lib/runtime/batch';
import { parsePollBatch } from '../lib/runtime/poll-batch';
import { prepareDeployed } from '../lib/runtime/prepare-deployed';
import { type Context, stopBefore } from '../lib/runtime/time-left';

const ports = awsPollPorts();
const ready = prepareDeployed(new URL('.', import.meta.url), ports);
/** The last feed begun needs its time too. */
const LAST_FEED_SECONDS = 40;

/** On schedule: polls what is due, or hands it out. From the poll queue: polls what was handed out. */
export async function handler(event: { Records?: QueueRecord[] }, context: Context): Promise<void> {
  await ready();
  const until = stopBefore(context, LAST_FEED_SECONDS);
  if (event.Records === undefined) await takeTurn(ports, { until });
  else for (const record of event.Records) await pollDue(parsePollBatch(record).feeds, ports, { until });
}
