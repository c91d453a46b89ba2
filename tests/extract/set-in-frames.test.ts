import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const PUBLISHED = '2026-10-10T18:00:00+09:00';

/** Sentences that are read by themselves, and what a newsroom sets round them. */
const FRAMES: Readonly<Record<Language, { sentences: readonly string[]; frames: readonly string[] }>> = {
  en: {
    sentences: [
      'South Korea will lift its ban on Japanese seafood next month',
      'Japan has resumed the currency swap with South Korea',
      'South Korea and Japan agreed to expand youth exchanges',
      'Japan has postponed the return of visa-free travel for South Koreans',
      'South Korea and Japan will hold a summit in Tokyo on Oct. 20',
    ],
    frames: [
      'Amid signs that ties are warming, {}.',
      '{}, in a move that analysts said would please exporters.',
      'In what officials called a first, {}.',
      'It emerged on Saturday that {}.',
      'With elections looming in both countries, {}.',
      '{}, the Yomiuri Shimbun reported on Saturday, citing government sources.',
      'After months of wrangling, {}.',
      '{}, though the details have yet to be worked out.',
      'Not everyone is pleased, but {}.',
    ],
  },
  ko: {
    sentences: [
      '한국 정부는 다음 달 일본산 수산물 수입 규제를 해제한다',
      '일본 정부는 한국과의 통화스와프를 재개했다',
      '한일 양국은 청소년 교류를 확대하기로 합의했다',
      '일본 정부는 한국인 무비자 입국 재개를 연기했다',
      '한일 정상이 20일 도쿄에서 정상회담을 연다',
    ],
    frames: [
      '관계 개선 기류 속에 {}.',
      '10일 외교부에 따르면 {}.',
      '논란이 이어지는 가운데 {}.',
      '수개월의 줄다리기 끝에 {}.',
      '관가에서는 이례적이라는 말이 나오지만 {}.',
      '두 나라 관계가 해빙기를 맞으면서 {}.',
    ],
  },
  ja: {
    sentences: [
      '韓国政府は来月、日本産水産物の輸入規制を解除する',
      '日本政府は韓国との通貨スワップを再開した',
      '日韓両国は青少年交流を拡大することで合意した',
      '日本政府は韓国人のビザなし渡航の再開を延期した',
      '日韓首脳が20日、東京で会談する',
    ],
    frames: [
      '関係改善の流れの中で、{}。',
      '10日の発表によると、{}。',
      '漁業者の反発にもかかわらず、{}。',
      '数カ月に及ぶ駆け引きの末、{}。',
      '異例との声もあるが、{}。',
      '両国関係が雪解けを迎え、{}。',
    ],
  },
};

const told = (text: string): string[] =>
  newsOf(text, PUBLISHED).map(({ topic, status, actors }) => `${topic} ${status} ${actors.join('+')}`);

describe.each(Object.entries(FRAMES))('what stands round a statement changes nothing (%s)', (language, table) => {
  test.each(table.frames)('%s', (frame) => {
    for (const sentence of table.sentences) {
      const alone = told(`${sentence}${language === 'ja' ? '。' : '.'}`);
      expect(alone).toHaveLength(1);
      expect(told(frame.replace('{}', sentence)), sentence).toEqual(alone);
    }
  });
});

test('The ministry announced that South Korea will lift it: South Korea does', () => {
  const [fact] = newsOf(
    'The foreign ministry announced that South Korea will lift its ban on Japanese seafood.',
    PUBLISHED,
  );
  expect(fact?.actors).toEqual(['KR']);
});
