import { readFileSync } from 'node:fs';
import { parseChronology } from '../lib/events/chronology';
import { parseOpml } from '../lib/feeds/opml';
import { poll } from '../lib/pipeline/poll';
import { prepare } from '../lib/pipeline/prepare';
import { awsPollPorts } from '../lib/runtime/aws-poll';

const ports = awsPollPorts();
const bundled = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');
let ready: Promise<unknown> | undefined;

/** Runs on schedule: polls the feeds that are due and queues what is new and relevant. */
export async function handler(): Promise<{ polled: number }> {
  ready ??= prepare(
    { feeds: parseOpml(bundled('feeds.opml')), chronology: parseChronology(bundled('chronology.jsonl')) },
    ports,
  );
  await ready.catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  const reports = await poll(await ports.chronicle.feeds(), ports);
  return { polled: reports.filter((r) => r.outcome !== 'skipped').length };
}
