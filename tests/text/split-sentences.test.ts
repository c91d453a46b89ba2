import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/model/vocabularies';
import { splitSentences } from '../../lib/text/split-sentences';

const split = (text: string, language: Language): string[] =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe('English', () => {
  test.each([
    [
      'abbreviated month',
      'They met on Sept. 6 in Seoul. They will meet again.',
      ['They met on Sept. 6 in Seoul.', 'They will meet again.'],
    ],
    ['initials', 'The U.S. Embassy said so. Nobody else did.', ['The U.S. Embassy said so.', 'Nobody else did.']],
    ['initials that end', 'He flew to the U.S. The envoy stayed.', ['He flew to the U.S.', 'The envoy stayed.']],
    ['title', 'Mr. Aoki and Dr. Bae spoke. It was short.', ['Mr. Aoki and Dr. Bae spoke.', 'It was short.']],
    ['time of day', 'It began at 6:02 p.m. The rest is known.', ['It began at 6:02 p.m.', 'The rest is known.']],
    [
      'quote of two sentences',
      '"It is done. We move on," she said. He left.',
      ['"It is done. We move on," she said.', 'He left.'],
    ],
    ['decimal', 'The won rose 0.4 percent. Shares fell.', ['The won rose 0.4 percent.', 'Shares fell.']],
  ])('%s', (_, text, expected) => {
    expect(split(text, 'en')).toEqual(expected);
  });
});

describe('Korean', () => {
  test.each([
    ['two statements', '두 장관은 만났다. 회담은 짧았다.', ['두 장관은 만났다.', '회담은 짧았다.']],
    [
      'a stop inside a quote',
      '그는 "합의했다. 곧 발표한다."고 말했다. 끝이다.',
      ['그는 "합의했다. 곧 발표한다."고 말했다.', '끝이다.'],
    ],
    ['numbered date', '보도시점 2027. 4. 14. 이후. 다음 문장이다.', ['보도시점 2027. 4. 14. 이후.', '다음 문장이다.']],
    ['a mark in the line', '■ 09:00 회담 시작 ■ 10:00 회담 종료', ['■ 09:00 회담 시작', '■ 10:00 회담 종료']],
    ['a label', '[속보] 양국이 합의했다.', ['[속보]', '양국이 합의했다.']],
    ['a notice', '회담을 했다. ※ 번역 기사입니다.', ['회담을 했다.', '※ 번역 기사입니다.']],
    ['broadcast style', '회담을 했습니다. 곧 돌아옵니다.', ['회담을 했습니다.', '곧 돌아옵니다.']],
  ])('%s', (_, text, expected) => {
    expect(split(text, 'ko')).toEqual(expected);
  });
});

describe('Japanese', () => {
  test.each([
    ['two statements', '両首脳は会談した。会談は短かった。', ['両首脳は会談した。', '会談は短かった。']],
    [
      'a stop inside brackets',
      '首相は「決めた。進める。」と述べた。以上。',
      ['首相は「決めた。進める。」と述べた。', '以上。'],
    ],
    ['a bracket never closed', `「${'長い話'.repeat(120)}。終わり。`, [`「${'長い話'.repeat(120)}。`, '終わり。']],
  ])('%s', (_, text, expected) => {
    expect(split(text, 'ja')).toEqual(expected);
  });

  test('lines are paragraphs', () => {
    expect(splitSentences('見出し\n本文。続き。', 'ja').map((s) => s.paragraph)).toEqual([0, 1, 1]);
  });
});
