import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/model/vocabularies';
import { createTermMatcher } from '../../lib/text/match-terms';

const find = (terms: string[], text: string, language: Language): string[] =>
  createTermMatcher(
    terms.map((t) => [t, t] as const),
    language,
  )(text).map((m) => m.term);

describe('words end where they end', () => {
  test.each([
    ['en', ['Korea', 'South Korea'], 'South Korea and Koreatown', ['South Korea']],
    ['en', ['swap'], 'The swapped swap', ['swap']],
    ['en', ['Diet'], 'a strict diet, the Diet', ['Diet']],
    ['en', ['summit talks'], 'SUMMIT TALKS', ['summit talks']],
    ['ko', ['회담'], '국회담당자가 왔다', []],
    ['ko', ['회담'], '한일회담을 했다', ['회담']],
    ['ko', ['한일'], '한일시멘트 주가', []],
    ['ko', ['한일', '정상회담'], '한일정상회담', ['한일', '정상회담']],
    ['ko', ['독도'], '중고독도서관', []],
    ['ko', ['합의'], '서울고법 합의부', []],
    ['ko', ['라인'], '새 라인업 공개', []],
    ['ja', ['韓国', '日韓'], '日韓国交正常化', ['日韓']],
    ['ja', ['東京', '京都'], '東京都', ['東京']],
    ['ja', ['ライン'], 'オンライン会議', []],
    ['ja', ['AI'], 'AIの協力', ['AI']],
    ['ja', ['AI'], 'RAIN', []],
  ] as const)('%s %j in %s', (language, terms, text, expected) => {
    expect(find([...terms], text, language)).toEqual(expected);
  });
});
