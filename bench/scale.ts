/**
 * What a monitor costs and where it bends. `npx tsx bench/scale.ts [--keep]`
 *
 * 1. Runs each piece of work on the real pipeline over the embedded store, with a meter on the store's client: requests, read
 *    and write units with those of the deployed indexes, bytes, processor time, log lines. Writes `data/cost-model.json`,
 *    unless told to keep the one that is there.
 * 2. Reckons loads from the default up to 10,000 feeds and a million articles a day by `lib/cost`.
 */
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Estimate, estimate } from '../lib/cost/estimate';
import { DEFAULT_LOAD, type Load } from '../lib/cost/load';
import { type Measured, WORKS } from '../lib/cost/measured';
import { REGIONS } from '../lib/cost/prices';
import { measurePolls } from './scale/poll-work';
import { measureReading } from './scale/read-work';
import { openWorld } from './scale/world';

const FILE = join(import.meta.dirname, '../data/cost-model.json');
const LOADS: readonly Partial<Load>[] = [
  {},
  { relevant: 1 },
  ...[1000, 10_000].map((articles) => ({ feeds: 50, articles })),
  ...[1000, 10_000, 100_000].map((articles) => ({ feeds: 1000, articles })),
  ...[1000, 10_000, 100_000, 1_000_000].map((articles) => ({ feeds: 10_000, articles })),
];

async function measureAll(): Promise<Measured> {
  const world = await openWorld(new Date('2024-09-01T00:00:00Z'));
  try {
    const polls = await measurePolls(world);
    const reading = await measureReading(world);
    const { events } = await world.local.ports.chronicle.topic('leaders-summit');
    console.log('Requests by operation and write units by kind of item, of one:\n');
    for (const name of ['unchanged', 'one new', 'readNewEvent', 'readRepeat', 'alert'])
      console.log(
        `- ${name}: ${Object.entries(world.samples.detail(name))
          .map(([k, n]) => `${k} ${n}`)
          .join(', ')}`,
      );
    return {
      measuredOn: new Date().toISOString().slice(0, 10),
      machine: `${cpus().length} cores, ${cpus()[0]?.model.trim()}`,
      node: process.version,
      work: { ...polls, ...reading },
      headBytesPerEvent: Math.round(gzipSync(JSON.stringify(events)).length / events.length),
    };
  } finally {
    await world.close();
  }
}

const n = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));

function rowOf({ load, use, bill, queue, bends }: Estimate): string[] {
  const all = (counts: Record<string, number>) => Object.values(counts).reduce((sum, x) => sum + x, 0);
  const by = (service: string) => bill.lines.filter((l) => l.service === service).reduce((sum, l) => sum + l.usd, 0);
  const others = by('SNS') + by('Scheduler');
  return [
    n(load.feeds),
    n(load.articles) + (load.relevant === DEFAULT_LOAD.relevant ? '' : ', all read'),
    n(all(use.gbSeconds)),
    n(all(use.writes) / 1e6),
    n(all(use.reads) / 1e6),
    n(use.chronicleGb + use.intakeGb),
    `${n(queue.deepest)} / ${queue.left > 0 ? 'grows' : `${n(queue.lagSeconds.p95)} s`}`,
    ...[by('Lambda'), by('DynamoDB'), by('SQS'), by('CloudWatch'), others, bill.usd, bill.listUsd].map((usd) =>
      usd.toFixed(2),
    ),
    bends
      .filter((b) => b.used >= 0.5)
      .map((b) => `${b.limit} (${n(b.used * 100)} %)`)
      .join('; ') || '-',
  ];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

const keep = process.argv.includes('--keep');
const measured = keep ? undefined : await measureAll();
if (measured !== undefined) writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
const { MEASURED } = await import('../lib/cost/estimate');
const used = measured ?? MEASURED;

console.log('\nOne of each:\n');
console.log(
  table(
    ['work', 'requests', 'read units', 'write units', 'bytes kept', 'processor, ms', 'log bytes'],
    WORKS.map((name) => {
      const w = used.work[name];
      return [
        name,
        ...[w.requests, w.readUnits, w.writeUnits, w.chronicleBytes + w.intakeBytes, w.cpuMs, w.logBytes].map(n),
      ];
    }),
  ),
);
console.log('\nA month (the twelfth), USD by list price of us-east-1 beyond what is always free:\n');
console.log(
  table(
    [
      'feeds',
      'articles a day',
      'GB-s',
      'M writes',
      'M reads',
      'GB',
      'deepest queue / wait, 95 %',
      'Lambda',
      'DynamoDB',
      'SQS',
      'CloudWatch',
      'rest',
      'together',
      'nothing free',
      'over half of a limit',
    ],
    LOADS.map((over) => rowOf(estimate({ ...DEFAULT_LOAD, ...over }, 'us-east-1', used))),
  ),
);
const byRegion = REGIONS.map((region) => `${region} ${estimate(DEFAULT_LOAD, region, used).bill.usd.toFixed(2)}`);
console.log(`\nThe default, by region: USD ${byRegion.join(', ')} a month.`);
