/**
 * What one article costs against the length of its topic's history. `npx tsx bench/events.ts [facts]`
 *
 * Facts of one topic come one after another through the real ingest over plain maps, so that the time is our own and not a
 * store's: reading is left out too, the facts are given. Twelve developments a month, of which each is told by some outlets
 * from proposal to signature. Printed for each tenth: time an article, requests to the store, articles an event.
 */
import type { Fact } from '../lib/model/fact';
import { DEFAULT_SETTINGS } from '../lib/model/settings';
import type { Status } from '../lib/model/vocabularies';
import { ingest } from '../lib/pipeline/ingest';
import type { IngestPorts } from '../lib/pipeline/ports';
import { silentLog } from '../lib/runtime/log';
import type { Intake } from '../lib/store/intake';
import { fact } from '../tests/make';
import { mapChronicle } from '../tests/map-chronicle';
import { articleMessage } from '../tests/pipeline/ports';

const count = Number(process.argv[2] ?? 10_000);
const LIFE: readonly Status[] = ['proposed', 'planned', 'planned', 'signed', 'signed', 'signed', 'in-force'];
const INSTRUMENTS = ['mou', 'agreement', 'joint-statement', 'exchange-of-notes'] as const;
const DAY = 86_400_000;
const START = Date.parse('2015-01-01T00:00:00Z');

/** The n-th fact: developments overlap, and each is told over some weeks. */
function factOf(n: number): { fact: Fact; publishedAt: string } {
  const development = Math.floor(n / LIFE.length);
  const stage = n % LIFE.length;
  const signedOn = START + development * 2.5 * DAY + 20 * DAY;
  const told = signedOn + (stage - 3) * 5 * DAY;
  return {
    publishedAt: new Date(told).toISOString(),
    fact: fact({
      topic: 'currency-swap',
      instrument: INSTRUMENTS[development % INSTRUMENTS.length] as (typeof INSTRUMENTS)[number],
      status: LIFE[stage] as Status,
      date: new Date(signedOn).toISOString().slice(0, 10),
      evidence: { text: `Outlet ${stage} tells development ${development} in its words.`, start: 0, end: 40 },
    }),
  };
}

const stream = Array.from({ length: count }, (_, n) => ({ id: `a${n}`, ...factOf(n) })).sort((a, b) =>
  a.publishedAt < b.publishedAt ? -1 : 1,
);
const facts = new Map(stream.map((s) => [s.id, s.fact]));
const { chronicle, requests } = mapChronicle();
let clock = new Date(START);
const ports: IngestPorts = {
  now: () => clock,
  log: silentLog,
  settings: DEFAULT_SETTINGS,
  chronicle,
  intake: { article: async () => undefined, saveArticle: async () => {} } as unknown as Intake,
  fetchPage: () => Promise.reject(new Error('nothing is fetched here')),
  read: ({ id }) => ({ id, relevant: true, language: 'en', facts: [facts.get(id) as Fact] }),
};

console.log('facts before | ms an article (median) | slowest of 99 % | requests an article');
const tenth = Math.max(1, Math.floor(count / 10));
for (let from = 0; from < count; from += tenth) {
  const times: number[] = [];
  const before = requests();
  for (const { id, publishedAt } of stream.slice(from, from + tenth)) {
    clock = new Date(publishedAt);
    const start = performance.now();
    await ingest(articleMessage(id, { publishedAt }), ports);
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.floor(times.length * share)] as number).toFixed(2);
  console.log(`${from} | ${at(0.5)} | ${at(0.99)} | ${((requests() - before) / times.length).toFixed(1)}`);
}
const head = await chronicle.topic('currency-swap');
console.log(`${head.events.length} events of ${count} facts`);
