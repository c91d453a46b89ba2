import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memoryStore } from '../memory-store';
import { headline, items, pollWorld, publisher } from './poll-world';

let store: Awaited<ReturnType<typeof memoryStore>>;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());

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
