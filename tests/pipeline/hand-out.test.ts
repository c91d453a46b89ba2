import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Feed } from '../../lib/model/article';
import { batchesOf, pollDue, takeTurn } from '../../lib/pipeline/hand-out';
import type { Ports } from '../../lib/pipeline/ports';
import { memoryStore } from '../memory-store';
import { feedAt, pollWorld } from './poll-world';

let store: Awaited<ReturnType<typeof memoryStore>>;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());

/** A world of publishers that count their requests and say how many were open at a time, by host. */
function counted(over: Partial<Ports> = {}) {
  const asked = new Map<string, number>();
  const open = new Map<string, number>();
  const most = new Map<string, number>();
  const batches: Feed[][] = [];
  const world = pollWorld(store, {
    queuePolls: async ({ feeds }) => void batches.push(feeds),
    fetchFeed: async ({ url }) => {
      const { host } = new URL(url);
      asked.set(url, (asked.get(url) ?? 0) + 1);
      open.set(host, (open.get(host) ?? 0) + 1);
      most.set(host, Math.max(most.get(host) ?? 0, open.get(host)!));
      await new Promise((done) => setTimeout(done, 1));
      open.set(host, open.get(host)! - 1);
      return { url, outcome: 'ok', httpStatus: 200, entries: [], bodyHash: 'h', dropped: 0 };
    },
    ...over,
  });
  return { ...world, asked, most, batches };
}
/** Feeds of so many hosts, whose names no other test uses. */
const feeds = (hosts: number, each: number, name = `${hosts}x${each}-`) =>
  Array.from({ length: hosts * each }, (_, i) => feedAt(`https://${name}${i % hosts}.example/rss/${i}`));

describe('many feeds are polled by many', () => {
  test('a few are polled at once, without the queue', async () => {
    const world = counted();
    const few = feeds(5, 2);
    for (const feed of few) await store.chronicle.putFeed(feed);
    const { reports, handedOut } = await takeTurn(world.ports);
    expect([reports.length, handedOut]).toEqual([10, 0]);
    // they stay in the index, since the next turn polls them again; a turn that comes before its time asks nobody
    await takeTurn(world.ports);
    expect([...world.asked.values()].every((n) => n === 1)).toBe(true);
    for (const { url } of few) await store.chronicle.removeFeed(url);
  });

  test('those that have waited longest are asked first, wherever the index has them', async () => {
    const order: string[] = [];
    const world = counted({
      fetchFeed: async ({ url }) => {
        order.push(url);
        return { url, outcome: 'ok', httpStatus: 200, entries: [], bodyHash: 'h', dropped: 0 };
      },
    });
    const few = feeds(1, 4, 'longest');
    for (const feed of few) await store.chronicle.putFeed(feed);
    const minutesAgo = (n: number) => new Date(world.now().getTime() - n * 60_000).toISOString();
    for (const [i, { url }] of few.entries())
      await store.intake.saveFeedState({ url, nextPollAt: minutesAgo([3, 1, 4, 2][i]!), failures: 0 });
    await takeTurn(world.ports);
    expect(order.map((url) => few.findIndex((f) => f.url === url))).toEqual([2, 0, 3, 1]);
    for (const { url } of few) await store.chronicle.removeFeed(url);
  });

  test('more are handed out, hosts whole; no feed is polled twice and no host asked twice at a time', async () => {
    const world = counted();
    const many = feeds(30, 10);
    for (const feed of many) await store.chronicle.putFeed(feed);
    expect((await takeTurn(world.ports)).handedOut).toBe(300);
    // the next turn comes before the queue is through
    await takeTurn(world.ports);
    const first = world.batches.length / 2;
    expect(first).toBeGreaterThanOrEqual(8);
    await Promise.all(world.batches.map((batch) => pollDue(batch, world.ports)));
    for (const batch of world.batches) await pollDue(batch, world.ports);
    expect([...world.asked.values()].every((n) => n === 1)).toBe(true);
    expect(world.asked.size).toBe(300);
    expect(Math.max(...world.most.values())).toBe(1);
    expect(await store.chronicle.dueFeeds(world.now().toISOString(), 100)).toEqual([]);
    for (const { url } of many) await store.chronicle.removeFeed(url);
  });

  test('an invocation whose time is over begins no feed; those left stay due', async () => {
    const world = counted();
    const few = feeds(3, 1);
    for (const feed of few) await store.chronicle.putFeed(feed);
    await takeTurn(world.ports, { until: world.now() });
    expect(world.asked.size).toBe(0);
    expect(await store.chronicle.dueFeeds(world.now().toISOString(), 100)).toHaveLength(3);
    for (const { url } of few) await store.chronicle.removeFeed(url);
  });

  test('a muted feed and one that is gone are never due', async () => {
    const gone = feedAt('https://gone.example/rss');
    const world = counted({
      fetchFeed: async ({ url }) => ({ url, outcome: 'gone', httpStatus: 410, error: 'gone' }),
    });
    await store.chronicle.putFeed({ ...feedAt('https://muted.example/rss'), muted: true });
    await store.chronicle.putFeed(gone);
    await takeTurn(world.ports);
    expect(await store.chronicle.dueFeeds('9999-12-31T23:59:59.999Z', 100)).toEqual([]);
    // an import of a list that names it makes it due again; its state still knows
    await store.chronicle.putFeed(gone);
    await takeTurn(world.ports);
    expect(await store.chronicle.dueFeeds('2999-01-01T00:00:00.000Z', 100)).toEqual([]);
  });
});

test('batches hold whole hosts, and no more of a host than one invocation can do', () => {
  const batches = batchesOf([...feeds(1, 500, 'host'), ...feeds(100, 1, 'other')]);
  expect(Math.max(...batches.map((b) => b.length))).toBeLessThanOrEqual(60);
  const hosts = batches.map((b) => new Set(b.map((f) => new URL(f.url).host)));
  for (const host of ['host0.example', 'other5.example']) expect(hosts.filter((h) => h.has(host))).toHaveLength(1);
});
