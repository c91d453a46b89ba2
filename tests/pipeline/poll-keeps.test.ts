import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../lib/pipeline/poll';
import { serve } from '../feeds/loopback-server';
import { memoryStore } from '../memory-store';
import { feedAt, headline, items, pollWorld, publisher, rssOf } from './poll-world';

let store: Awaited<ReturnType<typeof memoryStore>>;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());

describe('nothing is lost and nothing charged wrongly', () => {
  test('bar 6: validators are kept only once every item is queued', async () => {
    const { server, feed, page } = await publisher(items(10, 11, 12));
    page.headers = { etag: '"one"' };
    const world = pollWorld(store);
    let sent = 0;
    const { queueArticle } = world.ports;
    const failing = {
      ...world.ports,
      queueArticle: async (message: Parameters<typeof queueArticle>[0]) => {
        sent += 1;
        if (sent === 2) throw new Error('the queue is away');
        await queueArticle(message);
      },
    };
    await expect(poll([feed], failing)).rejects.toThrow('the queue is away');
    expect(await world.state(feed)).toBeUndefined();
    expect(await world.poll(feed)).toMatchObject([{ outcome: 'ok', new: 3 }]);
    expect(server.requests[1]?.headers['if-none-match']).toBeUndefined();
    expect(new Set(world.queued.map((m) => m.id)).size).toBe(3);
    expect((await world.state(feed))?.etag).toBe('"one"');
  });

  test('a queue that fails for one feed leaves the others polled', async () => {
    const bad = await publisher(items(13));
    const good = await publisher(items(14));
    const world = pollWorld(store);
    const { queueArticle } = world.ports;
    const failing = {
      ...world.ports,
      queueArticle: async (message: Parameters<typeof queueArticle>[0]) => {
        if (message.feed.url === bad.feed.url) throw new Error('too large');
        await queueArticle(message);
      },
    };
    await expect(poll([bad.feed, good.feed], failing)).rejects.toThrow('too large');
    expect((await world.state(good.feed))?.lastOkAt).toBeDefined();
  });

  test('bar 11: where no feed answers, our network is to blame and no counter moves', async () => {
    const dead = [feedAt('http://127.0.0.1:9/a'), feedAt('http://127.0.0.2:9/b')];
    const world = pollWorld(store);
    expect((await world.poll(...dead)).map((r) => r.outcome)).toEqual(['error', 'error']);
    for (const feed of dead) expect(await world.state(feed)).toMatchObject({ failures: 0 });
    const { feed } = await publisher(items(15));
    await world.nextDay(...dead, feed);
    for (const one of dead) expect(await world.state(one)).toMatchObject({ failures: 1 });
  });

  test('bar 16: a feed that moved for good is polled at its new address, with all that was known of it', async () => {
    const body = rssOf([{ title: headline(16), guid: 'only-a-guid-2026' }]);
    const server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/new' }).end();
      else response.writeHead(200, { etag: '"e"' }).end(body);
    });
    const [old, moved] = [feedAt(`${server.origin}/old`), feedAt(`${server.origin}/new`)];
    const world = pollWorld(store);
    await store.chronicle.putFeed(old);
    await world.poll(old);
    expect((await store.chronicle.feeds()).map((f) => f.url)).toEqual([moved.url]);
    // a list outside the store goes on naming the old address
    expect(await world.nextDay(old)).toMatchObject([{ url: old.url, outcome: 'not-modified', new: 0 }]);
    expect(server.requests.map((r) => r.url)).toEqual(['/old', '/new', '/new']);
    expect(server.requests[2]?.headers['if-none-match']).toBe('"e"');
    expect(world.queued).toHaveLength(1);
    await store.chronicle.removeFeed(moved.url);
  });

  test('bar 16: two subscriptions that have become one address become one feed', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/b') response.writeHead(308, { location: '/a' }).end();
      else response.end(rssOf(items(17)));
    });
    const [a, b] = [feedAt(`${server.origin}/a`, { title: 'A' }), feedAt(`${server.origin}/b`)];
    for (const feed of [a, b]) await store.chronicle.putFeed(feed);
    const world = pollWorld(store);
    await world.poll(a, b);
    expect((await store.chronicle.feeds()).map((f) => f.title)).toEqual(['A']);
    const before = server.requests.length;
    expect((await world.nextDay(a, b)).map((r) => r.outcome).sort()).toEqual(['not-modified', 'skipped']);
    expect(server.requests.length - before).toBe(1);
    expect(world.queued).toHaveLength(1);
    await store.chronicle.removeFeed(a.url);
  });

  test('bar 16: a temporary redirect, and one that ends in no feed, move nothing', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/temporary') response.writeHead(302, { location: '/feed' }).end();
      else if (request.url === '/lost') response.writeHead(301, { location: '/page' }).end();
      else response.end(request.url === '/feed' ? rssOf(items(18)) : '<!doctype html><title>Gone</title>');
    });
    const feeds = ['/temporary', '/lost'].map((path) => feedAt(server.origin + path));
    for (const feed of feeds) await store.chronicle.putFeed(feed);
    await pollWorld(store).poll(...feeds);
    expect((await store.chronicle.feeds()).map((f) => f.url).sort()).toEqual(feeds.map((f) => f.url).sort());
    for (const { url } of feeds) await store.chronicle.removeFeed(url);
  });
});
