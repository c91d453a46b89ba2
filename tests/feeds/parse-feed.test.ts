import { describe, expect, test } from 'vitest';
import { parseFeed } from '../../lib/feeds/parse-feed';

const now = new Date('2026-11-24T12:00:00Z');
const parse = (text: string) =>
  parseFeed(text, { feedUrl: 'https://news.example.kr/rss/all.xml', language: 'ko', now });
const one = async (text: string) => (await parse(text)).entries[0];
const AT = '2026-11-24T01:05:00.000Z';

describe('every format gives the same entry', () => {
  const entry = {
    guid: 'id-1',
    url: 'https://news.example.kr/a/1?x=1&y=2',
    title: '한일, 통화스와프 "재개" & 합의',
    text: '첫 문장이다.\n둘째 문장이다.',
    publishedAt: AT,
  };
  const html = '&lt;p&gt;첫 문장이다.&lt;/p&gt;&lt;p&gt;둘째 &lt;b&gt;문장&lt;/b&gt;이다.&lt;/p&gt;';
  const title = '한일, 통화스와프 &quot;재개&quot; &amp; 합의';
  const rssItem = `<item><title>${title}</title><link>/a/1?x=1&amp;y=2</link><guid isPermaLink="false">id-1</guid>
    <description>${html}</description><pubDate>Tue, 24 Nov 2026 10:05:00 +0900</pubDate></item>`;
  test.each([
    ['RSS 2.0', `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${rssItem}</channel></rss>`],
    ['RSS 0.91', `<rss version="0.91"><channel><title>T</title>${rssItem}</channel></rss>`],
    ['RSS of no known version', `<rss><channel><title>T</title>${rssItem}</channel></rss>`],
    ['RSS with items outside the channel', `<rss version="2.0"><channel><title>T</title></channel>${rssItem}</rss>`],
    [
      'RSS in upper case',
      `<RSS version="2.0"><CHANNEL><TITLE>T</TITLE>${rssItem.replace(/<(\/?)(\w+)/g, (_, slash, name) => `<${slash}${name.toUpperCase()}`)}</CHANNEL></RSS>`,
    ],
    [
      'RDF',
      `<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>T</title><items><rdf:Seq><rdf:li rdf:resource="/a/1"/></rdf:Seq></items></channel>
        <item rdf:about="id-1"><title>${title}</title><link>/a/1?x=1&amp;y=2</link><description>${html}</description><dc:date>2026-11-24T10:05:00+09:00</dc:date></item></rdf:RDF>`,
    ],
    [
      'RDF under prefixes of its own',
      `<r:RDF xmlns:s="http://purl.org/rss/1.0/" xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:d="http://purl.org/dc/elements/1.1/">
        <s:channel><s:title>T</s:title></s:channel><s:item r:about="id-1"><s:title>${title}</s:title><s:link>/a/1?x=1&amp;y=2</s:link><s:description>${html}</s:description><d:date>2026-11-24T10:05+09:00</d:date></s:item></r:RDF>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><author><name>N</name></author><entry><title>${title}</title>
        <link rel="enclosure" href="/a.mp3"/><link rel="alternate" href="/a/1?x=1&amp;y=2"/><id>id-1</id><updated>2026-11-24T02:00:00Z</updated>
        <published>2026-11-24T10:05:00+09:00</published><summary>짧다</summary><content type="html">${html}</content></entry></feed>`,
    ],
    [
      'Atom with inline XHTML, in reading order',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><title type="text">${title}</title><link href="/a/1?x=1&amp;y=2"/><id>id-1</id>
        <updated>2026-11-24T10:05:00+09:00</updated><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>첫 문장이다.</p><p>둘째 <b>문장</b>이다.</p></div></content></entry></feed>`,
    ],
    [
      'prefixed Atom 0.3',
      `<a:feed xmlns:a="http://purl.org/atom/ns#" version="0.3"><a:title>T</a:title><a:entry><a:title>${title}</a:title><a:link rel="alternate" type="text/html" href="/a/1?x=1&amp;y=2"/>
        <a:id>id-1</a:id><a:issued>2026-11-24T10:05:00+09:00</a:issued><a:content mode="escaped">${html}</a:content></a:entry></a:feed>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [
          {
            id: 'id-1',
            url: '/a/1?x=1&y=2',
            title: '한일, 통화스와프 "재개" & 합의',
            content_html: '<p>첫 문장이다.</p><p>둘째 <b>문장</b>이다.</p>',
            date_published: '2026-11-24T10:05:00+09:00',
          },
        ],
      }),
    ],
  ])('%s', async (_format, text) => {
    const feed = await parse(text);
    expect(feed.entries).toEqual([entry]);
    expect(feed.title).toBe('T');
    expect(feed.dropped).toBe(0);
  });
});

describe('a broken feed still tells its news', () => {
  const item = (inner: string) => `<rss version="2.0"><channel><title>T</title><item>${inner}</item></channel></rss>`;
  test.each<[string, string, Record<string, unknown>]>([
    [
      'a bare ampersand',
      item('<title>R&D 협력</title><link>http://x.kr/?a=1&b=2</link>'),
      { title: 'R&D 협력', url: 'http://x.kr/?a=1&b=2' },
    ],
    ['an HTML entity', item('<title>한일&nbsp;&middot;&nbsp;회담&hellip;</title>'), { title: '한일 · 회담…' }],
    ['an entity escaped twice', item('<title>&amp;quot;합의&amp;quot; &amp;amp;lt;</title>'), { title: '"합의" <' }],
    [
      'a CDATA title with entities',
      item('<title><![CDATA[&#8220;합의&#8221; <b>속보</b>]]></title>'),
      { title: '“합의” 속보' },
    ],
    [
      'angle brackets that are no tags',
      item('<title><![CDATA[<표> 한일 <한국> 1 < 2]]></title>'),
      { title: '<표> 한일 <한국> 1 < 2' },
    ],
    ['a bare less-than', item('<title>100엔 < 900원</title><link>/1</link>'), { title: '100엔 < 900원' }],
    ['a control character', item('<title>합\u0008의</title>'), { title: '합의' }],
    ['a control character as reference', item('<title>합&#8;의</title>'), { title: '합의' }],
    [
      'a warning in front',
      `<br />\n<b>Warning</b>: mysql in <b>/x</b>\n<?xml version="1.0"?>${item('<title>합의</title>')}`,
      { title: '합의' },
    ],
    ['blank lines in front', `\n\n  <?xml version="1.0"?>${item('<title>합의</title>')}`, { title: '합의' }],
    [
      'HTML in the open',
      item('<title>합의</title><description>가<br>나 <b>다</b><p>라</description>'),
      { text: '가\n나 다\n라' },
    ],
    [
      'an image without an end',
      item('<title>합의</title><description><img src=a.jpg>가나</description>'),
      { text: '가나' },
    ],
    [
      'an unclosed CDATA section',
      item('<title><![CDATA[합의</title><link>/1</link>'),
      { title: '합의', url: 'https://news.example.kr/1' },
    ],
    [
      'an unclosed title',
      item('<title>합의<link>/1</link><pubDate>2026-11-24 10:05</pubDate>'),
      { title: '합의', url: 'https://news.example.kr/1', publishedAt: AT },
    ],
    ['attributes without quotes', item('<title>합의</title><guid isPermaLink=false>g</guid>'), { guid: 'g' }],
    [
      'a date nobody can read',
      item('<title>합의</title><pubDate>어제</pubDate>'),
      { title: '합의', publishedAt: undefined },
    ],
    [
      'an Atom date nobody can read',
      '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>합의</title><published>x</published><updated>2026-11-24T10:05:00</updated></entry></feed>',
      { publishedAt: AT },
    ],
    [
      'an Atom link without attributes',
      '<feed><entry><title>합의</title><link>/1</link></entry></feed>',
      { url: 'https://news.example.kr/1' },
    ],
    ['a link in script', item('<title>합의</title><link>javascript:alert(1)</link>'), { url: undefined }],
    ['no link but a permalink guid', item('<title>합의</title><guid>http://x.kr/1</guid>'), { url: 'http://x.kr/1' }],
    [
      'no link and a guid that is none',
      item('<title>합의</title><guid isPermaLink="false">http://x.kr/1</guid>'),
      { url: undefined },
    ],
    [
      'a link through a proxy',
      item(
        '<title>합의</title><link>http://feedproxy/1</link><feedburner:origLink>http://x.kr/1</feedburner:origLink>',
      ),
      { url: 'http://x.kr/1' },
    ],
    [
      'xml:base at three levels',
      '<feed xmlns="http://www.w3.org/2005/Atom" xml:base="http://x.kr/a/"><entry xml:base="b/"><title>합의</title><link xml:base="c/" href="1"/></entry></feed>',
      { url: 'http://x.kr/a/b/c/1' },
    ],
    [
      'a title of another element',
      item(
        '<media:group><media:title>사진</media:title></media:group><source url="x"><title>다른 곳</title></source><title>합의</title>',
      ),
      { title: '합의' },
    ],
    [
      'an Atom body in base64',
      `<feed><entry><title>합의</title><content mode="base64" type="text/html">${Buffer.from('<p>본문이다.</p>').toString('base64')}</content></entry></feed>`,
      { text: '본문이다.' },
    ],
    [
      'markup escaped twice',
      item('<title>합의</title><description>&amp;lt;p&amp;gt;본문&amp;lt;/p&amp;gt;</description>'),
      { text: '본문' },
    ],
    ['a decomposed title', item(`<title>${'한일'.normalize('NFD')}</title>`), { title: '한일' }],
  ])('%s', async (_fault, text, expected) => {
    const entry = await one(text);
    for (const [name, value] of Object.entries(expected)) expect(entry?.[name as 'title']).toBe(value);
  });

  test('a feed that was cut off keeps its complete items and invents none', async () => {
    const whole = `<rss version="2.0"><channel><title>T</title>${'<item><title>합의</title><link>/1</link></item>'.repeat(3)}`;
    expect((await parse(whole)).entries).toHaveLength(3);
    expect((await parse(`${whole}<item><title>잘린 제`)).entries).toHaveLength(3);
    expect((await parse(`${whole}<item><title>끝</title><link>/4</li`)).entries).toHaveLength(3);
  });

  test('one unusable item costs one item', async () => {
    const feed = await parse(
      '<rss><channel><item><title>하나</title></item><item></item><item><guid>x</guid></item><item><title>둘</title></item></channel></rss>',
    );
    expect(feed.entries.map((entry) => entry.title)).toEqual(['하나', '둘']);
    expect(feed.dropped).toBe(2);
  });

  test('an unclosed section swallows no other item', async () => {
    const feed = await parse(
      '<rss><channel><item><title>하나</title><description><![CDATA[가</description></item><item><title>둘</title><description><![CDATA[나]]></description></item></channel></rss>',
    );
    expect(feed.entries.map(({ title, text }) => [title, text])).toEqual([
      ['하나', '가'],
      ['둘', '나'],
    ]);
  });

  test('how long the feed asks to wait is read, and nonsense there is not', async () => {
    expect((await parse('<rss><channel><ttl>90</ttl></channel></rss>')).ttlMinutes).toBe(90);
    const skips =
      '<skipHours><hour>0</hour><hour>24</hour><hour>5</hour></skipHours><skipDays><day>Sunday</day></skipDays>';
    expect(await parse(`<rss><channel>${skips}</channel></rss>`)).toMatchObject({ skipHours: [0, 5], skipDays: [0] });
    expect((await parse('<rss><channel><ttl>soon</ttl></channel></rss>')).ttlMinutes).toBeUndefined();
  });
});

describe('what is no feed is said to be none, in plain words', () => {
  test.each([
    ['an HTML page', '<!DOCTYPE html><html><head><title>x</title></head></html>', /HTML page, not a feed/],
    ['an HTML page without doctype', '<html><body>x</body></html>', /HTML page, not a feed/],
    ['nothing', '  \n', /empty/],
    ['plain text', 'Not found', /plain text/],
    ['JSON of another kind', '{"error":"x"}', /not a JSON Feed/],
    ['broken JSON', '{"version":', /not a JSON Feed/],
    ['other XML', '<sitemap><url/></sitemap>', /<sitemap>, which is no feed/],
  ])('%s', async (_what, text, message) => {
    await expect(parse(text)).rejects.toThrow(message);
  });

  test('an empty feed is a feed', async () => {
    expect((await parse('<rss version="2.0"><channel><title>T</title></channel></rss>')).entries).toEqual([]);
  });
});
