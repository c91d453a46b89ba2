import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

const PUBLISHED = '2026-10-10T18:00:00+09:00';

const told = (text: string): string[] =>
  newsOf(text, PUBLISHED)
    .map(({ topic, status, actors }) => `${topic} ${status} ${actors.join('+')}`)
    .sort();

/** Two statements of two sides in one sentence: the first to come, done, or both; the second told after it. */
const FIRST: readonly [string, string][] = [
  ['한국 정부는 다음 달 일본산 수산물 수입 규제를 해제하고 ', 'seafood-imports planned KR'],
  ['한국 정부는 다음 달 일본산 수산물 수입 규제를 해제하지만 ', 'seafood-imports planned KR'],
  ['한국 정부는 다음 달 일본산 수산물 수입 규제를 해제하는 반면 ', 'seafood-imports planned KR'],
  ['한국 정부는 다음 달 일본산 수산물 수입 규제를 해제하는 한편 ', 'seafood-imports planned KR'],
  ['일본 정부는 한국과의 통화스와프를 재개했으며 ', 'currency-swap in-force JP'],
  ['일본 정부는 한국과의 통화스와프를 재개한 반면 ', 'currency-swap in-force JP'],
  ['일본 정부는 한국과의 통화스와프를 재개한 한편 ', 'currency-swap in-force JP'],
  ['韓国政府は来月、日本産水産物の輸入規制を解除するが、', 'seafood-imports planned KR'],
  ['韓国政府は来月、日本産水産物の輸入規制を解除する一方、', 'seafood-imports planned KR'],
  ['日本政府は韓国との通貨スワップを再開したが、', 'currency-swap in-force JP'],
  ['日本政府は韓国との通貨スワップを再開した一方、', 'currency-swap in-force JP'],
  ['日本政府は韓国との通貨スワップを再開したほか、', 'currency-swap in-force JP'],
];
const SECOND = {
  ko: ['일본 정부는 한국인 무비자 입국을 중단했다.', 'visa-waiver suspended JP'],
  ja: ['日本政府は韓国人のビザなし渡航を中断した。', 'visa-waiver suspended JP'],
} as const;

describe('each of two sides that one sentence tells of keeps its own time', () => {
  test.each(FIRST)('%s...', (first, expected) => {
    const [second, also] = SECOND[/[가-힣]/u.test(first) ? 'ko' : 'ja'];
    expect(told(first + second)).toEqual([expected, also].sort());
  });
});

test('20日に会談するが、...した: the day of the meeting to come is not that of what was done', () => {
  const facts = newsOf('日韓首脳は20日、東京で会談するが、日本政府は韓国との通貨スワップを再開した。', PUBLISHED);
  expect(facts.map(({ topic, date }) => [topic, date])).toContainEqual(['leaders-summit', '2026-10-20']);
  expect(facts.find(({ topic }) => topic === 'currency-swap')?.date).not.toBe('2026-10-20');
});
