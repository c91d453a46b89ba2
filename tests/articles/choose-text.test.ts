import { expect, test } from 'vitest';
import { isBetterText, isFullText } from '../../lib/articles/choose-text';

const feed = {
  title: 'Ministers agree on shuttle visits',
  text: 'Foreign ministers agreed on regular shuttle visits.',
};
const ko = { title: '한일 외교장관 회담', text: '한일 외교장관이 서울에서 회담을 열었다.' };

test.each([
  [
    'the story itself',
    feed,
    `${feed.text} Both foreign ministers said that visits would be regular. More will follow.`,
    true,
  ],
  [
    'a notice about cookies',
    feed,
    'We use cookies to improve your experience. Please accept all cookies or manage them.',
    false,
  ],
  ['no longer than the summary', feed, 'Foreign ministers agreed.', false],
  ['Korean: the story', ko, '한일 외교장관이 6일 서울에서 회담을 열었다. 양측은 셔틀 외교를 이어가기로 했다.', true],
  [
    'Korean: another story',
    ko,
    '프로야구 경기에서 홈팀이 역전승을 거두었다. 관중은 만 명을 넘었다고 구단은 밝혔다.',
    false,
  ],
])('a page is taken where it is better than the feed: %s', (_what, given, page, better) => {
  expect(isBetterText(page, given)).toBe(better);
});

test('a feed that gives the whole article spares its page a request', () => {
  expect(isFullText(feed.text)).toBe(false);
  expect(isFullText(feed.text.repeat(40))).toBe(true);
  expect(isFullText(ko.text)).toBe(false);
  expect(isFullText(ko.text.repeat(40))).toBe(true);
});
