import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseOpml, renderOpml } from '../../lib/feeds/opml';
import type { Feed } from '../../lib/model/article';

const opml = (body: string) => `<?xml version="1.0"?>\n<opml version="2.0">\n<body>\n${body}\n</body>\n</opml>`;

describe('a list of feeds', () => {
  test('is read back as it was written', () => {
    const feeds: Feed[] = [
      {
        url: 'https://x.kr/rss?a=1&b=2',
        title: 'A & "B" <C>',
        language: 'ko',
        country: 'KR',
        fetchArticles: true,
        encoding: 'euc-kr',
      },
      { url: 'https://y.jp/rss', title: '聯合ニュース', language: 'ja', country: 'KR', fetchArticles: false },
    ];
    expect(parseOpml(renderOpml(feeds, 'Feeds & more'))).toEqual(feeds);
  });

  test('as any feed reader exports it needs no words of ours', () => {
    const feeds = parseOpml(
      opml(
        '<outline text="News"><outline title="聯合" type="rss" XMLURL="https://x.co.kr/rss"/><outline xmlUrl="https://y.go.jp/f"/><outline text="E" xmlUrl="https://z.com/f" language="en-US"/></outline>',
      ),
    );
    expect(feeds).toEqual([
      { url: 'https://x.co.kr/rss', title: '聯合', language: 'ko', country: 'KR', fetchArticles: false },
      { url: 'https://y.go.jp/f', title: 'y.go.jp', language: 'ja', country: 'JP', fetchArticles: false },
      { url: 'https://z.com/f', title: 'E', language: 'en', country: 'ZZ', fetchArticles: false },
    ]);
  });

  test('switched off with isComment is not watched, alone or in a group', () => {
    const text = opml(
      '<outline xmlUrl="https://a.kr/" isComment="true"/><outline isComment="true"><outline xmlUrl="https://b.kr/"/></outline><outline xmlUrl="https://c.kr/"/>',
    );
    expect(parseOpml(text).map((feed) => feed.url)).toEqual(['https://c.kr/']);
  });

  test('names a feed twice, and it is watched once', () => {
    expect(parseOpml(opml('<outline xmlUrl="https://a.kr/"/><outline xmlUrl="https://a.kr/"/>'))).toHaveLength(1);
  });

  test.each([
    ['', /not an OPML file: it holds no XML/],
    ['https://x.kr/rss', /not an OPML file: it holds no XML/],
    ['<rss version="2.0"/>', /starts with <rss>/],
    [opml('<outline text="a">'), /line 4: <outline> is never closed/],
    [opml('<outline xmlUrl="ftp://x.kr/"/>'), /line 4: xmlUrl="ftp:\/\/x.kr\/" is not an http/],
    [opml('\n<outline xmlUrl=""/>'), /line 5: xmlUrl="" is not an http/],
    [opml('<outline xmlUrl="https://x.fr/" language="fr"/>'), /line 4: language="fr" is not one of en, ko, ja/],
    [opml('<outline xmlUrl="https://x.kr/" kjm:country="Korea"/>'), /line 4: country="Korea"/],
    [opml('<outline xmlUrl="https://x.kr/" kjm:fetchArticles="maybe"/>'), /line 4: fetchArticles="maybe"/],
    ['<opml><body><outline xmlUrl="https://x.kr/"', /is never closed/],
  ])('that is at fault says where: %s', (text, message) => {
    expect(() => parseOpml(text)).toThrow(message);
  });
});

test('the bundled list holds feeds of both countries in three languages', () => {
  const feeds = parseOpml(readFileSync('data/feeds.opml', 'utf8'));
  expect(feeds.length).toBeGreaterThanOrEqual(15);
  expect(new Set(feeds.map((feed) => feed.language))).toEqual(new Set(['en', 'ko', 'ja']));
  expect(new Set(feeds.map((feed) => feed.country))).toEqual(new Set(['KR', 'JP']));
});
