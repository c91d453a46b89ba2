import { describe, expect, test } from 'vitest';
import type { FeedFetch } from '../../lib/feeds/feed-fetch';
import { isDue, isOutage, nextState } from '../../lib/feeds/schedule';
import type { FeedState } from '../../lib/model/feed-state';

const url = 'https://news.example.kr/rss';
const now = new Date('2026-11-24T12:00:00Z');
const settings = { baseMinutes: 60 };
const HOUR = 60;
const DAY = 24 * HOUR;

type Ok = Extract<FeedFetch, { outcome: 'ok' }>;
const ok = (more: Partial<Ok> = {}): FeedFetch => ({
  url,
  outcome: 'ok',
  httpStatus: 200,
  entries: [],
  bodyHash: 'h',
  dropped: 0,
  ...more,
});
const unchanged = (cacheSeconds?: number): FeedFetch => ({
  url,
  outcome: 'not-modified',
  httpStatus: 304,
  ...(cacheSeconds !== undefined && { cacheSeconds }),
});
const failed = (httpStatus: number | null, retryAfterSeconds?: number): FeedFetch => ({
  url,
  outcome: 'error',
  httpStatus,
  error: 'x',
  ...(retryAfterSeconds !== undefined && { retryAfterSeconds }),
});
const step = (state: FeedState | undefined, fetched: FeedFetch, at = now, newEntries = 0) =>
  nextState(state, fetched, { newEntries }, at, settings);
const minutes = (state: FeedState) => (Date.parse(state.nextPollAt) - Date.parse(state.lastPolledAt!)) / 60_000;
/** Polls as each state asks, and gives the waits in minutes. */
function waits(fetches: FeedFetch[]): number[] {
  let state: FeedState | undefined;
  let at = now;
  return fetches.map((fetched) => {
    state = step(state, fetched, at);
    at = new Date(state.nextPollAt);
    return minutes(state);
  });
}

describe('a healthy feed', () => {
  test('is polled about every base interval, never a tick later', () => {
    const wait = minutes(step(undefined, ok(), now, 1));
    expect(wait).toBeGreaterThan(0.85 * HOUR);
    expect(wait).toBeLessThan(HOUR);
  });

  test.each([
    ['max-age', { cacheSeconds: 3 * 3600 }, 3 * HOUR],
    ['ttl', { ttlMinutes: 300 }, 300],
    ['the longer of the two', { cacheSeconds: 3600, ttlMinutes: 300 }, 300],
    ['at most a day', { ttlMinutes: 100_000 }, DAY],
  ])('is left in peace as long as it asks: %s', (_what, asks, least) => {
    const wait = minutes(step(undefined, ok(asks)));
    expect(wait).toBeGreaterThanOrEqual(least);
    expect(wait).toBeLessThanOrEqual(Math.min(DAY, least * 1.1));
  });

  test('is not polled more often because its cache is short', () => {
    expect(minutes(step(undefined, ok({ cacheSeconds: 60, ttlMinutes: 1 })))).toBeGreaterThan(0.85 * HOUR);
  });

  test('that is unchanged waits on as its last full answer asked', () => {
    const [first, second, third] = waits([ok({ ttlMinutes: 300 }), unchanged(), unchanged()]);
    expect(first).toBeGreaterThanOrEqual(300);
    expect([second, third]).toEqual([first, first]);
  });

  test('an unchanged answer may shorten the wait and never lengthens it', () => {
    const shortened = waits([ok({ cacheSeconds: 6 * 3600 }), unchanged(2 * 3600)]);
    expect(shortened[1]).toBeGreaterThanOrEqual(2 * HOUR);
    expect(shortened[1]).toBeLessThan(2.5 * HOUR);
    const lengthened = waits([ok(), unchanged(6 * 3600)]);
    expect(lengthened[1]).toBeLessThan(1.1 * HOUR);
  });

  test.each([
    ['hours', { skipHours: [12, 13, 14] }, '2026-11-24T15:00:00.000Z'],
    ['days', { skipDays: [2] }, '2026-11-25T00:00:00.000Z'], // a Tuesday
    ['hours and days', { skipHours: [0, 1], skipDays: [2] }, '2026-11-25T02:00:00.000Z'],
  ])('is spared in the %s it names', (_what, skips, expected) => {
    expect(step(undefined, ok(skips)).nextPollAt).toBe(expected);
  });

  test('that names every hour is polled all the same', () => {
    expect(minutes(step(undefined, ok({ skipHours: Array.from({ length: 24 }, (_, hour) => hour) })))).toBeLessThan(
      HOUR,
    );
  });

  test('that has been quiet for days is polled less often, and news brings it back', () => {
    const quiet = { ...step(undefined, ok(), now, 1), lastNewAt: '2026-11-20T12:00:00.000Z' };
    expect(minutes(step(quiet, ok()))).toBeGreaterThan(1.5 * HOUR);
    expect(minutes(step(quiet, ok(), now, 1))).toBeLessThan(HOUR);
  });
});

describe('a failing feed', () => {
  test('is polled ever less often and never given up', () => {
    const series = waits(Array.from({ length: 40 }, () => failed(500)));
    [1, 2, 4, 8, 16].forEach((hours, index) => {
      expect(series[index]).toBeGreaterThanOrEqual(hours * HOUR);
      expect(series[index]).toBeLessThanOrEqual(hours * HOUR * 1.1 + 0.01);
    });
    expect(series.slice(5)).toEqual(Array(35).fill(DAY));
  });

  test.each([404, 403, 500, 503, null])('counts and reports each failure: %s', (status) => {
    const twice = step(step(undefined, failed(status)), failed(status));
    expect(twice).toMatchObject({ failures: 2, lastError: 'x' });
    expect(twice).not.toHaveProperty('gone');
  });

  test('one good answer resets it', () => {
    const state = step(step(step(undefined, failed(500)), failed(500)), ok());
    expect(state.failures).toBe(0);
    expect(minutes(state)).toBeLessThan(HOUR);
  });

  test.each([
    ['429 with a time', failed(429, 3 * 3600), 3 * HOUR],
    ['503 with a time', failed(503, 3 * 3600), 3 * HOUR],
    ['429 with a time shorter than our own', failed(429, 10), HOUR],
    ['429 with no time is four intervals', failed(429), 4 * HOUR],
    ['never more than a day', failed(429, 10 * 86_400), DAY],
  ])('is left alone as long as it asks: %s', (_what, fetched, least) => {
    const wait = minutes(step(undefined, fetched));
    expect(wait).toBeGreaterThanOrEqual(least);
    expect(wait).toBeLessThanOrEqual(Math.min(DAY, least * 1.1 + 0.01));
  });

  test('being asked to slow down is not held against it', () => {
    expect(step(undefined, failed(429)).failures).toBe(0);
  });

  test('keeps what it knew for the next conditional request', () => {
    const good = step(undefined, ok({ etag: '"1"', lastModified: 'x' }));
    for (const status of [404, 429, 500, null])
      expect(step(good, failed(status))).toMatchObject({ etag: '"1"', lastModified: 'x', bodyHash: 'h' });
  });

  test('that is gone is polled no more', () => {
    const state = step(undefined, { url, outcome: 'gone', httpStatus: 410, error: 'gone' });
    expect(state).toMatchObject({ gone: true, lastError: 'gone' });
    expect(isDue(state, new Date('2036-01-01'))).toBe(false);
  });
});

test('a feed is due when never polled, and from its time on', () => {
  const state = step(undefined, ok());
  expect(isDue(undefined, now)).toBe(true);
  expect(isDue(state, now)).toBe(false);
  expect(isDue(state, new Date(state.nextPollAt))).toBe(true);
});

test('feeds added together drift apart, and every run drifts the same way', () => {
  const all = () => Array.from({ length: 100 }, (_, n) => step(undefined, { ...ok(), url: `${url}/${n}` }).nextPollAt);
  expect(new Set(all()).size).toBeGreaterThan(95);
  expect(all()).toEqual(all());
});

test('when no feed answers at all, it is our network and not the feeds', () => {
  expect(isOutage([failed(null), failed(null)])).toBe(true);
  expect(isOutage([failed(null), ok()])).toBe(false);
  expect(isOutage([failed(null), failed(500)])).toBe(false);
  expect(isOutage([failed(null)])).toBe(false);
});
