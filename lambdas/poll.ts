import { readFileSync } from 'node:fs';
import { parseChronology } from '../lib/events/chronology';
import { pollDue, takeTurn } from '../lib/pipeline/hand-out';
import { prepare } from '../lib/pipeline/prepare';
import { awsPollPorts } from '../lib/runtime/aws-poll';
import type { QueueRecord } from '../lib/runtime/batch';
import { once } from '../lib/runtime/once';
import { parsePollBatch } from '../lib/runtime/poll-batch';
import { type Context, stopBefore } from '../lib/runtime/time-left';

const ports = awsPollPorts();
const bundled = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');
const ready = once(() =>
  prepare(
    {
      feeds: async () => (await import('../lib/feeds/opml')).parseOpml(bundled('feeds.opml')),
      chronology: () => parseChronology(bundled('chronology.jsonl')),
    },
    ports,
  ),
);

/** The last feed begun needs its time too. */
const LAST_FEED_SECONDS = 40;

/** On schedule: polls what is due, or hands it out. From the poll queue: polls what was handed out. */
export async function handler(event: { Records?: QueueRecord[] }, context: Context): Promise<void> {
  await ready();
  const until = stopBefore(context, LAST_FEED_SECONDS);
  if (event.Records === undefined) await takeTurn(ports, { until });
  else for (const record of event.Records) await pollDue(parsePollBatch(record).feeds, ports, { until });
}
