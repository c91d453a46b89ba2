import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../memory-store';
import { headline, items, pollWorld, publisher } from './poll-world';

let store: Awaited<ReturnType<typeof memoryStore>>;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());

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
