import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../feeds/loopback-server';
import { headline, rssOf } from '../pipeline/poll-world';
import { expectSchema, kjm } from './kjm';

const store = join(mkdtempSync(join(tmpdir(), 'kjm-feeds-')), 'store');
const on = (...args: string[]) => kjm([...args, '--store', store]);
const poll = (at: string) =>
  on('poll', '--once', '--json', '--allow-private-hosts', '--no-articles', '--at', at).then((r) =>
    JSON.parse(r.stdout),
  );
const health = async (at: string) => JSON.parse((await on('feeds', 'health', '--json', '--at', at)).stdout);

describe('kjm feeds health', () => {
  test('tells of each feed how it does, through failure, muting and coming back', async () => {
    let status = 200;
    const { origin } = await serve((_request, response) =>
      response.writeHead(status).end(status === 200 ? rssOf([{ title: headline(1), link: '/1' }]) : ''),
    );
    const url = `${origin}/rss`;
    await on('feeds', 'add', url, '--lang', 'en', '--country', 'KR', '--title', 'Sumida Courier');
    const fresh = await health('2026-11-24T00:00:00Z');
    expectSchema('feeds-health', fresh);
    expect(fresh.feeds).toMatchObject([{ url, state: 'ok', lastOkAt: null, nextPollAt: null }]);

    await poll('2026-11-24T00:00:00Z');
    const polled = await health('2026-11-24T00:01:00Z');
    expectSchema('feeds-health', polled);
    expect(polled.feeds).toMatchObject([
      { state: 'ok', lastOkAt: '2026-11-24T00:00:00.000Z', lastNewAt: '2026-11-24T00:00:00.000Z', failures: 0 },
    ]);

    status = 500;
    await poll('2026-11-25T00:00:00Z');
    const table = await on('feeds', 'health', '--at', '2026-11-25T00:01:00Z');
    expect(table.stdout).toMatch(/failing +24 h ago.*Sumida Courier/);
    expect(table.stderr).toMatch(/answered 500/);

    await on('feeds', 'mute', url);
    expect(await poll('2026-11-26T12:00:00Z')).toMatchObject({ outcome: 'skipped' });
    expect((await health('2026-11-26T12:00:00Z')).feeds).toMatchObject([{ state: 'muted', nextPollAt: null }]);
    const list = JSON.parse((await on('feeds', 'list', '--json')).stdout);
    expectSchema('feeds', list);
    expect(list.feeds).toMatchObject([{ muted: true }]);

    status = 410;
    await on('feeds', 'unmute', url);
    await poll('2099-01-01T00:00:00Z');
    expect((await health('2099-01-01T00:00:00Z')).feeds).toMatchObject([{ state: 'gone', nextPollAt: null }]);
    status = 200;
    await on('feeds', 'unmute', url);
    expect(await poll('2099-01-02T00:00:00Z')).toMatchObject({ outcome: 'not-modified' });
    expect((await on('feeds', 'remove', url)).code).toBe(0);
    for (const command of ['mute', 'unmute', 'remove']) expect((await on('feeds', command, url)).code).toBe(3);
  });
});

test('kjm reextract', async () => {
  const { code, stdout } = await on('reextract', '--since', '2026-11-01', '--json');
  expect(code).toBe(0);
  expectSchema('reextract', JSON.parse(stdout));
  expect((await on('reextract', '--since', 'monday')).code).toBe(2);
});

describe('kjm feeds test', () => {
  let body: string;
  beforeAll(() => {
    body = rssOf([
      {
        title: 'Seoul, Tokyo sign memorandum',
        text: 'South Korea and Japan signed a memorandum of understanding on artificial intelligence in Seoul on Friday, the foreign ministry said.',
        link: '/1',
        date: 'Fri, 06 Sep 2024 09:00:00 GMT',
      },
      { title: 'Hanwha beats LG in extra innings', link: '/2' },
    ]);
  });

  test('says of each entry whether it would be taken, why, and what would be read from it', async () => {
    const { origin, requests } = await serve((_request, response) => response.end(body));
    const { code, stdout } = await kjm(['feeds', 'test', `${origin}/rss`, '--allow-private-hosts', '--json']);
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expectSchema('feeds-test', result);
    expect(result.entries.map((e: { taken: boolean }) => e.taken)).toEqual([true, false]);
    expect(result.entries[0].facts[0]).toMatchObject({ kind: 'agreement', status: 'signed' });
    expect(result.entries[1].why).toMatch(/no word of/);
    expect(requests).toHaveLength(1);
    const shown = await kjm(['feeds', 'test', `${origin}/rss`, '--allow-private-hosts']);
    expect(shown.stdout).toMatch(/2 entries, 1 would be taken/);
  });

  test('a private address, and a page that is no feed, are said to be so', async () => {
    const { origin } = await serve((_request, response) => response.end('<!doctype html><title>x</title>'));
    const refused = await kjm(['feeds', 'test', origin, '--json']);
    expect([refused.code, JSON.parse(refused.stdout).outcome]).toEqual([1, 'blocked']);
    const page = await kjm(['feeds', 'test', origin, '--allow-private-hosts']);
    expect([page.code, page.stdout]).toEqual([1, '']);
    expect(page.stderr).toMatch(/subscribe to the address of the feed itself/);
    expect((await kjm(['feeds', 'test', 'nothing'])).code).toBe(2);
  });
});
