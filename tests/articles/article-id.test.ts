import { describe, expect, test } from 'vitest';
import { articleId } from '../../lib/articles/article-id';
import { canonicalUrl } from '../../lib/articles/canonical-url';

describe('one article has one address', () => {
  const article = 'https://news.example.kr/view/123';
  test.each([
    'http://news.example.kr/view/123',
    'https://www.news.example.kr/view/123',
    'https://m.news.example.kr/view/123',
    'https://mobile.news.example.kr/view/123',
    'https://amp.news.example.kr/view/123',
    'https://news.example.kr/view/123/',
    'https://news.example.kr/view/123#comments',
    'https://news.example.kr/view/123?utm_source=rss&utm_medium=feed',
    'https://news.example.kr/view/123?fbclid=x&gclid=y',
    'https://news.example.kr/view/123?from=rss',
    'https://news.example.kr/view/123?section=&input=rss&ref=naver'.replace('section=&', ''),
    'https://news.example.kr/view/123?outputType=amp',
    'https://news.example.kr/view/123/amp/',
    'https://news.example.kr/amp/view/123',
    'https://news.example.kr//view/123',
    'https://user:secret@news.example.kr:443/view/123',
    'https://news-example-kr.cdn.ampproject.org/c/s/news.example.kr/view/123',
  ])('%s', (url) => {
    expect(canonicalUrl(url)).toBe(article);
  });

  test.each([
    ['https://x.kr/list?id=1', 'https://x.kr/list?id=2'],
    ['https://x.kr/a?source=12345', 'https://x.kr/a?source=67890'],
    ['https://x.kr/a?cid=1000123', 'https://x.kr/a?cid=1000124'],
    ['https://x.kr/view/1', 'https://x.kr/view/2'],
    ['https://en.x.kr/view/1', 'https://jp.x.kr/view/1'],
    ['https://x.kr/champ', 'https://x.kr/ch'],
  ])('but %s is not %s', (one, other) => {
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });

  test('parameters may come in any order', () => {
    expect(canonicalUrl('https://x.kr/?b=2&a=1')).toBe(canonicalUrl('https://x.kr/?a=1&b=2'));
  });

  test('Korean addresses, escaped and not, are one', () => {
    expect(canonicalUrl('https://x.kr/한일')).toBe(canonicalUrl('https://x.kr/%ED%95%9C%EC%9D%BC'));
  });

  test('is the same when asked again, and never throws', () => {
    for (const url of ['https://m.x.kr/amp/a/?utm_a=b', 'no address', '', 'https://x.kr/a?b=%E0%A4%A']) {
      expect(canonicalUrl(canonicalUrl(url))).toBe(canonicalUrl(url));
    }
  });
});

describe('the id of an article', () => {
  const article = { url: 'https://x.kr/1', guid: 'g', feedUrl: 'https://x.kr/rss', title: '제목', text: '본문' };
  const id = articleId(article);

  test('is short and plain', () => {
    expect(id).toMatch(/^a[0-9a-f]{12}$/);
  });

  test('stays when another feed carries it, its guid changes at every poll, or its title is corrected', () => {
    expect(articleId({ ...article, feedUrl: 'https://x.kr/politics' })).toBe(id);
    expect(articleId({ ...article, guid: 'h' })).toBe(id);
    expect(articleId({ ...article, title: '고친 제목' })).toBe(id);
    expect(articleId({ ...article, url: 'http://m.x.kr/1?utm_source=a' })).toBe(id);
  });

  test('is another for another article', () => {
    expect(articleId({ ...article, url: 'https://x.kr/2' })).not.toBe(id);
  });

  test('goes by the guid where a feed links everything to its front page', () => {
    const front = { ...article, url: 'https://x.kr/' };
    expect(articleId({ ...front, guid: 'h' })).not.toBe(articleId(front));
  });

  test('goes by the words where there is neither', () => {
    const bare = { ...article, url: undefined, guid: undefined };
    expect(articleId(bare)).not.toBe(articleId({ ...bare, text: '다른 본문' }));
  });
});
