import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../lib/pipeline/poll';
import { serve } from '../feeds/loopback-server';
import { memoryStore } from '../memory-store';
import { feedAt, items, pollWorld, publisher, rssOf } from './poll-world';

let store: Awaited<ReturnType<typeof memoryStore>>;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());

describe('what is asked of the publisher', () => {
  test('bar 24: two schedulers at once make one request', async () => {
    const { server, feed } = await publisher(items(1));
    const world = pollWorld(store);
    const rounds = await Promise.all([poll([feed], world.ports), poll([feed], world.ports), poll([feed], world.ports)]);
    expect(server.requests).toHaveLength(1);
    expect(
      rounds
        .flat()
        .map((r) => r.outcome)
        .sort(),
    ).toEqual(['ok', 'skipped', 'skipped']);
  });

  test('bar 24: a scheduler that looked before another had polled does not poll again after', async () => {
    const { server, feed } = await publisher(items(2));
    const world = pollWorld(store);
    const late = { ...store.intake, feedStates: async () => new Map() };
    await world.poll(feed);
    expect(await poll([feed], { ...world.ports, intake: late })).toMatchObject([{ outcome: 'skipped' }]);
    expect(server.requests).toHaveLength(1);
  });

  test('bar 24: a restart polls nothing early, and a lease of a process that died runs out', async () => {
    const { server, feed } = await publisher(items(3));
    const world = pollWorld(store);
    await store.intake.claimFeed(feed.url, world.now().toISOString(), 300);
    expect(await world.poll(feed)).toMatchObject([{ outcome: 'skipped' }]);
    world.pass(6);
    expect(await world.poll(feed)).toMatchObject([{ outcome: 'ok' }]);
    const again = pollWorld(store, { now: world.now });
    expect(await again.poll(feed)).toMatchObject([{ outcome: 'skipped' }]);
    expect(server.requests).toHaveLength(1);
  });

  test('bar 23: a host is asked one request at a time, a second apart', async () => {
    let open = 0;
    let most = 0;
    const server = await serve((_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        response.end(rssOf(items(4)));
      }, 20);
    });
    const rests: number[] = [];
    const world = pollWorld(store, { rest: async (ms) => void rests.push(ms) });
    await world.poll(...['/a', '/b', '/c'].map((path) => feedAt(server.origin + path)));
    expect(most).toBe(1);
    expect(rests).toEqual([1000, 1000]);
  });

  test('bar 23: hosts are asked side by side, a bounded number of them', async () => {
    let open = 0;
    let most = 0;
    const world = pollWorld(store, {
      fetchFeed: async (feed) => {
        open += 1;
        most = Math.max(most, open);
        await pause(5);
        open -= 1;
        return { url: feed.url, outcome: 'error', httpStatus: 500, error: 'x' };
      },
    });
    await world.poll(...Array.from({ length: 60 }, (_, i) => feedAt(`https://many${i}.example/rss`)));
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThanOrEqual(16);
  });

  test('bar 25: a new feed costs one request, and what it holds is recorded and not told', async () => {
    const { server, feed, page } = await publisher(items(5, 6));
    const world = pollWorld(store);
    expect(await world.poll(feed)).toMatchObject([{ outcome: 'ok', new: 2, relevant: 2 }]);
    expect(server.requests).toHaveLength(1);
    expect(world.queued.map((m) => m.baseline)).toEqual([true, true]);
    page.items = items(5, 6, 7);
    await world.nextDay(feed);
    expect(world.queued.slice(2).map((m) => m.baseline)).toEqual([false]);
  });

  test('a muted feed is not asked', async () => {
    const { server, feed } = await publisher(items(8));
    expect(await pollWorld(store).poll({ ...feed, muted: true })).toMatchObject([{ outcome: 'skipped' }]);
    expect(server.requests).toHaveLength(0);
  });
});
