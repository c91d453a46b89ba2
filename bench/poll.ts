/**
 * How much a round of polls costs. `npx tsx bench/poll.ts [feeds] [through the queue]`
 *
 * 1. 1,000 loopback feeds, one a host, half of them unchanged since the poll before: our poll on a real store, beside a plain
 *    loop of rss-parser's parseURL over the same feeds in the same run.
 * 2. 10,000 feeds handed out through the queue to simulated invocations.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Parser from 'rss-parser';
import { fetchFeed } from '../lib/feeds/fetch-feed';
import type { Feed } from '../lib/model/article';
import type { FeedState } from '../lib/model/feed-state';
import { DEFAULT_SETTINGS } from '../lib/model/settings';
import { pollDue, takeTurn } from '../lib/pipeline/hand-out';
import { poll } from '../lib/pipeline/poll';
import type { TurnPorts } from '../lib/pipeline/ports';
import { EVENT_WORDS } from '../lib/query/describe-events';
import { openEmbeddedStore } from '../lib/runtime/embedded-store';
import { silentLog } from '../lib/runtime/log';
import { dynamoChronicle } from '../lib/store/dynamo';
import { dynamoIntake } from '../lib/store/dynamo-intake';
import type { Intake, Seen } from '../lib/store/intake';

const [count = 1000, queued = 10_000] = process.argv.slice(2).map(Number);
const ITEMS = 30;
const INVOCATIONS = 10;

let round = 0;
let requests = 0;
let bytes = 0;

/** Thirty items a feed, a tenth of them about Korea and Japan; every second feed has one more at each round. */
function documentOf(feed: number): string {
  const newest = ITEMS + (feed % 2 === 0 ? 0 : round);
  const items = Array.from({ length: ITEMS }, (_, i) => {
    const n = newest - i;
    const title = n % 10 === 0 ? `South Korea and Japan hold talks, round ${n}` : `Council of town ${n} meets on roads`;
    const text = 'The report goes on for some sentences about what was said and by whom. '.repeat(6);
    return `<item><title>${title}</title><link>http://outlet${feed}.example/${n}</link><guid isPermaLink="false">item-2026-${feed}-${n}</guid><description>${text}</description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>F${feed}</title>${items.join('')}</channel></rss>`;
}

/** One server a loopback address, so that each feed has a host of its own. */
async function publishers(many: number): Promise<{ feeds: Feed[]; servers: Server[] }> {
  const feeds: Feed[] = [];
  const servers: Server[] = [];
  for (let i = 0; i < many; i += 1) {
    const server = createServer((request, response) => {
      requests += 1;
      const etag = `"${i % 2 === 0 ? 0 : round}"`;
      if (request.headers['if-none-match'] === etag) {
        response.writeHead(304, { etag }).end();
        return;
      }
      const body = documentOf(i);
      bytes += body.length;
      response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(body);
    });
    await new Promise<void>((ready) => server.listen(0, `127.1.${i >> 8}.${i & 255}`, ready));
    const { address, port } = server.address() as AddressInfo;
    feeds.push({
      url: `http://${address}:${port}/rss`,
      title: `F${i}`,
      language: 'en',
      country: 'KR',
      fetchArticles: false,
    });
    servers.push(server);
  }
  return { feeds, servers };
}

async function measured(name: string, feeds: number, work: () => Promise<unknown>): Promise<void> {
  [requests, bytes] = [0, 0];
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 20);
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  clearInterval(watch);
  const figures = [
    `${seconds.toFixed(1)} s`,
    `peak RSS ${(Math.max(peak, process.memoryUsage().rss) / 2 ** 20).toFixed(0)} MB`,
    `${(requests / feeds).toFixed(2)} requests a feed`,
    `${(bytes / 2 ** 20).toFixed(1)} MB of feeds`,
  ];
  process.stdout.write(`${name.padEnd(52)} ${figures.join(', ')}\n`);
}

const store = await openEmbeddedStore({});
let clock = new Date('2026-11-24T00:00:00Z');
const nextDay = () => {
  clock = new Date(clock.getTime() + 25 * 3_600_000);
  round += 1;
};
const batches: Feed[][] = [];
let articles = 0;
const ports: TurnPorts = {
  now: () => clock,
  log: silentLog,
  settings: DEFAULT_SETTINGS,
  chronicle: dynamoChronicle({ client: store.client, table: store.tables.chronicle }, EVENT_WORDS),
  intake: dynamoIntake({ client: store.client, table: store.tables.intake }, DEFAULT_SETTINGS.retention),
  fetchFeed: (feed, state) => fetchFeed(feed, state, { now: clock, allowPrivateHosts: true }),
  rest: async () => {},
  queueArticle: async () => {
    articles += 1;
  },
  queuePolls: async ({ feeds }) => void batches.push(feeds),
};

/** What the poller itself costs: an Intake that is a few maps. */
function mapsForIntake(): Intake {
  const states = new Map<string, FeedState>();
  const [seen, aliases] = [new Map<string, Seen>(), new Map<string, string>()];
  const pick = <T>(from: Map<string, T>, keys: readonly string[]) =>
    new Map(keys.flatMap((key) => (from.has(key) ? [[key, from.get(key) as T] as const] : [])));
  return {
    ...ports.intake,
    feedState: async (url) => states.get(url),
    feedStates: async (urls) => pick(states, urls),
    saveFeedState: async (state) => void states.set(state.url, state),
    claimFeed: async (url) => ({ state: states.get(url) }),
    seen: async (ids) => pick(seen, ids),
    async markSeen(items) {
      for (const item of items) seen.set(item.id, item);
    },
    aliases: async (keys) => pick(aliases, keys),
    async saveAliases(more) {
      for (const [key, id] of more) aliases.set(key, id);
    },
  };
}

const { feeds, servers } = await publishers(count);
await measured(`rss-parser parseURL, ${count} feeds, one by one`, count, async () => {
  const parser = new Parser();
  for (const { url } of feeds) await parser.parseURL(url);
});
const light = { ...ports, intake: mapsForIntake(), chronicle: { ...ports.chronicle, setFeedDue: async () => {} } };
await measured(`poll over maps, ${count} feeds, all new`, count, () => poll(feeds, light));
await measured(`poll, ${count} feeds, all new`, count, () => poll(feeds, ports));
nextDay();
await measured(`poll over maps, ${count} feeds, half unchanged`, count, () => poll(feeds, light));
await measured(`poll, ${count} feeds, half unchanged`, count, () => poll(feeds, ports));
await measured(`rss-parser parseURL, ${count} feeds, half unchanged`, count, async () => {
  const parser = new Parser();
  for (const { url } of feeds) await parser.parseURL(url);
});
for (const server of servers) server.close();

// many more feeds than this machine can serve from: each is answered out of hand, by no more than one poller at a time
const open = new Set<string>();
const polled = new Map<string, number>();
let clashes = 0;
const many = Array.from(
  { length: queued },
  (_, i): Feed => ({
    url: `https://host${i % 4000}.example/rss/${i}`,
    title: `Q${i}`,
    language: 'en',
    country: 'KR',
    fetchArticles: false,
  }),
);
for (const feed of many) await ports.chronicle.putFeed(feed);
const simulated: TurnPorts = {
  ...ports,
  async fetchFeed({ url }) {
    requests += 1;
    const { host } = new URL(url);
    if (open.has(host)) clashes += 1;
    open.add(host);
    await new Promise((done) => setTimeout(done, 2));
    open.delete(host);
    polled.set(url, (polled.get(url) ?? 0) + 1);
    return { url, outcome: 'ok', httpStatus: 200, entries: [], bodyHash: 'h', dropped: 0 };
  },
};
await measured(`${queued} feeds through the queue, ${INVOCATIONS} invocations`, queued, async () => {
  await takeTurn(simulated);
  // the turn after comes before the queue is through, and hands the same feeds out again
  await takeTurn(simulated);
  const work = async () => {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) await pollDue(batch, simulated);
  };
  await Promise.all(Array.from({ length: INVOCATIONS }, work));
  // the embedded store leaves out an item at each page of an index whose keys are alike; the next turn finds those
  await takeTurn(simulated);
});
const twice = [...polled.values()].filter((n) => n > 1).length;
process.stdout.write(
  `${polled.size} feeds polled, ${twice} twice, ${clashes} hosts asked by two at a time, ${articles} articles queued\n`,
);
await store.close();
