import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { router } from '../../lib/api/router';
import type { WorkName } from '../../lib/cost/measured';
import { logWaiting, sendDue } from '../../lib/pipeline/alert';
import { type Ingested, ingest } from '../../lib/pipeline/ingest';
import { messageOf, type World } from './world';

/** Articles that warm up dictionaries and code before anything is timed. */
const WARM = 30;
const ROADS =
  'The council of the town met on Tuesday and spoke for two hours about roads, drains and the colour of the new bus stops. ';
const TIES =
  'Relations between South Korea and Japan have many sides, the ambassador of South Korea to Japan told students in Tokyo. ' +
  'Ties between Seoul and Tokyo have seen better and worse years. ';
const QUESTIONS = [
  '/v1/events',
  '/v1/events?q=통화스와프',
  '/v1/changes?since=2024-09-01',
  '/v1/upcoming?days=14',
  '/v1/stats',
];

interface GoldLine {
  id: string;
  text: string;
  publishedAt: string;
}

/** The annotated articles in the order of their days: news, dense with facts, of which many tell the same events. */
const news = (): GoldLine[] =>
  ['dev', 'own-en', 'own-ko', 'own-ja']
    .flatMap((set) => readFileSync(join(import.meta.dirname, `../../tests/gold/${set}.jsonl`), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as GoldLine)
    .sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));

/** What an article turned out to be; one that gives an event nobody told before counts as new. */
function kindOf({ relevant, facts, events }: Ingested): WorkName {
  if (!relevant) return 'readIrrelevant';
  if (facts === 0) return 'readWithoutFacts';
  return events.some((event) => event.articles.length === 1) ? 'readNewEvent' : 'readRepeat';
}

/** What reading, alerting, sweeping and asking cost. */
export async function measureReading({ local, samples, now, set }: World) {
  const { ports } = local;
  const read = (id: string, text: string, outlet: number) =>
    samples.take('article', () => ingest(messageOf(id, text, now(), outlet), ports), kindOf);
  const send = () =>
    samples.take(
      'alert',
      async () => {
        const { sent } = await sendDue(ports);
        await logWaiting(ports);
        return sent.length;
      },
      (sent) => (sent === 0 ? 'sweep' : 'alert'),
      (sent) => Math.max(1, sent),
    );
  for (const [n, { id, text, publishedAt }] of news().entries()) {
    set(new Date(publishedAt));
    await read(id, text, n);
    if (n === WARM) for (const kind of ['readNewEvent', 'readRepeat', 'alert', 'sweep']) samples.forget(kind);
    await send();
  }
  for (let n = 0; n < 20; n += 1) await read(`roads${n}`, ROADS.repeat(20), n);
  for (let n = 0; n < 20; n += 1) await read(`ties${n}`, TIES + ROADS.repeat(16), n);
  const app = router(ports);
  for (let n = 0; n < 4 * QUESTIONS.length; n += 1)
    await samples.take('query', async () => (await app.request(QUESTIONS[(n >> 1) % QUESTIONS.length]!)).text());
  const kinds = [
    'readIrrelevant',
    'readWithoutFacts',
    'readNewEvent',
    'readRepeat',
    'alert',
    'sweep',
    'query',
  ] as const;
  return Object.fromEntries(kinds.map((kind) => [kind, samples.mean(kind)])) as Record<
    (typeof kinds)[number],
    ReturnType<typeof samples.mean>
  >;
}
