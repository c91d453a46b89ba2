import { describe, expect, test } from 'vitest';
import { isEverywhere } from '../../lib/text/search-stops';
import { askedWords, searchWords, waysToFind } from '../../lib/text/search-words';

describe('the words by which a text is found', () => {
  test.each([
    [
      'English by its stems, without what stands everywhere',
      "The ministers' talks on Japan's quotas",
      'minist talk quota',
    ],
    ['Latin letters without accents, whatever their width', 'Café ＮＡＴＯ', 'cafe nato'],
    ['Korean without its particle, by pairs', '정상회담을 개최', '정상 상회 회담 개최'],
    ['Korean without the two countries', '한일정상회담', '정상 상회 회담'],
    ['a noun that ends like a particle whole', '외교장관회의', '외교 교장 장관 관회 회의'],
    [
      'Japanese: characters by pairs, katakana whole, no hiragana',
      '日韓首脳会談でスワップを再開した',
      '首脳 脳会 会談 スワップ 再開',
    ],
    ['years, and no days of months', '2015년 12월 28일', '2015'],
  ])('%s', (_what, text, words) => {
    const found = searchWords(text);
    for (const word of words.split(' ')) expect(found).toContain(word);
    expect(found.filter((w) => /^\d/.test(w)).every((w) => w === '2015')).toBe(true);
    expect(found.filter((w) => /\p{Script=Hiragana}/u.test(w))).toEqual([]);
  });

  test('a question is parted at whatever is no letter', () =>
    expect(askedWords('기시다·岸田 “Seoul”-talks, 2015')).toEqual(['기시다', '岸田', 'seoul', 'talks', '2015']));

  test('a Korean word is looked for as it stands and without its particle', () =>
    expect(waysToFind('회담이')).toEqual([['회담', '담이'], ['회담']]));

  test.each(['korea', 'the', '한일', '일본의', '日韓', '28', '6일'])('%s tells no event from another', (word) =>
    expect(isEverywhere(word)).toBe(true),
  );
  test.each(['seoul', '회담', '会談', '2015', '尹'])('%s does', (word) => expect(isEverywhere(word)).toBe(false));
});
