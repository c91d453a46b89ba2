import { expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import { EVENT_WORDS } from '../../lib/query/describe-events';
import { openEmbeddedStore } from '../../lib/runtime/embedded-store';
import { dynamoChronicle } from '../../lib/store/dynamo';
import { mention } from '../make';

test('where filters leave one event of many, pages are short, cost the same, and lead on to it', async () => {
  const store = await openEmbeddedStore({});
  let requests = 0;
  store.client.middlewareStack.add(
    (next) => (args) => {
      requests += 1;
      return next(args);
    },
    { step: 'initialize' },
  );
  const chronicle = dynamoChronicle({ client: store.client, table: store.tables.chronicle }, EVENT_WORDS);
  const day = (i: number) => new Date(Date.UTC(2020, 0, 1) + i * 86_400_000).toISOString().slice(0, 10);
  const evidence = { text: 'Signed.', start: 0, end: 7 };
  const events = Array.from({ length: 1000 }, (_, i) =>
    buildEvent(`b${i}`, [mention(`b${i}`, { date: day(i), evidence }, { outletCountry: i === 3 ? 'JP' : 'KR' })]),
  );
  await chronicle.loadHistory({ readings: [], events, heads: [] }, '2024-09-06T00:00:00.000Z');
  const pages: { found: string[]; requests: number }[] = [];
  let cursor: string | undefined;
  do {
    requests = 0;
    const page = await chronicle.list({ side: 'JP', limit: 50, ...(cursor === undefined ? {} : { cursor }) });
    pages.push({ found: page.items.map((e) => e.id), requests });
    cursor = page.cursor;
  } while (cursor !== undefined);
  expect(pages.length).toBeGreaterThan(1);
  expect(pages.flatMap((p) => p.found)).toEqual(['b3']);
  expect(Math.max(...pages.map((p) => p.requests))).toBeLessThan(25);
  await store.close();
});
