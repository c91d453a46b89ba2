import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { router } from '../lib/api/router';
import type { Measured, Work, WorkName } from '../lib/cost/measured';
import type { Feed } from '../lib/model/article';
import type { ArticleMessage } from '../lib/model/message';
import { DEFAULT_SETTINGS } from '../lib/model/settings';
import { logWaiting, sendDue } from '../lib/pipeline/alert';
import { takeTurn } from '../lib/pipeline/hand-out';
import { ingest } from '../lib/pipeline/ingest';
import { poll } from '../lib/pipeline/poll';
import { prepare } from '../lib/pipeline/prepare';
import { bundledChronology } from '../lib/runtime/bundled';
import { openLocal } from '../lib/runtime/local';
import { jsonLog } from '../lib/runtime/log';
import { type Item, serveFeeds } from './feed-server';
import { meter, type Usage } from './meter';

const FEEDS = 20;
const LISTED = 30;
const START = Date.parse('2024-09-01T00:00:00Z');
const PARAGRAPH =
  'The council of the town met on Tuesday and spoke for two hours about roads, drains and the colour of the new bus stops. ';

/** The mean of one piece of work; a sample may have done several. */
const works = (result: readonly Sample[]): Work => {
  const mean = (of: (sample: Sample) => number | undefined) => {
    const told = result.filter((s) => of(s) !== undefined);
    const pieces = told.reduce((sum, s) => sum + s.pieces, 0);
    return round(told.reduce((sum, s) => sum + (of(s) as number), 0) / Math.max(1, pieces));
  };
  const used = (of: (usage: Usage) => number) => mean(({ usage }) => usage && of(usage));
  return {
    requests: used((u) => Object.values(u.requests).reduce((a, b) => a + b, 0)),
    readUnits: used((u) => u.readUnits),
    writeUnits: used((u) => u.writeUnits.table + u.writeUnits.indexes),
    chronicleBytes: used((u) => u.storedBytes.chronicle),
    intakeBytes: used((u) => u.storedBytes.intake),
    cpuMs: mean((s) => s.cpuMs),
    logBytes: mean((s) => s.logBytes),
  };
};
const round = (n: number) => Math.round(n * 100) / 100;

const TIES =
  'Relations between South Korea and Japan have many sides, the ambassador of South Korea to Japan told students in Tokyo. ' +
  'Ties between Seoul and Tokyo have seen better and worse years. ';
/** Requests by operation of all samples, for the table that people read. */
export type Operations = Record<string, Record<string, number>>;

/** One piece of work, either metered or timed: the meter's own work must not be counted as time. */
interface Sample {
  usage?: Usage;
  cpuMs?: number;
  logBytes: number;
  /** How much of it was done. */
  pieces: number;
}

const minus = (a: Work, b: Work, by = 1): Work =>
  Object.fromEntries(
    Object.entries(a).map(([k, v]) => [k, Math.max(0, round((v - b[k as keyof Work]) / by))]),
  ) as unknown as Work;

interface GoldLine {
  id: string;
  text: string;
  publishedAt: string;
}

/** The annotated articles in the order of their days: text of news, of which many tell the same events. */
const news = (): GoldLine[] =>
  ['dev', 'own-en', 'own-ko', 'own-ja']
    .flatMap((set) => readFileSync(join(import.meta.dirname, `../tests/gold/${set}.jsonl`), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldLine)
    .sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));

function messageOf(id: string, text: string, publishedAt: string, outlet: number): ArticleMessage {
  return {
    v: 1,
    type: 'article',
    id,
    correlationId: `${id}@${publishedAt}`,
    url: `https://outlet${outlet}.example/news/${id}`,
    title: '',
    text,
    publishedAt: new Date(publishedAt).toISOString(),
    feed: { url: `https://outlet${outlet}.example/rss`, title: `Outlet ${outlet}`, language: 'en', country: 'KR', fetchArticles: false },
    baseline: false,
  };
}

/** Runs each piece of work of a deployed monitor on the real pipeline, over a store that another process holds. */
export async function measureWork(): Promise<{ measured: Measured; operations: Operations }> {
  const dir = await mkdtemp(join(tmpdir(), 'kjm-scale-'));
  const holder = fork(join(import.meta.dirname, 'store-process.ts'), [dir], { execArgv: ['--import', 'tsx'] });
  await new Promise<void>((ready, fail) => {
    holder.once('message', () => ready());
    holder.once('exit', () => fail(new Error('the process that holds the store did not start')));
  });
  let clock = new Date(START);
  let logged = 0;
  const local = await openLocal({
    dir,
    share: true,
    settings: DEFAULT_SETTINGS,
    log: jsonLog((line) => {
      logged += Buffer.byteLength(line) + 1;
    }),
    now: () => clock,
    publish: async () => '6f1c7c2e-5a1e-5f9f-9c1e-2b7d4e0c5d11',
    allowPrivateHosts: true,
    unsparing: true,
  });
  const { measure } = meter(local.store);
  const samples = new Map<WorkName | 'changed+5', Sample[]>();
  const operations: Operations = {};
  const later = (minutes: number) => {
    clock = new Date(clock.getTime() + minutes * 60_000);
  };
  async function sample(name: typeof samples extends Map<infer K, unknown> ? K : never, metered: boolean, work: () => Promise<unknown>): Promise<Sample> {
    logged = 0;
    let one: Sample;
    if (metered) {
      const usage = await measure(work);
      one = { usage, logBytes: logged, pieces: 1 };
      const sums = (operations[name] ??= { samples: 0 });
      sums.samples = (sums.samples ?? 0) + 1;
      for (const [op, n] of Object.entries({ ...usage.requests, ...usage.unitsByKind })) sums[op] = (sums[op] ?? 0) + n;
    } else {
      const began = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(began);
      one = { cpuMs: (user + system) / 1000, logBytes: logged, pieces: 1 };
    }
    samples.set(name, [...(samples.get(name) ?? []), one]);
    return one;
  }
  const each = (samples: Sample[] | undefined) => works(samples ?? []);

  try {
    await prepare({ feeds: [], chronology: bundledChronology() }, local.ports);
    // turns: nothing due; then unchanged feeds; then one more item in each; then five more
    for (let i = 0; i < 10; i += 1) await sample('turn', i % 2 === 0, () => takeTurn(local.ports));
    const servers = await serveFeeds(FEEDS);
    const tell = (feed: number, relevant = false): void => {
      const own = servers.items[feed] as Item[];
      const title = relevant ? 'South Korea and Japan hold talks' : 'Council of the town meets on roads';
      own.push({ id: `${feed}-${own.length}`, title: `${title}, part ${own.length}`, text: PARAGRAPH.repeat(4), at: clock.toISOString() });
    };
    for (let i = 0; i < FEEDS; i += 1) for (let n = 0; n < LISTED; n += 1) tell(i);
    for (const feed of servers.feeds) await local.ports.chronicle.putFeed(feed);
    const one = (name: Parameters<typeof sample>[0], i: number, feed: Feed) =>
      sample(name, i % 2 === 0, () => poll([feed], local.ports, { stay: true }));
    await poll(servers.feeds, local.ports);
    later(30);
    for (const [i, feed] of servers.feeds.entries()) await one('pollUnchanged', i, feed);
    later(30);
    for (const [i, feed] of servers.feeds.entries()) {
      tell(i);
      await one('pollChanged', i, feed);
    }
    later(30);
    for (const [i, feed] of servers.feeds.entries()) {
      for (let n = 0; n < 5; n += 1) tell(i);
      await one('changed+5', i, feed);
    }
    later(30);
    for (const [i, feed] of servers.feeds.entries()) {
      tell(i, true);
      await one('queued', i, feed);
    }
    servers.close();
    // articles to their end; the first ones warm up what is read once
    let n = 0;
    for (const { id, text, publishedAt } of news()) {
      clock = new Date(Date.parse(publishedAt) + 60_000);
      const metered = n % 2 === 0;
      const before: string[] = [];
      let name: WorkName = 'readRepeat';
      const message = messageOf(id, text, publishedAt, n);
      const own = await sample('readRepeat', metered, async () => {
        const { events, relevant, facts } = await ingest(message, local.ports);
        for (const event of events) if (event.mentions.length > 1 && event.articles.length > 1) before.push(event.id);
        name = !relevant ? 'readIrrelevant' : facts === 0 ? 'readWithoutFacts' : events.length > before.length ? 'readNewEvent' : 'readRepeat';
      });
      // what it was is known only after
      samples.set('readRepeat', samples.get('readRepeat')!.slice(0, -1));
      n += 1;
      if (n > 30 || metered) samples.set(name, [...(samples.get(name) ?? []), own]);
      const [waiting] = await local.ports.chronicle.dueAlerts(clock.toISOString(), 1);
      if (waiting === undefined) continue;
      let sent = 0;
      const rung = await sample('alert', n % 4 < 2, async () => {
        sent = (await sendDue(local.ports)).sent.length;
        await logWaiting(local.ports);
      });
      rung.pieces = sent;
    }
    for (let i = 0; i < 20; i += 1)
      await sample('readIrrelevant', i % 2 === 0, () =>
        ingest(messageOf(`road${i}`, PARAGRAPH.repeat(20), clock.toISOString(), i), local.ports),
      );
    for (let i = 0; i < 20; i += 1)
      await sample('readWithoutFacts', i % 2 === 0, async () => {
        const { relevant, facts } = await ingest(messageOf(`ties${i}`, TIES + PARAGRAPH.repeat(16), clock.toISOString(), i), local.ports);
        if (!relevant || facts > 0) throw new Error('the article without facts is read as something else: mend its text');
      });
    for (let i = 0; i < 10; i += 1)
      await sample('sweep', i % 2 === 0, async () => {
        await sendDue(local.ports);
        await logWaiting(local.ports);
      });
    const app = router(local.ports);
    const { items } = await local.ports.chronicle.list({ limit: 1 });
    const questions = ['/v1/events', '/v1/events?q=통화스와프', `/v1/events/${items[0]?.id}`, '/v1/changes?since=2024-09-01', '/v1/upcoming?days=14'];
    for (let i = 0; i < 20; i += 1)
      await sample('query', i % 2 === 0, async () => (await app.request(questions[(i >> 1) % questions.length] as string)).text());
    const head = await local.ports.chronicle.topic('leaders-summit');
    const work = {
      turn: each(samples.get('turn')),
      pollUnchanged: each(samples.get('pollUnchanged')),
      pollChanged: each(samples.get('pollChanged')),
      entry: minus(each(samples.get('changed+5')), each(samples.get('pollChanged')), 4),
      // what it costs beside the queue itself is within the noise of the poll
      queued: minus(each(samples.get('queued')), each(samples.get('pollChanged'))),
      readIrrelevant: each(samples.get('readIrrelevant')),
      readWithoutFacts: each(samples.get('readWithoutFacts')),
      readNewEvent: each(samples.get('readNewEvent')),
      readRepeat: each(samples.get('readRepeat')),
      alert: each(samples.get('alert')),
      sweep: each(samples.get('sweep')),
      query: each(samples.get('query')),
    };
    return {
      operations,
      measured: {
        measuredOn: new Date().toISOString().slice(0, 10),
        machine: `${cpus().length} cores, ${cpus()[0]?.model.trim()}`,
        node: process.version,
        work,
        headBytesPerEvent: Math.round(gzipSync(JSON.stringify(head.events)).length / Math.max(1, head.events.length)),
        messageBytes: Buffer.byteLength(JSON.stringify(messageOf('a'.repeat(24), PARAGRAPH.repeat(10), clock.toISOString(), 1))),
      },
    };
  } finally {
    await local.close();
    holder.disconnect();
    await new Promise((done) => holder.once('exit', done));
    await rm(dir, { recursive: true, force: true });
  }
}
