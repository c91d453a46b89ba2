import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import { factsOf, newsOf } from './read';

/** A lead that is news, then the sentence under test. */
const LEAD = {
  en: 'South Korea and Japan agreed on Wednesday to resume their security dialogue. ',
  ko: '한국과 일본은 10일 안보대화를 재개하기로 합의했다. 두 나라 외교부가 이같이 밝혔다. ',
  ja: '日韓両政府は10日、安全保障対話を再開することで一致した。外務省が明らかにした。',
};

describe('told as history', () => {
  test.each([
    ['en', 'past perfect', 'The two countries had agreed to extend the currency swap in 2023.'],
    ['en', 'an old date', 'South Korea banned Japanese seafood in September 2013.'],
    [
      'en',
      'relative clause',
      'The pact follows the currency swap deal, which the two governments signed in July 2001.',
    ],
    ['en', 'participle', 'GSOMIA, signed in 2016, is not affected.'],
    ['en', 'last year', 'Last year Japan lifted its export curbs on South Korea.'],
    ['ko', '-한 바 있다', '앞서 한국 정부는 지난해 4월 일본의 화이트리스트 복원 고시를 시행한 바 있다.'],
    ['ko', 'an old date', '일본은 2019년 7월 한국에 대한 수출규제를 강화했다.'],
    ['ko', '체결된 (adnominal)', '양국은 2016년 체결된 지소미아를 언급했다.'],
    ['ko', '데 이어', '지난해 통화스와프를 연장한 데 이어 협력의 폭이 넓어졌다.'],
    ['ja', '昨年', '韓国は昨年12月、水産物の輸入規制を緩和した。'],
    ['ja', '-していた', '両政府は通貨スワップの延長で合意していた。'],
    ['ja', 'an old date', '日本は2019年7月、韓国向けの輸出管理を厳格化した。'],
    ['ja', '署名した協定 (adnominal)', '2016年に署名したGSOMIAにも触れた。'],
  ] as const)('%s %s: %s', (language, _what, sentence) => {
    const news = newsOf(LEAD[language] + sentence);
    expect(news.map((f) => f.topic)).toEqual(['security-dialogue']);
  });
});

describe('still news', () => {
  test.each([
    ['en', 'later in the article', 'They also agreed to expand cooperation on hydrogen.', 'hydrogen'],
    ['ko', 'later in the article', '양국은 수소 협력도 확대하기로 했다.', 'hydrogen'],
    ['ja', 'later in the article', '両政府は水素分野の協力を拡大することでも合意した。', 'hydrogen'],
    [
      'en',
      'yesterday',
      'On Tuesday the two governments signed a memorandum of understanding on quantum research.',
      'quantum',
    ],
    ['ko', 'yesterday', '양국은 전날 양자 기술 양해각서에 서명했다.', 'quantum'],
    ['ja', 'yesterday', '両政府は9日、量子技術に関する覚書に署名した。', 'quantum'],
  ] as const)('%s %s: %s', (language, _what, sentence, topic) => {
    expect(newsOf(LEAD[language] + sentence).map((f) => f.topic)).toContain(topic);
  });
});

test('a summit of the month before is background, with its date', () => {
  const facts = factsOf(
    `${LEAD.ko}두 정상은 지난달 10일 나라현에서 정상회담을 했다. 이재명 대통령과 다카이치 사나에 총리가 참석했다.`,
  );
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'summit', context: 'background', date: '2027-02-10' }));
});

test.each([
  ['올해의 한일 10대 뉴스', '2026-12-19', '한국과 일본은 안동에서 열린 회담에서 원유를 서로 빌려주기로 했다.'],
  [
    '国交正常化60年、日韓の1年を振り返る',
    '2025-12-22',
    '日韓両政府は、少子化対策を話し合う協議体を動かすことで合意した。',
  ],
])('a title that looks back makes what was done background: %s', (title, day, text) => {
  const news = (given: { title?: string }) =>
    readArticle({ id: 'a', text, publishedAt: `${day}T12:00:00+09:00`, ...given }).facts.filter(
      (fact) => fact.context === 'news',
    );
  expect(news({})).not.toEqual([]);
  expect(news({ title })).toEqual([]);
});
