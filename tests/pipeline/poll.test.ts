import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { poll } from '../../lib/pipeline/poll';
import { serve } from '../feeds/loopback-server';
import { memoryStore } from '../memory-store';
import { feedAt, headline, type Item, pollWorld, rssOf } from './poll-world';

let store: Awaited<ReturnType<typeof memoryStore>>;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());

const items = (...numbers: number[]): Item[] =>
  numbers.map((n) => ({ title: headline(n), link: `https://outlet.example/news/${n}`, guid: `news-2026-${n}` }));
/** A server whose document the test changes. */
async function publisher(first: readonly Item[]) {
  const page = { items: first, headers: {} as Record<string, string>, status: 200 };
  const server = await serve((_request, response) =>
    response.writeHead(page.status, page.headers).end(page.status === 200 ? rssOf(page.items) : ''),
  );
  return { page, server, feed: feedAt(`${server.origin}/rss`) };
}

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

describe('one article stays one article', () => {
  test('bar 37: in two feeds, with tracking, AMP and mobile addresses', async () => {
    const links = [
      'https://www.o.example/n/20',
      'https://www.o.example/n/20?utm_source=rss&amp;fbclid=x',
      'https://m.o.example/n/20',
      'https://www.o.example/n/20/amp',
    ];
    const world = pollWorld(store);
    for (const link of links) {
      const { feed } = await publisher([{ title: headline(20), link, text: `As ${link.length} tells it` }]);
      await world.poll(feed);
    }
    expect(world.queued).toHaveLength(1);
  });

  test('bar 37: changed words are an edition of the article, not another one', async () => {
    const { feed, page } = await publisher([{ title: headline(21), link: 'https://o.example/21', text: 'planned' }]);
    const world = pollWorld(store);
    await world.poll(feed);
    page.items = [{ title: `${headline(21)} (2)`, link: 'https://o.example/21', text: 'agreed' }];
    expect(await world.nextDay(feed)).toMatchObject([{ new: 0, relevant: 0 }]);
    await world.nextDay(feed);
    const [first, second, ...more] = world.queued;
    expect(more).toEqual([]);
    expect(second).toMatchObject({ id: first?.id, text: 'agreed' });
    expect([first?.revision, typeof second?.revision]).toEqual([undefined, 'string']);
  });

  test('bar 37: a link that changes with the headline is the same article by its guid', async () => {
    const guid = 'tag:o.example,2026:article-22';
    const { feed, page } = await publisher([{ title: headline(22), link: 'https://o.example/talks-held', guid }]);
    const world = pollWorld(store);
    await world.poll(feed);
    page.items = [{ title: headline('22b'), link: 'https://o.example/talks-ended', guid }];
    expect(await world.nextDay(feed)).toMatchObject([{ new: 0 }]);
    expect(new Set(world.queued.map((m) => m.id)).size).toBe(1);
  });

  test('bar 36: a guid that is only a position, or the same for all, names nothing', async () => {
    const at = (n: number, guid: string) => ({ title: headline(`p${n}`), link: `https://o.example/p${n}`, guid });
    const { feed, page } = await publisher([at(1, '1'), at(2, '2'), at(3, 'site-2026-all'), at(4, 'site-2026-all')]);
    const world = pollWorld(store);
    expect(await world.poll(feed)).toMatchObject([{ new: 4 }]);
    page.items = [at(5, '1'), at(1, '2'), at(6, 'site-2026-all'), at(3, 'site-2026-all')];
    expect(await world.nextDay(feed)).toMatchObject([{ new: 2 }]);
  });

  test('bar 36: guids that once named several entries are not trusted again, even when they look sound', async () => {
    const at = (n: number, guid: string) => ({ title: headline(`w${n}`), link: `https://o.example/w${n}`, guid });
    const { feed, page } = await publisher([at(1, 'item-2026-0001'), at(2, 'item-2026-0001'), at(3, 'item-2026-0003')]);
    const world = pollWorld(store);
    expect(await world.poll(feed)).toMatchObject([{ new: 3 }]);
    // another article under a guid seen before: a trusted guid would make it an edition of the old one
    page.items = [at(4, 'item-2026-0003')];
    expect(await world.nextDay(feed)).toMatchObject([{ new: 1 }]);
  });

  test('bar 36: a feed that links everything to one page is told apart by guid', async () => {
    const at = (n: number) => ({ title: headline(`q${n}`), link: 'https://o.example/board', guid: `board-2026-${n}` });
    const { feed } = await publisher([at(1), at(2), at(3)]);
    expect(await pollWorld(store).poll(feed)).toMatchObject([{ new: 3 }]);
  });

  test('bar 38: a guid that changes at every poll makes no duplicate', async () => {
    const at = (poll: number) =>
      [1, 2, 3].map((n) => ({
        title: headline(`g${n}`),
        link: `https://o.example/g${n}`,
        guid: `poll-2026-${poll}-${n}`,
      }));
    const { feed, page } = await publisher(at(0));
    const world = pollWorld(store);
    await world.poll(feed);
    for (let n = 1; n <= 4; n += 1) {
      page.items = at(n);
      expect(await world.nextDay(feed)).toMatchObject([{ new: 0 }]);
    }
    expect(world.queued).toHaveLength(3);
  });

  test('bar 39: items that left the feed and come back are not new', async () => {
    const { feed, page } = await publisher(items(30, 31));
    const world = pollWorld(store);
    await world.poll(feed);
    page.items = items(32);
    await world.nextDay(feed);
    page.items = items(30, 31, 32);
    expect(await world.nextDay(feed)).toMatchObject([{ new: 0 }]);
  });

  test('bar 39: what a feed still lists is not forgotten', async () => {
    const { feed, page } = await publisher(items(33));
    const world = pollWorld(store);
    await world.poll(feed);
    const [id] = world.queued.map((m) => m.id) as [string];
    const first = (await store.intake.seen([id])).get(id)?.expiresAt as number;
    world.pass(300 * 24 * 60);
    page.items = items(33, 34);
    await world.poll(feed);
    expect((await store.intake.seen([id])).get(id)?.expiresAt).toBe(first + 300 * 86_400);
  });

  test('the words of a feed that rewrites everything at every poll are not read for ever', async () => {
    const { feed, page } = await publisher(items(35));
    const world = pollWorld(store);
    await world.poll(feed);
    for (let n = 0; n < 25; n += 1) {
      page.items = [{ ...items(35)[0]!, text: `seen ${n} times` }];
      await world.nextDay(feed);
    }
    expect(world.queued).toHaveLength(21);
  });
});

describe('the operator is told once', () => {
  test('bar 15: of a feed that fails and is back', async () => {
    const { feed, page } = await publisher(items(40));
    const world = pollWorld(store);
    await world.poll(feed);
    page.status = 500;
    for (let n = 0; n < 6; n += 1) await world.nextDay(feed);
    page.status = 200;
    await world.nextDay(feed);
    await world.nextDay(feed);
    expect(world.told()).toEqual(['feed.failing', 'feed.recovered']);
  });

  test('bar 15: of a feed that falls silent against its own rhythm', async () => {
    const dated = (hours: readonly number[]) =>
      hours.map((h) => ({
        title: headline(`s${h}`),
        link: `https://o.example/s${h}`,
        date: new Date(Date.parse('2026-11-23T00:00:00Z') + h * 3_600_000).toUTCString(),
      }));
    const { feed, page } = await publisher(dated([0, 3, 6, 9, 12, 15, 18]));
    const world = pollWorld(store);
    await world.poll(feed);
    for (let n = 0; n < 4; n += 1) await world.nextDay(feed);
    expect(world.told()).toEqual(['feed.silent']);
    page.items = dated([120, 121]);
    await world.nextDay(feed);
    expect(world.told()).toEqual(['feed.silent', 'feed.recovered']);
  });

  test('bar 12: of a feed that is gone, which is then left alone', async () => {
    const { server, feed, page } = await publisher(items(41));
    page.status = 410;
    const world = pollWorld(store);
    await world.poll(feed);
    for (let n = 0; n < 3; n += 1) expect(await world.nextDay(feed)).toMatchObject([{ outcome: 'skipped' }]);
    expect(server.requests).toHaveLength(1);
    expect(world.told()).toEqual(['feed.failing']);
  });
});
