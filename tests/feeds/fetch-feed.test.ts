import { createHash } from 'node:crypto';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { fetchFeed } from '../../lib/feeds/fetch-feed';
import { nextState } from '../../lib/feeds/schedule';
import type { Feed } from '../../lib/model/article';
import type { FeedState } from '../../lib/model/feed-state';
import { rss, serve } from './loopback-server';

const now = new Date('2026-11-24T12:00:00Z');
const options = { now, allowPrivateHosts: true, headersTimeoutMs: 300, timeoutMs: 500 };
const feedAt = (url: string, more: Partial<Feed> = {}): Feed => ({
  url,
  title: 'T',
  language: 'ko',
  country: 'KR',
  fetchArticles: false,
  ...more,
});

/** Polls as the pipeline does: fetch, then let the schedule keep what is to be kept. */
async function poll(url: string, state?: FeedState) {
  const fetched = await fetchFeed(feedAt(url), state, options);
  const newEntries = fetched.outcome === 'ok' ? fetched.entries.length : 0;
  return { fetched, state: nextState(state, fetched, { newEntries }, now, { baseMinutes: 60 }) };
}

describe('a publisher is asked only for what is new', () => {
  test('the first request carries no condition, the second both of the server’s own, byte for byte', async () => {
    const etag = 'W/"odd \'value\' ; 한"';
    const latin = Buffer.from(etag).toString('latin1');
    const server = await serve((_request, response) => {
      response.writeHead(200, { etag: latin, 'last-modified': 'Tuesday, 24-Nov-26 01:05:00 GMT+0' });
      response.end(rss('a'));
    });
    const first = await poll(`${server.origin}/rss`);
    await poll(`${server.origin}/rss`, first.state);
    const [one, two] = server.requests.map((request) => request.headers);
    expect(one).not.toHaveProperty('if-none-match');
    expect(one).not.toHaveProperty('if-modified-since');
    expect(two!['if-none-match']).toBe(latin);
    expect(two!['if-modified-since']).toBe('Tuesday, 24-Nov-26 01:05:00 GMT+0');
  });

  test('304 gives no entries, keeps the conditions, and takes the new one it carries', async () => {
    const server = await serve((request, response) => {
      if (request.headers['if-none-match']) response.writeHead(304, { etag: '"2"' }).end();
      else response.writeHead(200, { etag: '"1"', 'last-modified': 'yesterday' }).end(rss('a'));
    });
    const first = await poll(server.origin);
    const second = await poll(server.origin, first.state);
    expect(second.fetched).toMatchObject({ outcome: 'not-modified', httpStatus: 304 });
    expect(second.state).toMatchObject({
      etag: '"2"',
      lastModified: 'yesterday',
      bodyHash: first.state.bodyHash,
      failures: 0,
    });
  });

  test('the same feed with another condition is no news, and the condition is kept', async () => {
    let version = 0;
    const server = await serve((_request, response) =>
      response.writeHead(200, { etag: `"${++version}"` }).end(rss('a')),
    );
    const first = await poll(server.origin);
    const second = await poll(server.origin, first.state);
    expect(second.fetched).toMatchObject({ outcome: 'not-modified', httpStatus: 200 });
    expect(second.state.etag).toBe('"2"');
  });

  test('conditions are replaced as a pair', async () => {
    let answers = 0;
    const server = await serve((_request, response) => {
      answers += 1;
      if (answers === 1) response.writeHead(200, { etag: '"1"', 'last-modified': 'x' }).end(rss('a'));
      else response.writeHead(200, { 'last-modified': 'y' }).end(rss('b'));
    });
    const first = await poll(server.origin);
    const second = await poll(server.origin, first.state);
    expect(second.state).not.toHaveProperty('etag');
    expect(second.state.lastModified).toBe('y');
  });

  test('conditions go along with a temporary redirect', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old') response.writeHead(302, { location: '/new' }).end();
      else response.writeHead(200, { etag: '"1"' }).end(rss('a'));
    });
    const first = await poll(`${server.origin}/old`);
    await poll(`${server.origin}/old`, first.state);
    expect(server.requests.at(-1)!.headers['if-none-match']).toBe('"1"');
    expect(first.fetched).not.toHaveProperty('movedTo');
  });
});

describe('trouble is told in plain words and costs no condition', () => {
  const html = '<!DOCTYPE html><html><title>Just a moment...</title><p>Checking your browser</p></html>';
  test.each<[string, number, Record<string, string>, string, Record<string, unknown>]>([
    ['a fault of the server', 500, {}, '', { outcome: 'error', httpStatus: 500, error: /fault/ }],
    ['a feed that is missing', 404, {}, html, { outcome: 'error', httpStatus: 404, error: /no feed at this address/ }],
    ['a feed that is gone', 410, {}, '', { outcome: 'gone', httpStatus: 410, error: /gone for good/ }],
    [
      'too many requests',
      429,
      { 'retry-after': '7200' },
      '',
      { outcome: 'error', httpStatus: 429, retryAfterSeconds: 7200 },
    ],
    [
      'a closed shop until a time',
      503,
      { 'retry-after': 'Tue, 24 Nov 2026 14:00:00 GMT', date: 'Tue, 24 Nov 2026 13:00:00 GMT' },
      '',
      { outcome: 'error', httpStatus: 503, retryAfterSeconds: 3600 },
    ],
    [
      'a wall against robots',
      403,
      { 'content-type': 'text/html' },
      html,
      { outcome: 'blocked', httpStatus: 403, error: /blocks automatic readers.*Checking your browser/ },
    ],
    ['a challenge', 503, { 'cf-mitigated': 'challenge' }, html, { outcome: 'blocked', httpStatus: 503 }],
    [
      'a page in place of the feed',
      200,
      { etag: '"page"' },
      html,
      { outcome: 'error', httpStatus: 200, error: /HTML page, not a feed/ },
    ],
    ['an empty answer', 200, { etag: '"none"' }, '', { outcome: 'error', httpStatus: 200, error: /empty document/ }],
    ['no content', 204, {}, '', { outcome: 'error', httpStatus: 204 }],
    ['a redirect to nowhere', 302, {}, '', { outcome: 'error', httpStatus: 302 }],
    ['a redirect off the web', 302, { location: 'ftp://x/' }, '', { outcome: 'blocked', httpStatus: null }],
  ])('%s', async (_what, status, headers, body, expected) => {
    let good = true;
    const server = await serve((_request, response) => {
      if (good) response.writeHead(200, { etag: '"good"', 'last-modified': 'x' }).end(rss('a'));
      else response.writeHead(status, headers).end(body);
    });
    const first = await poll(server.origin);
    good = false;
    const second = await poll(server.origin, first.state);
    const { error, ...rest } = expected;
    expect(second.fetched).toMatchObject(rest);
    if (error) expect((second.fetched as { error: string }).error).toMatch(error as RegExp);
    expect((second.fetched as { error: string }).error).toContain(server.origin);
    expect(second.state).toMatchObject({ etag: '"good"', lastModified: 'x', bodyHash: first.state.bodyHash });
    expect(second.state.lastError).toBe((second.fetched as { error: string }).error);

    // And the first good answer after it wipes the slate.
    good = true;
    const third = await poll(server.origin, second.state);
    expect(third.state).toMatchObject({ failures: 0 });
    expect(third.state).not.toHaveProperty('lastError');
    expect(third.state).not.toHaveProperty('gone');
  });

  test('a server that hangs, and one that is not there', async () => {
    const server = await serve(() => undefined);
    expect(await fetchFeed(feedAt(server.origin), undefined, options)).toMatchObject({
      outcome: 'error',
      httpStatus: null,
    });
    expect(await fetchFeed(feedAt('http://127.0.0.1:1/'), undefined, options)).toMatchObject({
      outcome: 'error',
      httpStatus: null,
    });
  });

  test('a private address is blocked unless allowed', async () => {
    expect(await fetchFeed(feedAt('http://127.0.0.1/rss'), undefined, { now })).toMatchObject({
      outcome: 'blocked',
      httpStatus: null,
      error: expect.stringMatching(/private address/),
    });
  });

  test('an address that is none', async () => {
    expect(await fetchFeed(feedAt('rss'), undefined, options)).toMatchObject({
      outcome: 'blocked',
      error: expect.stringMatching(/not a web address/),
    });
  });

  test('a feed of more than 8 MB', async () => {
    const server = await serve((_request, response) => response.end(Buffer.alloc(9 * 1024 * 1024, ' ')));
    expect(await fetchFeed(feedAt(server.origin), undefined, { now, allowPrivateHosts: true })).toMatchObject({
      outcome: 'error',
      error: expect.stringMatching(/more than 8 MB/),
    });
  });
});

describe('what a good answer carries', () => {
  test('entries with absolute links on the final address, and the hash of the body', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/old/rss') response.writeHead(301, { location: '/new/rss' }).end();
      else if (request.url === '/new/rss') response.writeHead(308, { location: '/feeds/rss' }).end();
      else response.end('<rss><channel><item><title>a</title><link>1.html</link></item></channel></rss>');
    });
    const fetched = await fetchFeed(feedAt(`${server.origin}/old/rss`), undefined, options);
    expect(fetched).toMatchObject({
      outcome: 'ok',
      movedTo: `${server.origin}/feeds/rss`,
      entries: [{ url: `${server.origin}/feeds/1.html` }],
      bodyHash: createHash('sha256')
        .update('<rss><channel><item><title>a</title><link>1.html</link></item></channel></rss>')
        .digest('hex'),
    });
  });

  test('a permanent redirect after a temporary one moves nothing', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(302, { location: '/b' }).end();
      else if (request.url === '/b') response.writeHead(301, { location: '/c' }).end();
      else response.end(rss('a'));
    });
    expect(await fetchFeed(feedAt(`${server.origin}/a`), undefined, options)).not.toHaveProperty('movedTo');
  });

  test.each([
    [{ 'cache-control': 'public, max-age=7200' }, 7200],
    [{ 'cache-control': 'max-age=7200', age: '200' }, 7000],
    [{ expires: 'Tue, 24 Nov 2026 14:00:00 GMT', date: 'Tue, 24 Nov 2026 13:00:00 GMT' }, 3600],
    [
      {
        'cache-control': 'max-age=60',
        expires: 'Tue, 24 Nov 2026 14:00:00 GMT',
        date: 'Tue, 24 Nov 2026 13:00:00 GMT',
      },
      60,
    ],
    [{ 'cache-control': 'no-cache, no-store' }, undefined],
    [{ expires: '0' }, undefined],
    [{ 'cache-control': 'max-age=abc' }, undefined],
  ])('%j is fresh for %s seconds', async (headers, seconds) => {
    const server = await serve((_request, response) => response.writeHead(200, headers).end(rss('a')));
    const fetched = await fetchFeed(feedAt(server.origin), undefined, options);
    expect((fetched as { cacheSeconds?: number }).cacheSeconds).toBe(seconds);
  });

  test('a Korean feed in EUC-KR that the server calls Latin-1', async () => {
    const text =
      '<?xml version="1.0" encoding="euc-kr"?><rss><channel><item><title>한일 정상 뷁 회담</title></item></channel></rss>';
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/xml; charset=ISO-8859-1' }).end(iconv.encode(text, 'cp949'));
    });
    expect(await fetchFeed(feedAt(server.origin), undefined, options)).toMatchObject({
      entries: [{ title: '한일 정상 뷁 회담' }],
    });
  });

  test('the operator’s word on the encoding counts', async () => {
    const text = '<rss><channel><item><title>日韓首脳会談</title></item></channel></rss>';
    const server = await serve((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/xml; charset=euc-kr' }).end(iconv.encode(text, 'euc-jp'));
    });
    const feed = feedAt(server.origin, { encoding: 'euc-jp', language: 'ja' });
    expect(await fetchFeed(feed, undefined, options)).toMatchObject({ entries: [{ title: '日韓首脳会談' }] });
  });
});
