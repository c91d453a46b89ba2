import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import { rowOf } from '../../lib/events/topic-index';
import { EVENT_WORDS } from '../../lib/query/describe-events';
import { type EmbeddedStore, openEmbeddedStore } from '../../lib/runtime/embedded-store';
import type { Chronicle, EventQuery } from '../../lib/store/chronicle';
import { dynamoChronicle } from '../../lib/store/dynamo';
import { eventKey } from '../../lib/store/keys';
import { mention } from '../make';

const NOW = '2024-09-06T10:00:00.000Z';
let store: EmbeddedStore;
let chronicle: Chronicle;
let requests = 0;

const fresh = () => dynamoChronicle({ client: store.client, table: store.tables.chronicle }, EVENT_WORDS);
const quoted = (text: string) => ({ evidence: { text, start: 0, end: text.length } });

async function found(q: string, more: Partial<EventQuery> = {}): Promise<string[]> {
  const { items } = await chronicle.list({ limit: 50, q, ...more });
  return items.map((e) => e.id);
}

beforeAll(async () => {
  store = await openEmbeddedStore({});
  store.client.middlewareStack.add(
    (next) => (args) => {
      requests += 1;
      return next(args);
    },
    { step: 'initialize' },
  );
  chronicle = fresh();
  const put = (id: string, facts: Parameters<typeof mention>[1][]) =>
    chronicle.putEvent(
      buildEvent(
        id,
        facts.map((fact, i) => mention(`${id}-${i}`, fact)),
      ),
      1,
      NOW,
    );
  await put('swap', [
    {
      topic: 'currency-swap',
      action: 'extend',
      kind: 'measure',
      status: 'announced',
      date: '2023-06-29',
      place: 'Tokyo',
      ...quoted('재무장관들은 통화스와프를 100억 달러 규모로 되살리기로 했다.'),
    },
    {
      topic: 'currency-swap',
      date: '2023-06-29',
      ...quoted('両国の財務相は、緊急時に外貨を融通し合う枠組みを再開する。'),
    },
  ]);
  await put('summit', [
    {
      topic: 'leaders-summit',
      kind: 'summit',
      status: 'held',
      date: '2024-09-06',
      place: 'Seoul',
      participants: ['Fumio Kishida', 'Yoon Suk Yeol'],
      ...quoted('The leaders reviewed twelve months of shuttle diplomacy and agreed to protect evacuees.'),
    },
  ]);
  const called = { en: 'Joint declaration of 1998', ko: '김대중-오부치 선언', ja: '日韓パートナーシップ宣言' };
  await chronicle.putEvent(
    buildEvent('history', [
      mention(
        'h',
        { topic: 'joint-declaration', date: '1998-10-08', ...quoted('Declared in Tokyo.') },
        { titles: called },
      ),
    ]),
    1,
    NOW,
  );
  await put('coast', [
    {
      topic: 'maritime-drill',
      subject: 'seabird census',
      date: '2024-03',
      actors: ['JP', 'KR', 'US'],
      ...quoted('海上保安庁と海洋警察は合同訓練を行った。'),
    },
  ]);
});
afterAll(() => store.close());

describe('text search finds an event by', () => {
  test.each([
    ['an English word of a quote', 'evacuees', ['summit']],
    ['another form of the word', 'evacuee', ['summit']],
    ['a Korean word of a quote', '재무장관', ['swap']],
    ['a Korean word with another particle', '재무장관이', ['swap']],
    ['a part of a Korean compound', '스와프', ['swap']],
    ['a Japanese word of a quote', '合同訓練', ['coast']],
    ['a part of a Japanese compound', '訓練', ['coast']],
    ['a topic in English', 'currency swap', ['swap']],
    ['a topic in Korean', '통화스와프', ['swap']],
    ['a topic in Japanese', '通貨スワップ', ['swap']],
    ['a topic under another of its names', '한일정상회담', ['summit']],
    ['a person in English', 'kishida', ['summit']],
    ['a person in Korean', '기시다', ['summit']],
    ['a person in Japanese', '岸田', ['summit']],
    ['a family name of one character', '尹', ['summit']],
    ['a place in Korean', '서울', ['summit']],
    ['a third country in Japanese', '米国', ['coast']],
    ['a status in Korean', '서명', ['coast', 'swap', 'history']],
    ['what is done, in Japanese', '延長', ['swap']],
    ['the subject that the text names', 'Seabird', ['coast']],
    ['what the chronology calls it in Korean', '오부치', ['history']],
    ['what the chronology calls it in Japanese', 'パートナーシップ', ['history']],
    ['full-width letters', 'ＫＩＳＨＩＤＡ', ['summit']],
  ])('%s: %s', async (_what, q, expected) => expect(await found(q)).toEqual(expected));

  test('all words of a question, whatever their language', async () => {
    expect(await found('기시다 seoul')).toEqual(['summit']);
    expect(await found('기시다 tokyo')).toEqual([]);
  });

  test('words together with filters', async () => {
    expect(await found('서명', { actor: 'US' })).toEqual(['coast']);
    expect(await found('서명', { until: '2023' })).toEqual(['swap', 'history']);
    expect(await found('서명', { ascending: true })).toEqual(['history', 'swap', 'coast']);
  });

  test('nothing where a word is in no event', async () => expect(await found('zeppelin')).toEqual([]));

  test('everything where the words are what everything is about', async () =>
    expect(await found('Korea-Japan')).toEqual(['summit', 'coast', 'swap', 'history']));
});

describe('what an event no longer is', () => {
  test('does not find it: words, days, the event itself', async () => {
    const facts = (text: string, date: string) => [mention('m', { topic: 'moving', date, ...quoted(text) })];
    await chronicle.putEvent(buildEvent('moving', facts('A pelican appeared.', '2022-01-01')), 1, NOW);
    expect(await found('pelican')).toEqual(['moving']);
    await chronicle.putEvent(buildEvent('moving', facts('A cormorant appeared.', '2022-01-01')), 2, NOW);
    expect(await found('pelican')).toEqual([]);
    await chronicle.putEvent(buildEvent('moving', facts('A cormorant appeared.', '2022-02-02')), 3, NOW);
    expect(await found('cormorant')).toEqual(['moving']);
    await chronicle.putEvent({ ...buildEvent('moving', facts('A cormorant.', '2022-02-02')), withdrawn: true }, 4, NOW);
    expect(await found('cormorant')).toEqual([]);
    await chronicle.putEvent(buildEvent('moving', facts('A cormorant.', '2022-02-02')), 5, NOW);
    expect(await found('cormorant')).toEqual(['moving']);
    await chronicle.removeEvent('moving', 6, 'summit');
    expect(await found('cormorant')).toEqual([]);
  });
});

describe('a large result', () => {
  test('comes page by page, each event once, and no page asks for more than the one before', async () => {
    const ids = Array.from({ length: 60 }, (_, i) => `many${String(i).padStart(2, '0')}`);
    for (const [i, id] of ids.entries()) {
      const date = `2019-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`;
      const text = i % 2 === 0 ? 'Harbour pilots and divers met.' : 'Harbour pilots met.';
      await chronicle.putEvent(buildEvent(id, [mention(id, { topic: 'pilots', date, ...quoted(text) })]), 1, NOW);
    }
    const seen: string[] = [];
    const costs: number[] = [];
    let cursor: string | undefined;
    do {
      requests = 0;
      const page = await chronicle.list({ q: 'harbour divers', limit: 7, ...(cursor ? { cursor } : {}) });
      costs.push(requests);
      seen.push(...page.items.map((e) => e.id));
      cursor = page.cursor;
    } while (cursor);
    expect(seen).toHaveLength(30);
    expect(new Set(seen).size).toBe(30);
    expect(Math.max(...costs)).toBeLessThanOrEqual((costs[0] as number) + 2);
  });

  test('a cursor of a list is none of a search', async () => {
    const { cursor } = await chronicle.list({ limit: 1 });
    await expect(chronicle.list({ limit: 1, q: 'harbour', cursor: cursor as string })).rejects.toThrow(/cursor/);
  });
});

test('events from before there was a search are made findable some at a time, once', async () => {
  const ids = ['old1', 'old2', 'old3'];
  for (const id of ids) {
    const text = 'Lighthouse keepers retired.';
    await chronicle.putEvent(buildEvent(id, [mention(id, { topic: id, date: '1999-01-01', ...quoted(text) })]), 1, NOW);
    const table = store.tables.chronicle;
    await store.client.send(
      new UpdateCommand({ TableName: table, Key: eventKey(id), UpdateExpression: 'REMOVE words' }),
    );
  }
  expect(await found('lighthouse')).toEqual([]);
  // each step is taken by a process of its own, so that what is known is what the store says
  let steps = 0;
  while (!(await fresh().postOld(2))) steps += 1;
  expect(steps).toBeGreaterThan(10);
  expect((await found('lighthouse')).sort()).toEqual(ids);
  requests = 0;
  const again = fresh();
  await again.postOld(2);
  await again.postOld(2);
  expect(requests).toBe(1);
  // which years have events is known now, so that a list of all asks for no others
  requests = 0;
  expect((await again.list({ limit: 500 })).items.map((e) => e.id)).toEqual(expect.arrayContaining(ids));
  expect(requests).toBeLessThan(10);
});

test('what events count as is read from the heads of their topics, and of an old head from its events', async () => {
  const [one, two] = ['counted1', 'counted2'].map((id) =>
    buildEvent(id, [mention(id, { topic: 'counting', date: '2018-03' })]),
  ) as [ReturnType<typeof buildEvent>, ReturnType<typeof buildEvent>];
  const { tally: _none, ...old } = rowOf(two);
  const head = { topic: 'counting', version: 1, pending: [], corrections: [], moved: {} };
  await chronicle.commitTopic({ ...head, events: [rowOf(one), old] });
  for (const event of [one, two]) await chronicle.putEvent(event, 1, NOW);
  requests = 0;
  const whole = { events: 2, status: { signed: 2 }, month: { '2018-03': 2 }, actor: { JP: 2, KR: 2 } };
  expect(await chronicle.counts(['counting', 'nothing-yet'])).toMatchObject(whole);
  await chronicle.commitTopic({ ...head, version: 2, events: [rowOf(one), rowOf(two)] });
  requests = 0;
  expect(await chronicle.counts(['counting', 'nothing-yet'])).toMatchObject(whole);
  expect(requests).toBe(1);
});
