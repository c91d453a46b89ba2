import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import type { OutboxItem } from '../../lib/model/alert';
import type { Chronicle } from '../../lib/store/chronicle';
import { mention, source } from '../make';
import { memoryStore } from '../memory-store';

const NOW = '2024-09-06T10:00:00.000Z';
const LATER = '2024-09-06T10:05:00.000Z';
let store: Awaited<ReturnType<typeof memoryStore>>;
let chronicle: Chronicle;

beforeAll(async () => {
  store = await memoryStore();
  chronicle = store.chronicle;
});
afterAll(() => store.close());

const eventAt = (id: string, date: string, over: Parameters<typeof mention>[1] = {}) =>
  buildEvent(id, [mention(`art-${id}`, { date, ...over })]);

describe('readings', () => {
  const reading = { id: 'r1', relevant: true, language: 'en' as const, facts: [mention('r1').fact] };

  test('the same reading twice changes nothing', async () => {
    const first = await chronicle.saveReading({ reading, source: source('r1'), readAt: NOW });
    const second = await chronicle.saveReading({ reading, source: source('r1'), readAt: LATER });
    expect(second.readAt).toBe(first.readAt);
  });

  test('a later reading replaces the facts and remembers every topic and event of the earlier ones', async () => {
    await chronicle.linkReading('r1', ['e-old']);
    const other = { ...reading, facts: [mention('r1', { topic: 'currency-swap' }).fact] };
    const saved = await chronicle.saveReading({ reading: other, source: source('r1'), readAt: LATER });
    expect(saved.topics).toEqual(['currency-swap', 'nationals-protection']);
    expect(saved.eventIds).toEqual(['e-old']);
    expect((await chronicle.reading('r1'))?.reading.facts[0]?.topic).toBe('currency-swap');
  });

  test('of many readings of one article at once no topic is forgotten', async () => {
    const save = (topic: string) =>
      chronicle.saveReading({
        reading: { ...reading, id: 'r2', facts: [mention('r2', { topic }).fact] },
        source: source('r2'),
        readAt: NOW,
      });
    await save('gsomia');
    const topics = ['currency-swap', 'fisheries', 'visas', 'tri'];
    await Promise.all(topics.map(save));
    expect((await chronicle.reading('r2'))?.topics).toEqual([...topics, 'gsomia'].sort());
  });
});

describe('topic heads', () => {
  test('of many writers at one version exactly one wins', async () => {
    const head = { topic: 'race', version: 1, events: [], pending: [], corrections: [], moved: {} };
    const won = await Promise.all(Array.from({ length: 20 }, () => chronicle.commitTopic(head)));
    expect(won.filter(Boolean)).toHaveLength(1);
  });

  test('pending changes are there until they are settled', async () => {
    const pending = [{ eventId: 'e1', add: ['a#0'], drop: [] }];
    await chronicle.commitTopic({ topic: 'pend', version: 1, events: [], pending, corrections: [], moved: {} });
    const head = await chronicle.topic('pend');
    expect(head.pending).toEqual(pending);
    await chronicle.settleTopic(head);
    expect((await chronicle.topic('pend')).pending).toEqual([]);
  });
});

describe('events', () => {
  test('an older version of the topic never overwrites a newer one', async () => {
    expect(await chronicle.putEvent(eventAt('e-v', '2024-09-06'), 5, NOW)).toBe(true);
    expect(await chronicle.putEvent(eventAt('e-v', '2024-09-07'), 5, NOW)).toBe(false);
    expect(await chronicle.putEvent(eventAt('e-v', '2024-09-08'), 6, NOW)).toBe(true);
    expect((await chronicle.event('e-v'))?.date).toBe('2024-09-08');
  });

  test.each([
    ['leads it elsewhere', 'e-elsewhere'],
    ['takes it away', undefined],
  ])('an older version of the topic never %s', async (_what, movedTo) => {
    await chronicle.putEvent(eventAt('e-r', '2024-09-06'), 7, NOW);
    await chronicle.removeEvent('e-r', 7, movedTo);
    expect((await chronicle.event('e-r'))?.id).toBe('e-r');
    await chronicle.removeEvent('e-r', 8, movedTo);
    expect(await chronicle.event('e-r')).toBeUndefined();
    await chronicle.putEvent(eventAt('e-r', '2024-09-06'), 9, NOW);
    expect((await chronicle.event('e-r'))?.id).toBe('e-r');
    await chronicle.removeEvent('e-r', 10);
  });

  test.each([
    ['topic', { topic: 'gsomia' }],
    ['field', { field: 'security' }],
    ['kind and span', { kind: 'summit' as const, since: '2023', until: '2023-12-31' }],
    ['status', { status: 'suspended' as const }],
    ['actor and span', { actor: 'US', since: '2022-01-01', until: '2022-12-31' }],
  ])('lists by %s', async (_name, query) => {
    await chronicle.putEvent(eventAt('e-g', '2016-11-23', { topic: 'gsomia', status: 'suspended' }), 1, NOW);
    await chronicle.putEvent(eventAt('e-s', '2023-03-16', { topic: 'leaders-summit', kind: 'summit' }), 1, NOW);
    await chronicle.putEvent(eventAt('e-u', '2022-06', { topic: 'tri', actors: ['JP', 'KR', 'US'] }), 1, NOW);
    const { items } = await chronicle.list({ ...query, limit: 10 });
    const expected = 'kind' in query ? 'e-s' : 'actor' in query ? 'e-u' : 'e-g';
    expect(items.map((e) => e.id)).toEqual([expected]);
  });

  test.each([
    ['the side whose press tells it', { side: 'KR' as const, topic: 'sided' }, ['e-kr']],
    ['weight', { severity: 3 as const, topic: 'sided' }, ['e-kr']],
  ])('lists by %s', async (_name, query, expected) => {
    const from = (id: string, outletCountry: string, status: 'signed' | 'proposed') =>
      buildEvent(id, [mention(`art-${id}`, { topic: 'sided', status }, { outletCountry })]);
    await chronicle.putEvent(from('e-kr', 'KR', 'signed'), 1, NOW);
    await chronicle.putEvent(from('e-jp', 'JP', 'proposed'), 1, NOW);
    const { items } = await chronicle.list({ ...query, limit: 10 });
    expect(items.map((e) => e.id)).toEqual(expected);
  });

  test.each([true, false])('pages hold each event once, in order (ascending %s)', async (ascending) => {
    const days = ['2030', '2030-01', '2030-01-05', '2030-01-05', '2030-12-31', '2031-02', '2031-02-01'];
    for (const [i, day] of days.entries()) await chronicle.putEvent(eventAt(`p${i}`, day), 1, NOW);
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const query = { since: '2030', until: '2031', ascending, limit: 2, ...(cursor ? { cursor } : {}) };
      const page = await chronicle.list(query);
      seen.push(...page.items.map((e) => e.id));
      cursor = page.cursor;
    } while (cursor);
    const wanted = days.map((_, i) => `p${i}`);
    expect(seen).toEqual(ascending ? wanted : wanted.reverse());
  });

  test('a cursor of somebody else is refused with words', async () => {
    await expect(chronicle.list({ limit: 1, cursor: 'bm90IG91cnM' })).rejects.toThrow(/cursor/);
  });
});

describe('the outbox', () => {
  const item = (id: string): OutboxItem => {
    const event = eventAt(`ev-${id}`, '2024-09-06');
    const step = event.steps[0]!;
    return {
      id,
      eventId: event.id,
      stepKey: step.key,
      language: 'en',
      delivery: 'instant',
      why: 'a test',
      state: 'due',
      createdAt: NOW,
      dueAt: NOW,
      attempts: 0,
      alert: { type: 'new', event, step, severity: 2, articleId: 'a' },
    };
  };

  test('a hundred writers of one alert make one alert', async () => {
    const added = await Promise.all(Array.from({ length: 100 }, () => chronicle.addAlert(item('once'))));
    expect(added.filter(Boolean)).toHaveLength(1);
  });

  test('a claim keeps others out until its lease ends, and sent alerts never fall due again', async () => {
    await chronicle.addAlert(item('lease'));
    const mine = await chronicle.claimAlert(item('lease'), NOW, 60);
    expect(mine?.attempts).toBe(1);
    expect(await chronicle.claimAlert(item('lease'), NOW, 60)).toBeUndefined();
    const after = new Date(Date.parse(NOW) + 61_000).toISOString();
    expect((await chronicle.dueAlerts(after, 50)).map((i) => i.id)).toContain('lease');
    const again = await chronicle.claimAlert(item('lease'), after, 60);
    await chronicle.markSent(again!, 'receipt-1', after);
    expect((await chronicle.dueAlerts('2099-01-01T00:00:00.000Z', 50)).map((i) => i.id)).not.toContain('lease');
    const listed = (await chronicle.alerts({ limit: 10 })).find((i) => i.id === 'lease');
    expect(listed).toMatchObject({ state: 'sent', receipt: 'receipt-1' });
  });
});

test('feeds are added, listed and removed', async () => {
  const feed = {
    url: 'https://a.example/rss',
    title: 'A',
    language: 'ko' as const,
    country: 'KR',
    fetchArticles: true,
  };
  await chronicle.putFeed(feed);
  expect(await chronicle.feeds()).toEqual([feed]);
  expect(await chronicle.removeFeed(feed.url)).toBe(true);
  expect(await chronicle.removeFeed(feed.url)).toBe(false);
});
