import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import type { Language } from '../../lib/model/vocabularies';

const NOT_IN_OFFICE: readonly (readonly [Language, string])[] = [
  ['en', 'Presidential candidate Lee Jae-myung said he would meet Ishiba soon after taking office.'],
  ['en', 'The front-runner, Cho Kuk, pledged to end the military intelligence pact with Japan.'],
  ['en', 'LDP leadership hopefuls promised to lift the export curbs on South Korea.'],
  ['ko', '민주당 이재명 대선 후보는 일본과의 군사정보보호협정을 종료하겠다고 밝혔다.'],
  ['ko', '김문수 후보 측은 한일 셔틀외교를 재개하겠다고 발표했다.'],
  ['ko', '이재명 후보는 취임하면 곧바로 이시바 총리와 만나겠다고 말했다.'],
  ['ja', '李在明候補は就任後すぐに石破首相と会談すると述べた。'],
  ['ja', '韓国大統領選の李在明候補は日韓の軍事情報包括保護協定を終了すると表明した。'],
  ['ja', '大統領候補の金文洙氏は日韓シャトル外交を再開すると述べた。'],
];

const OF_OFFICE: readonly (readonly [Language, string, string])[] = [
  ['en', 'South Korea and Japan held a summit in Seoul on Tuesday.', 'summit'],
  ['ko', '정부는 일본과의 군사정보보호협정을 종료하겠다고 밝혔다.', 'measure'],
  ['ko', '정부는 사도광산의 세계유산 후보 추천에 항의했다.', 'measure'],
  ['ja', '韓国政府は日韓の軍事情報包括保護協定を終了すると表明した。', 'measure'],
];

const newsOf = (language: Language, text: string) =>
  readArticle({ id: 'a', text, language, publishedAt: '2025-05-20T18:00:00+09:00' }).facts.filter(
    ({ context }) => context === 'news',
  );

describe('an election sends no alerts', () => {
  it.each(NOT_IN_OFFICE)('%s: nothing that a candidate promises is news: %s', (language, text) => {
    expect(newsOf(language, text)).toEqual([]);
  });
  it.each(OF_OFFICE)('%s: what a government does is: %s', (language, text, kind) => {
    expect(newsOf(language, text).map((fact) => fact.kind)).toContain(kind);
  });
  it('and climbers hold no summit', () => {
    expect(newsOf('en', 'Climbers from Korea and Japan reached the summit of Hallasan together on Tuesday.')).toEqual(
      [],
    );
  });
  it('and whom a ministry deals with is no second matter', () => {
    const news = newsOf('ko', '국방부는 일본 자위대와 ACSA 체결을 논의하고 있지 않다고 밝혔다.');
    expect(news.map(({ topic, status }) => `${topic} ${status}`)).toEqual(['acsa denied']);
  });
});
