import { request as httpRequest } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { parseFeed } from 'feedsmith';
import iconv from 'iconv-lite';
import RssParser from 'rss-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadBundled } from '../../lib/newsroom/bundled';
import type { Outlet, SampleArticle } from '../../lib/newsroom/model';
import { type Newsroom, startNewsroom } from '../../lib/newsroom/server';

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

let outlets: Outlet[];
let articles: SampleArticle[];
let newsroom: Newsroom;
let now = new Date('2024-09-12T23:59:00+09:00');
const outletOf = (id: string) => outlets.find((outlet) => outlet.id === id) as Outlet;

/** A plain request: fetch would unpack gzip and add headers of its own. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(newsroom.url + path, { headers, method }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    request.on('error', reject).end();
  });
}

async function read(path: string, encoding: string): Promise<string> {
  const answer = await get(path);
  expect(answer.status).toBe(200);
  expect(answer.headers['content-type']).toContain(`charset=${encoding}`);
  return iconv.decode(answer.body, encoding);
}

beforeAll(async () => {
  ({ outlets, articles } = await loadBundled());
  newsroom = await startNewsroom({ now: () => now });
});
afterAll(() => newsroom.close());

describe('feeds', () => {
  it('are described as subscriptions', () => {
    expect(newsroom.feeds).toHaveLength(outlets.length);
    for (const feed of newsroom.feeds) {
      expect(feed.url.startsWith(`${newsroom.url}/`)).toBe(true);
      expect(feed.fetchArticles).toBe(true);
    }
  });

  it('parse with two independent parsers after decoding', async () => {
    for (const outlet of outlets) {
      const xml = await read(outlet.path, outlet.encoding);
      expect(xml.startsWith(`<?xml version="1.0" encoding="${outlet.encoding}"?>`)).toBe(true);
      const own = articles
        .filter((article) => article.outlet === outlet.id)
        .reverse()
        .slice(0, 15);
      const parsed = await new RssParser().parseString(xml);
      expect(parsed.title).toBe(outlet.name);
      expect(parsed.items.map((item) => item.title)).toEqual(own.map((article) => article.title));
      expect(parsed.items.map((item) => item.link)).toEqual(own.map((article) => newsroom.url + article.path));
      expect(parsed.items.map((item) => Date.parse(item.isoDate ?? ''))).toEqual(
        own.map((a) => Date.parse(a.publishedAt)),
      );
      const { format, feed } = parseFeed(xml);
      expect(format).toBe({ rss2: 'rss', atom: 'atom', rdf: 'rdf' }[outlet.format]);
      const entries = ('entries' in feed ? feed.entries : 'items' in feed ? feed.items : []) ?? [];
      expect(entries).toHaveLength(own.length);
    }
  });

  it('give the whole text only where the outlet does', async () => {
    const full = await new RssParser().parseString(await read('/sumida/feed', 'utf-8'));
    expect(full.items[0]?.['content:encoded']).toContain('A working group is due to convene early next year.');
    const short = await read('/namsan/rss.xml', 'utf-8');
    expect(short).not.toContain('작업반은 내년 초');
  });

  it('hide the future', async () => {
    now = new Date('2024-09-03T14:05:00+09:00');
    const early = await new RssParser().parseString(await read('/namsan/rss.xml', 'utf-8'));
    expect(early.items).toHaveLength(1);
    expect((await get('/namsan/2024/0910-01.html')).status).toBe(404);
    now = new Date('2024-09-01T00:00:00+09:00');
    const before = await get('/duri/atom.xml');
    expect(before.status).toBe(200);
    expect(before.headers['last-modified']).toBeUndefined();
    now = new Date('2024-09-12T23:59:00+09:00');
  });

  it('keep their items to fifteen', async () => {
    const many = Array.from(
      { length: 20 },
      (_, index): SampleArticle => ({
        ...(articles.find((article) => article.outlet === 'namsan') as SampleArticle),
        id: `namsan-${index}`,
        path: `/namsan/2024/${index}.html`,
      }),
    );
    const other = await startNewsroom({ now: () => now, articles: many, outlets: [outletOf('namsan')] });
    try {
      const parsed = await new RssParser().parseString(await (await fetch(`${other.url}/namsan/rss.xml`)).text());
      expect(parsed.items).toHaveLength(15);
    } finally {
      await other.close();
    }
  });
});

describe('conditional requests', () => {
  it('answer 304 to either validator, and 200 once there is news', async () => {
    now = new Date('2024-09-09T18:00:00+09:00');
    const first = await get('/namsan/rss.xml');
    const etag = String(first.headers.etag);
    const modified = String(first.headers['last-modified']);
    for (const headers of [{ 'If-None-Match': etag }, { 'If-Modified-Since': modified }]) {
      const again = await get('/namsan/rss.xml', headers);
      expect(again.status).toBe(304);
      expect(again.body).toHaveLength(0);
      expect(again.headers.etag).toBe(etag);
    }
    // a stale ETag outweighs a fresh date
    expect((await get('/namsan/rss.xml', { 'If-None-Match': '"old"', 'If-Modified-Since': modified })).status).toBe(
      200,
    );
    now = new Date('2024-09-09T19:00:00+09:00');
    expect((await get('/namsan/rss.xml', { 'If-None-Match': etag })).status).toBe(200);
    expect((await get('/namsan/rss.xml', { 'If-Modified-Since': modified })).status).toBe(200);
    now = new Date('2024-09-12T23:59:00+09:00');
  });

  it('compress only for clients that accept it', async () => {
    const plain = await get('/meiwa/index.rdf');
    const packed = await get('/meiwa/index.rdf', { 'Accept-Encoding': 'br, gzip' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(packed.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true);
    expect(
      (await get('/meiwa/index.rdf', { 'Accept-Encoding': 'gzip;q=0' })).headers['content-encoding'],
    ).toBeUndefined();
  });
});

describe('pages', () => {
  it('carry the whole text in the charset they declare', async () => {
    for (const article of articles) {
      const { encoding } = outletOf(article.outlet);
      const html = await read(article.path, encoding);
      expect(html).toContain(`<meta charset="${encoding}">`);
      expect(html).toContain(`<link rel="canonical" href="${newsroom.url}${article.path}">`);
      expect(html, article.id).not.toContain('\uFFFD');
      const plain = html
        .replaceAll('&quot;', '"')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
      for (const paragraph of article.paragraphs) expect(plain, article.id).toContain(paragraph);
    }
  });

  it('describe themselves in JSON-LD, with an update only once it was made', async () => {
    const page = async () => {
      const html = await read('/namsan/2024/0905-01.html', 'utf-8');
      const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
      return JSON.parse(json) as { '@type': string; datePublished: string; dateModified: string };
    };
    expect(await page()).toMatchObject({ '@type': 'NewsArticle', dateModified: '2024-09-05T13:40:00+09:00' });
    now = new Date('2024-09-05T12:00:00+09:00');
    const early = await page();
    expect(early.dateModified).toBe(early.datePublished);
    now = new Date('2024-09-12T23:59:00+09:00');
  });
});

describe('the rest', () => {
  it('allows robots and knows no other path or method', async () => {
    expect((await get('/robots.txt')).body.toString()).toBe('User-agent: *\nAllow: /\n');
    for (const path of ['/', '/nowhere', '/namsan/', '//', '/namsan/2024/0000-00.html'])
      expect((await get(path)).status, path).toBe(404);
    expect((await get('/robots.txt', {}, 'POST')).status).toBe(405);
    const head = await get('/namsan/rss.xml', {}, 'HEAD');
    expect(head.status).toBe(200);
    expect(head.body).toHaveLength(0);
  });
});
