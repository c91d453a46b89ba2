import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Newsroom, startNewsroom } from '../../lib/newsroom/server';
import { expectSchema, kjm } from './kjm';

const dir = mkdtempSync(join(tmpdir(), 'kjm-cli-'));
const store = join(dir, 'store');
const file = (name: string, text: string) => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};
const opml = (urls: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>t</title></head><body>${urls
    .map((u) => `<outline text="Outlet" type="rss" xmlUrl="${u}" language="en"/>`)
    .join('')}</body></opml>`;

const ARTICLE = {
  id: 'x1',
  title: 'Seoul, Tokyo sign memorandum on evacuating citizens',
  text: 'South Korea and Japan signed a memorandum of understanding on the protection of nationals in third countries in Seoul on Friday. Foreign Minister Cho Tae-yul and his Japanese counterpart, Yoko Kamikawa, put their names to the text.',
  url: 'https://outlet.example/1',
  publishedAt: '2024-09-06T18:00:00+09:00',
};

let newsroom: Newsroom;
beforeAll(async () => {
  newsroom = await startNewsroom({ now: () => new Date('2024-09-06T12:00:00Z') });
});
afterAll(() => newsroom.close());

describe('kjm extract', () => {
  test('one article from standard input', async () => {
    const { code, stdout } = await kjm(['extract', '-', '--published', ARTICLE.publishedAt, '--json'], ARTICLE.text);
    expect(code).toBe(0);
    const reading = JSON.parse(stdout);
    expectSchema('extract', reading);
    expect(reading).toMatchObject({ relevant: true, language: 'en' });
    expect(reading.facts.length).toBeGreaterThan(0);
    for (const { evidence } of reading.facts)
      expect(ARTICLE.text.slice(evidence.start, evidence.end)).toBe(evidence.text);
  });

  test('kjm explain says how the same article is read', async () => {
    const args = ['explain', '-', '--published', ARTICLE.publishedAt];
    const { code, stdout } = await kjm([...args, '--json'], ARTICLE.text);
    expect(code).toBe(0);
    const explanation = JSON.parse(stdout);
    expectSchema('explain', explanation);
    expect((await kjm(args, ARTICLE.text)).stdout).toMatch(/=> agreement .* signed 2024-09-06 /);
  });

  test('a file of articles: one line each, in order; a broken line is named and the others are done', async () => {
    const lines = [
      JSON.stringify(ARTICLE),
      '{"id": "cut',
      JSON.stringify({ ...ARTICLE, id: 'x2' }),
      '{"text": "no id"}',
    ];
    const { code, stdout, stderr } = await kjm(['extract', '--ndjson', file('in.jsonl', lines.join('\n'))]);
    expect(code).toBe(5);
    const out = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(out.map((r) => r.id)).toEqual(['x1', 'x2']);
    for (const reading of out) expectSchema('extract', reading);
    expect(stderr).toMatch(/line 2 is not JSON/);
    expect(stderr).toMatch(/line 4 is not an article: id/);
  });
});

test('kjm replay prints the events and the alerts of a stream', async () => {
  const { code, stdout } = await kjm([
    'replay',
    file('stream.jsonl', JSON.stringify(ARTICLE)),
    '--json',
    '--history',
    'none',
  ]);
  expect(code).toBe(0);
  expectSchema('replay', JSON.parse(stdout));
});

describe('kjm poll', () => {
  const poll = (args: string[]) =>
    kjm(['poll', '--once', '--json', '--allow-private-hosts', '--store', store, ...args]);

  test('one line a feed; a broken feed is its own affair', async () => {
    const urls = [newsroom.feeds[0]!.url, `${newsroom.url}/none.xml`, newsroom.feeds[1]!.url];
    const feeds = file('feeds.opml', opml(urls));
    const first = await poll(['--feeds', feeds, '--at', '2024-09-06T12:00:00Z']);
    expect(first.code).toBe(5);
    const lines = first.stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    for (const line of lines) expectSchema('poll', line);
    expect(lines.map((l) => [l.url, l.outcome])).toEqual([
      [urls[0], 'ok'],
      [urls[1], 'error'],
      [urls[2], 'ok'],
    ]);
    expect(lines[0].new).toBeGreaterThan(0);

    const again = await poll(['--feeds', feeds, '--at', '2024-09-06T12:00:30Z', '--no-articles']);
    expect(again.code).toBe(0);
    const skipped = again.stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(skipped.map((l) => l.outcome)).toEqual(['skipped', 'skipped', 'skipped']);
  });

  test('private hosts are refused unless allowed', async () => {
    const feeds = file('private.opml', opml([newsroom.feeds[0]!.url]));
    const { code, stdout } = await kjm(['poll', '--feeds', feeds, '--once', '--json', '--store', join(dir, 'other')]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ outcome: 'blocked', httpStatus: null });
  });
});

describe('the store is read and edited', () => {
  test.each([
    ['events', ['events', '--json']],
    ['feeds', ['feeds', 'list', '--json']],
    ['alerts', ['alerts', 'list', '--json']],
    ['test-alert', ['alerts', 'test', '--json']],
  ])('kjm %s', async (schema, args) => {
    const { code, stdout } = await kjm([...args, '--store', store]);
    expect(code).toBe(0);
    expectSchema(schema, JSON.parse(stdout));
  });

  test('kjm event shows one of the events listed', async () => {
    const list = JSON.parse((await kjm(['events', '--json', '--store', store])).stdout);
    const { code, stdout } = await kjm(['event', list.events[0].id, '--json', '--store', store]);
    expect(code).toBe(0);
    expectSchema('event', JSON.parse(stdout));
  });

  test('feeds are added, exported, imported and removed', async () => {
    const url = 'https://feed.example/rss.xml';
    const add = ['feeds', 'add', url, '--lang', 'ko', '--title', '한강일보', '--country', 'KR', '--store', store];
    expect((await kjm(add)).code).toBe(0);
    const exported = (await kjm(['feeds', 'export', '--store', store])).stdout;
    expect(exported).toContain(url);
    expect((await kjm(['feeds', 'remove', url, '--store', store])).code).toBe(0);
    expect((await kjm(['feeds', 'remove', url, '--store', store])).code).toBe(3);
    expect((await kjm(['feeds', 'import', file('out.opml', exported), '--store', store])).code).toBe(0);
    const { feeds } = JSON.parse((await kjm(['feeds', 'list', '--json', '--store', store])).stdout);
    expect(feeds).toContainEqual({ url, title: '한강일보', language: 'ko', country: 'KR', fetchArticles: true });
  });
});

describe('a person who errs is told what, why and what next', () => {
  test.each<[string, string[], number, RegExp]>([
    ['a wrong command', ['evnts'], 2, /Did you mean events/],
    ['a wrong flag', ['events', '--knd', 'summit'], 2, /Did you mean --kind/],
    ['a wrong value', ['events', '--kind', 'treaty'], 2, /summit, talks, agreement/],
    ['a wrong day', ['events', '--since', 'friday', '--store', store], 2, /--since: a day/],
    ['no store', ['events', '--store', join(dir, 'nowhere')], 3, /npm run demo/],
    ['no such event', ['event', 'e0', '--store', store], 3, /no event e0/],
    ['no such file', ['extract', '--ndjson', join(dir, 'nothing.jsonl')], 3, /there is no file/],
    ['no publication date', ['extract', '-'], 2, /--published/],
    ['a wrong clock', ['poll', '--at', 'noon', '--store', store], 2, /--at: noon/],
    ['a feed list that is none', ['poll', '--feeds', file('bad.opml', 'hello'), '--store', store], 1, /bad\.opml/],
    ['a feed that is no address', ['feeds', 'add', 'example', '--lang', 'ko', '--store', store], 2, /no address/],
    ['a wrong port', ['run', '--port', 'x', '--store', join(dir, 'p')], 2, /--port: x/],
    ['a wrong language', ['demo', '--lang', 'fr'], 2, /fr is not among en, ko, ja/],
  ])('%s', async (_what, args, code, message) => {
    const result = await kjm(args);
    expect(result.stderr).toMatch(message);
    expect(result.stderr).not.toMatch(/\n +at /);
    expect(result.code).toBe(code);
    expect(result.stdout).toBe('');
  });

  test('every command has help, also through a pipe', async () => {
    const commands =
      'demo run poll extract replay events event changes correct merge split withdraw feeds alerts sub'.split(' ');
    const { stdout } = await kjm(['--help']);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^ +${command}\\b`, 'm'));
    for (const command of commands) {
      const help = await kjm([command, '--help']);
      expect(help.code).toBe(0);
      expect(help.stdout).toMatch(/Usage: kjm/);
    }
  });
});
