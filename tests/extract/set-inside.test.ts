import { describe, expect, test } from 'vitest';
import type { Language } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const PUBLISHED = '2026-10-10T18:00:00+09:00';

/** Subject and what it does, and what may stand between the two. */
const INSIDE: Readonly<Record<Language, { told: readonly (readonly [string, string])[]; between: readonly string[] }>> =
  {
    en: {
      told: [
        ['South Korea', ' will lift its ban on Japanese seafood next month'],
        ['Japan', ' has resumed the currency swap with South Korea'],
        ['South Korea and Japan', ' agreed to expand youth exchanges'],
        ['Japan', ' has postponed the return of visa-free travel for South Koreans'],
        ['South Korea and Japan', ' will hold a summit in Tokyo on Oct. 20'],
      ],
      between: [
        ', which faces elections next month,',
        ', under pressure from business,',
        ', for its part,',
        ', long a critic of the deal,',
        ', led by new leaders,',
        ', after a cabinet meeting,',
        ', according to people familiar with the matter,',
        ', officials say,',
      ],
    },
    ko: {
      told: [
        ['한국 정부는', ' 다음 달 일본산 수산물 수입 규제를 해제한다'],
        ['일본 정부는', ' 한국과의 통화스와프를 재개했다'],
        ['한일 양국은', ' 청소년 교류를 확대하기로 합의했다'],
        ['일본 정부는', ' 한국인 무비자 입국 재개를 연기했다'],
        ['한국 정부는', ' 일본에 화이트리스트 복원을 요청했다'],
      ],
      between: [
        ' 정국 혼란 속에서도',
        ' 관계 부처와 협의한 끝에',
        ' 안팎의 비판에도',
        ' 다음 달 선거를 앞두고',
        ' 업계의 요구를 받아들여',
        ' 또',
      ],
    },
    ja: {
      told: [
        ['韓国政府は', '来月、日本産水産物の輸入規制を解除する'],
        ['日本政府は', '韓国との通貨スワップを再開した'],
        ['日韓両国は', '青少年交流を拡大することで合意した'],
        ['日本政府は', '韓国との人工知能の共同研究に予算を支援することを決めた'],
        ['韓国政府は', '日本にホワイト国への復帰を要請した'],
      ],
      between: [
        '政局の混乱の中でも',
        '国会の同意を経て',
        '内外の批判にもかかわらず',
        '来月の選挙を控え、',
        '業界の要望を受け入れ、',
        'また',
      ],
    },
  };

const told = (text: string): string[] =>
  newsOf(text, PUBLISHED).map(({ topic, status, actors }) => `${topic} ${status} ${actors.join('+')}`);

describe.each(Object.entries(INSIDE))('what stands behind the subject changes nothing (%s)', (language, table) => {
  const stop = language === 'ja' ? '。' : '.';
  test.each(table.between)('%s', (between) => {
    for (const [subject, said] of table.told) {
      const alone = told(subject + said + stop);
      expect(alone).toHaveLength(1);
      expect(told(subject + between + said + stop), subject + said).toEqual(alone);
    }
  });
});

test('a government that sits with itself holds no talks: 국무회의를 열어', () => {
  const facts = newsOf('일본 정부는 이날 국무회의를 열어 한국과의 통화스와프를 재개했다.', PUBLISHED);
  expect(facts.map(({ kind }) => kind)).toEqual(['measure']);
});
