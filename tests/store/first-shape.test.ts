import { readFileSync } from 'node:fs';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import { sendDue } from '../../lib/pipeline/alert';
import { ingest } from '../../lib/pipeline/ingest';
import { prepare } from '../../lib/pipeline/prepare';
import { EVENT_WORDS } from '../../lib/query/describe-events';
import { parseArticleMessage } from '../../lib/runtime/article-message';
import { type EmbeddedStore, openEmbeddedStore } from '../../lib/runtime/embedded-store';
import type { Chronicle } from '../../lib/store/chronicle';
import { dynamoChronicle } from '../../lib/store/dynamo';
import { dynamoIntake } from '../../lib/store/dynamo-intake';
import { articleMessage, testPorts } from '../pipeline/ports';

/** Items word for word as the first version wrote them, of a store that had seen ten days of news. */
const LINES = readFileSync(new URL('./fixtures/first-shape.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n');
type Stored = { table: 'chronicle' | 'intake'; item: Record<string, unknown> };

const revive = (_key: string, value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  return '$set' in value ? new Set(value.$set as string[]) : value;
};

let store: EmbeddedStore;
let chronicle: Chronicle;
let world: ReturnType<typeof testPorts>;
const NOW = new Date('2024-09-13T00:00:00Z');

beforeAll(async () => {
  store = await openEmbeddedStore({});
  for (const line of LINES) {
    const { table, item } = JSON.parse(line, revive) as Stored;
    await store.client.send(new PutCommand({ TableName: store.tables[table], Item: item }));
  }
  chronicle = dynamoChronicle({ client: store.client, table: store.tables.chronicle }, EVENT_WORDS);
  const intake = dynamoIntake({ client: store.client, table: store.tables.intake }, { seenDays: 400, articleDays: 90 });
  world = testPorts({ chronicle, intake }, {}, () => NOW);
  world.ports.read = readArticle;
});
afterAll(() => store.close());

describe('a store of the first version, after an update', () => {
  test('answers before anything was migrated: events, their evidence, alerts, feeds, feed states, texts', async () => {
    const { items } = await chronicle.list({ limit: 50 });
    expect(items).toHaveLength(12);
    expect((await chronicle.event('efc75acce'))?.mentions).toHaveLength(4);
    const alerts = await chronicle.alerts({ limit: 50 });
    expect(alerts.map((a) => a.state)).toEqual(Array(alerts.length).fill('sent'));
    const feeds = await chronicle.feeds();
    expect(feeds).toHaveLength(8);
    const states = await world.ports.intake.feedStates(feeds.map((f) => f.url));
    expect([...states.values()].map((s) => s.failures)).toEqual(Array(8).fill(0));
    expect((await world.ports.intake.article('a297e3d23dcdf'))?.title).toContain('日韓首脳がソウルで会談');
  });

  test('is made ready by the first poll, once: feeds fall due, events are found by words, threads come together', async () => {
    const bundled = { feeds: [], chronology: [] };
    expect(await prepare(bundled, world.ports)).toEqual({ feeds: 0, history: 0 });
    expect(await chronicle.dueFeeds(NOW.toISOString(), 50)).toHaveLength(8);
    while (!(await chronicle.postOld(5))) {
      // some each turn, as the poller does
    }
    const found = await chronicle.list({ q: '사전입국심사', limit: 5 });
    expect(found.items.map((e) => e.id)).toContain('efc75acce');
    expect((await chronicle.topic('pre-entry-screening')).events).toEqual([]);
    const rows = (await chronicle.topic('entry-procedures')).events.map((row) => row.id);
    expect(rows.sort()).toEqual(['efc75acce', 'he71d5616']);
    // again, as every start does
    const before = await chronicle.topic('entry-procedures');
    await prepare(bundled, world.ports);
    expect(await chronicle.topic('entry-procedures')).toEqual(before);
  });

  test('takes a late report into the event that it knows, and tells nobody a second time', async () => {
    // as the first version put it on the queue: without what has come to messages since
    const message = parseArticleMessage(
      JSON.stringify(
        articleMessage('late', {
          title: '日韓、事前入国審査の導入検討で一致',
          text: '日韓両首脳は6日、ソウルで会談し、飛行機に乗る前に相手国への入国審査を受けられる「事前入国審査」の導入に向け、事務レベルに検討させることで一致した。',
          publishedAt: '2024-09-07T00:00:00.000Z',
          feed: { url: 'https://late.example/rss', title: '新報', language: 'ja', country: 'JP', fetchArticles: false },
        }),
      ),
    );
    const { events } = await ingest(message, world.ports);
    expect(events.map((e) => e.id)).toContain('efc75acce');
    await sendDue(world.ports);
    expect(world.published.filter((p) => p.message.attributes.kind === 'new')).toEqual([]);
  });
});
