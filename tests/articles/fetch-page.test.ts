import { readdirSync, readFileSync } from 'node:fs';
import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { fetchPage } from '../../lib/articles/fetch-page';
import type { Language } from '../../lib/model/vocabularies';
import { serve } from '../feeds/loopback-server';

interface Expected {
  charset: string;
  contentType: string;
  language: Language;
  title: string;
  publishedAt?: string;
  access: 'full' | 'partial';
  /** What a reader must find in the text. */
  sentences: string[];
  /** What stands around the story and must not be in the text. */
  leaks: string[];
}

const folder = 'tests/articles/fixtures';
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -5));
const now = new Date('2026-11-24T12:00:00Z');
const options = () => ({ now, allowPrivateHosts: true, robots: new Map() });

/** A site of one page; robots.txt is missing unless given. */
async function site(
  body: string | Buffer,
  headers: Record<string, string> = { 'content-type': 'text/html; charset=utf-8' },
  robots?: string,
) {
  return serve((request, response) => {
    if (request.url !== '/robots.txt') response.writeHead(200, headers).end(body);
    else response.writeHead(robots === undefined ? 404 : 200).end(robots);
  });
}

describe('a page gives its story and nothing around it', () => {
  test.each(pages)('%s', async (name) => {
    const expected: Expected = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8'));
    const html = iconv.encode(readFileSync(`${folder}/${name}.html`, 'utf8'), expected.charset);
    const server = await site(html, { 'content-type': expected.contentType });
    const page = await fetchPage(`${server.origin}/news/1?utm_source=rss`, {
      ...options(),
      language: expected.language,
    });
    if (page.outcome !== 'ok') throw new Error(page.error);
    for (const sentence of expected.sentences) expect(page.text).toContain(sentence);
    for (const leak of expected.leaks) expect(page.text).not.toContain(leak);
    expect(page.title).toBe(expected.title);
    expect(page.publishedAt).toBe(expected.publishedAt);
    expect(page.access).toBe(expected.access);
  });
});

const story = `<html><body><article><h1>T</h1>${'<p>Korea and Japan agreed on a swap line of ten billion dollars.</p><p>It begins in January.</p>'.repeat(3)}</article></body></html>`;

describe('a publisher’s wish is obeyed', () => {
  test.each([
    ['all robots out', 'User-agent: *\nDisallow: /', 'refused'],
    ['us by name out', 'User-agent: KoreaJapanMonitor\nDisallow: /news\n\nUser-agent: *\nAllow: /', 'refused'],
    ['all out but us', 'User-agent: *\nDisallow: /\n\nUser-agent: koreajapanmonitor\nAllow: /', 'ok'],
    ['another part closed', 'User-agent: *\nDisallow: /private', 'ok'],
    ['the longer rule wins', 'User-agent: *\nDisallow: /\nAllow: /news/', 'ok'],
    ['an empty file', '', 'ok'],
  ])('robots.txt: %s', async (_what, robots, outcome) => {
    const server = await site(story, undefined, robots);
    expect(await fetchPage(`${server.origin}/news/1`, options())).toMatchObject({ outcome });
    expect(server.requests.filter((request) => request.url !== '/robots.txt')).toHaveLength(outcome === 'ok' ? 1 : 0);
  });

  test.each([
    [404, 'ok'],
    [403, 'ok'],
    [429, 'refused'],
    [500, 'refused'],
  ])('a robots.txt that answers %i', async (status, outcome) => {
    const server = await serve((request, response) => {
      response.writeHead(request.url === '/robots.txt' ? status : 200, { 'content-type': 'text/html' }).end(story);
    });
    expect(await fetchPage(`${server.origin}/news/1`, options())).toMatchObject({ outcome });
  });

  test('robots.txt is read once a day and origin', async () => {
    const server = await site(story);
    const robots = new Map();
    const later = new Date(now.getTime() + 25 * 3_600_000);
    await fetchPage(`${server.origin}/1`, { ...options(), robots });
    await fetchPage(`${server.origin}/2`, { ...options(), robots });
    await fetchPage(`${server.origin}/3`, { ...options(), robots, now: later });
    expect(server.requests.filter((request) => request.url === '/robots.txt')).toHaveLength(2);
  });

  test('robots.txt of the site a redirect leads to counts as well', async () => {
    const closed = await site(story, undefined, 'User-agent: *\nDisallow: /');
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(302, { location: `${closed.origin}/news/1` }).end();
    });
    expect(await fetchPage(`${server.origin}/a`, options())).toMatchObject({ outcome: 'refused' });
    expect(closed.requests.map((request) => request.url)).toEqual(['/robots.txt']);
  });

  test('a reservation of text and data mining, in the header or in the page', async () => {
    const header = await site(story, { 'content-type': 'text/html', 'tdm-reservation': '1' });
    expect(await fetchPage(`${header.origin}/1`, options())).toMatchObject({ outcome: 'refused' });
    const meta = await site(story.replace('<body>', '<head><meta name="tdm-reservation" content="1"></head><body>'));
    expect(await fetchPage(`${meta.origin}/1`, options())).toMatchObject({ outcome: 'refused' });
  });
});

describe('what is no article is a value', () => {
  test.each<[string, number, Record<string, string>, string, string]>([
    ['a PDF', 200, { 'content-type': 'application/pdf' }, '%PDF', 'not-html'],
    ['a picture', 200, { 'content-type': 'image/png' }, 'x', 'not-html'],
    ['a missing page', 404, {}, '', 'error'],
    ['a server in trouble', 503, {}, '', 'error'],
    ['a closed door', 403, {}, '', 'blocked'],
    ['an empty page', 200, { 'content-type': 'text/html' }, '<html><body></body></html>', 'error'],
    [
      'a page of script',
      200,
      { 'content-type': 'text/html' },
      '<html><body><div id="root"></div><script>var a = "Korea."</script></body></html>',
      'error',
    ],
  ])('%s', async (_what, status, headers, body, outcome) => {
    const server = await serve((request, response) => {
      if (request.url === '/robots.txt') response.writeHead(404).end();
      else response.writeHead(status, headers).end(body);
    });
    const page = await fetchPage(`${server.origin}/1`, options());
    expect(page).toMatchObject({ outcome, error: expect.stringContaining(server.origin) });
  });

  test('a private address', async () => {
    expect(await fetchPage('http://192.168.0.1/news', { now })).toMatchObject({ outcome: 'blocked' });
  });

  test('a page of more than 2 MB is read to there', async () => {
    const server = await site(story.replace('</body>', `${'<!-- padding -->'.repeat(200_000)}</body>`));
    expect(await fetchPage(`${server.origin}/1`, options())).toMatchObject({
      outcome: 'ok',
      text: expect.stringContaining('swap line'),
    });
  });
});

test('the canonical address is the page’s own only where it can be', async () => {
  const withLink = async (href: string) => {
    const server = await site(story.replace('<body>', `<head><link rel="canonical" href="${href}"></head><body>`));
    const page = await fetchPage(`${server.origin}/news/1?utm_source=x`, options());
    return page.outcome === 'ok' ? new URL(page.canonicalUrl!).pathname : page.error;
  };
  expect(await withLink('/articles/9')).toBe('/articles/9');
  expect(await withLink('/')).toBe('/news/1');
  expect(await withLink('https://other.example/articles/9')).toBe('/news/1');
});
