import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../lib/feeds/parse-feed';
import { cpuMillisecondsOf } from '../cpu-time';

const options = { feedUrl: 'https://x.kr/rss', language: 'ko' as const, now: new Date('2026-11-24T12:00:00Z') };
const item = (description: string, title = '합의') =>
  `<rss version="2.0"><channel><title>T</title><item><title>${title}</title><description>${description}</description></item></channel></rss>`;
const many = (piece: string, times: number) => piece.repeat(times);

const HOSTILE: [string, () => string][] = [
  ['160 KB of escaped brackets in a description', () => item(many('&lt;', 160_000))],
  ['160 KB of bare brackets in CDATA', () => item(`<![CDATA[${many('<', 160_000)}]]>`)],
  ['160 KB of opened tags in CDATA', () => item(`<![CDATA[${many('<a', 80_000)}]]>`)],
  ['160 KB of brackets in a title', () => item('x', many('&lt;p ', 32_000))],
  ['20,000 nested elements', () => item(many('<div>', 20_000) + many('</div>', 20_000))],
  ['100,000 unclosed elements', () => item(many('<b>', 100_000))],
  ['100,000 unclosed items', () => `<rss><channel>${many('<item><title>a', 100_000)}`],
  ['100,000 unclosed sections', () => `<rss><channel>${many('<item><title><![CDATA[a', 100_000)}`],
  [
    '100,000 unclosed sections in closed titles',
    () => `<rss><channel>${many('<item><title><![CDATA[a</title></item>', 100_000)}]]>`,
  ],
  // This one hung the first version for good; a mutated feed found it.
  ['a document that starts with a section', () => '<![CDATA[a]]><rss>'],
  [
    'an entity bomb',
    () =>
      `<!DOCTYPE r [<!ENTITY a "${many('a', 1000)}"><!ENTITY b "${many('&a;', 1000)}"><!ENTITY c "${many('&b;', 1000)}">]>${item('&c;')}`,
  ],
  ['an external entity', () => `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${item('&x;')}`],
  [
    'a polluted prototype',
    () =>
      `<rss __proto__="x"><channel><item __proto__="y"><__proto__><polluted>1</polluted></__proto__><title constructor="z">a</title></item></channel></rss>`,
  ],
  ['one million spaces', () => item(many(' ', 1_000_000))],
  ['one million semicolon-less entities', () => item(`<![CDATA[${many('&amp', 250_000)}]]>`)],
  ['50,000 attributes', () => `<rss ${Array.from({ length: 50_000 }, (_, n) => `a${n}="b"`).join(' ')}>${item('x')}`],
  ['a megabyte of JSON brackets', () => many('[', 1_000_000)],
  ['comments without an end', () => `<rss>${many('<!-- ', 200_000)}`],
  ['100,000 line breaks', () => item(many('&lt;br&gt;', 100_000))],
];

describe('no feed holds the poller up', () => {
  test.each(HOSTILE)('%s', async (_what, make) => {
    const text = make();
    const spent = await cpuMillisecondsOf(() =>
      parseFeed(text, options).catch((error: Error) => expect(error.name).toBe('FeedError')),
    );
    expect(spent).toBeLessThan(3000);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  test('no file of ours is read into a feed', async () => {
    const feed = await parseFeed(HOSTILE.find(([what]) => what === 'an external entity')![1](), options);
    expect(feed.entries[0]?.text).not.toMatch(/root:/);
  });

  test('2,000 items of a feed are read, a title to 1 KB, a text to 512 KB, an address to 2 KB', async () => {
    const long = `<item><title>${many('가', 1000)}</title><description>${many('나', 300_000)}</description><link>http://x.kr/${many('a', 3000)}</link></item>`;
    const feed = await parseFeed(
      `<rss><channel>${long}${many('<item><title>a</title></item>', 2500)}</channel></rss>`,
      options,
    );
    expect(feed.entries).toHaveLength(2000);
    const first = feed.entries[0]!;
    expect(Buffer.byteLength(first.title)).toBeLessThanOrEqual(1024);
    expect(first.title).toMatch(/^가+$/);
    expect(Buffer.byteLength(first.text)).toBeLessThanOrEqual(512 * 1024);
    expect(first.text).toMatch(/^나+$/);
    expect(first.url).toBeUndefined();
  });

  test('a feed of one megabyte is read in a moment', async () => {
    const body = many('한국과 일본이 통화스와프 협정에 서명했다. ', 18);
    const text = `<rss version="2.0"><channel>${Array.from({ length: 490 }, (_, n) => `<item><title>제목 ${n}</title><link>http://x.kr/${n}</link><guid>${n}</guid><pubDate>Tue, 24 Nov 2026 10:05:00 +0900</pubDate><description><![CDATA[<p>${body}</p><p>${body}</p>]]></description></item>`).join('')}</channel></rss>`;
    await parseFeed(text, options);
    const spent = await cpuMillisecondsOf(async () =>
      expect((await parseFeed(text, options)).entries).toHaveLength(490),
    );
    expect(spent).toBeLessThan(2000);
  });

  test('two thousand feeds damaged at random are read or refused, never anything else', async () => {
    const bits = [
      '<',
      '>',
      '&',
      '"',
      ']]>',
      '<![CDATA[',
      '<!--',
      '</',
      '/>',
      '<item>',
      '</item>',
      '<title>',
      '&#xD800;',
      '\0',
      '\ud800',
      '<constructor>',
    ];
    const sound = `<?xml version="1.0"?>${item('<![CDATA[<p>a</p>]]>')}`;
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    for (let round = 0; round < 2000; round += 1) {
      let text = sound;
      for (let damage = 0; damage < 4; damage += 1) {
        const at = random(text.length + 1);
        text = text.slice(0, at) + bits[random(bits.length)] + text.slice(at + random(12));
      }
      await parseFeed(text, options).catch((error: Error) => expect([text, error.name]).toEqual([text, 'FeedError']));
    }
  });
});
