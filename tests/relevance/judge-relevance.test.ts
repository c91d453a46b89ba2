import { describe, expect, test } from 'vitest';
import { judgeRelevance } from '../../lib/relevance/judge-relevance';

describe('relations between Korea and Japan', () => {
  test.each([
    ['en', 'both by name', 'South Korea and Japan will hold vice-ministerial talks on fisheries next week.'],
    ['en', 'capitals', 'Seoul-Tokyo ties warmed after the two governments lifted export curbs.'],
    [
      'en',
      'office-holders only',
      'Ishiba phoned President Lee Jae-myung, and Prime Minister Shigeru Ishiba invited him to visit.',
    ],
    ['en', 'one side and what lies between', "The Foreign Ministry in Seoul protested Tokyo's renewed claim to Dokdo."],
    ['en', 'three countries', 'The U.S.-Japan-South Korea drill began on Monday, defense officials said.'],
    ['ko', 'compound', '한일 외교장관이 통화를 하고 협력 방안을 논의했다.'],
    ['ko', 'dotted compound', '한·일 양국이 통화스와프를 연장하기로 했다.'],
    ['ko', 'offices', '외교부는 주한 일본대사관 총괄공사를 초치해 항의했다.'],
    ['ko', 'trilateral', '한중일 환경장관회의가 제주에서 열렸다.'],
    ['ja', 'compound', '日韓両政府は覚書に署名した。'],
    ['ja', 'Korean press', '韓日の外交当局が協議した。'],
    ['ja', 'offices', '外務省は駐日韓国大使を呼び、抗議した。'],
    ['ja', 'one side and what lies between', '韓国政府は福島県産などの水産物の輸入禁止を解除する方針だ。'],
  ])('%s %s', (_language, _what, text) => {
    expect(judgeRelevance({ text })).toMatchObject({ relevant: true });
  });
});

describe('anything else', () => {
  test.each([
    [
      'en',
      'football',
      'South Korea beat Japan 2-1 in the East Asian championship. The striker scored both goals and the coach praised the squad.',
    ],
    [
      'en',
      'a third country deals with both',
      'The United States will raise tariffs, Washington said. The United States wants Japan and South Korea to pay more, a U.S. official said. China and the U.S. talked too.',
    ],
    ['en', 'North Korea', 'North Korea fired a missile toward the Sea of Japan, the Pentagon said.'],
    ['en', 'one country', 'Japan will ease visa rules for workers, the government said.'],
    ['en', 'recipes', 'Chefs in Korea and Japan argue about how to cut radish.'],
    [
      'ko',
      'concert',
      '그룹 별빛은 일본 도쿄에서 콘서트를 열었다. 한국 아이돌의 앨범은 차트 정상에 올랐고 멤버와 팬미팅도 했다.',
    ],
    ['ko', 'baseball', '한국 대표팀이 일본과의 경기에서 이겼다. 감독은 투수를 칭찬했고 관중은 홈런에 환호했다.'],
    ['ko', 'a company', '한일시멘트가 새 공장을 짓는다고 밝혔다.'],
    ['ko', 'China and Japan', '중일 외교장관이 베이징에서 회담했다. 한국은 언급되지 않았다.'],
    ['ja', 'football', '日本代表が韓国代表に勝った。監督は選手を称え、次の試合へ向かう。前半の先制ゴールが効いた。'],
    ['ja', 'North Korea', '日朝首脳会談の実現に向け、首相が意欲を示した。'],
    ['ja', 'China', '日中両政府は会談した。韓国の株価は下がった。'],
    ['ja', 'diplomacy of neither', '米中首脳が電話で会談した。'],
  ])('%s %s', (_language, _what, text) => {
    expect(judgeRelevance({ text })).toMatchObject({ relevant: false });
  });

  test('says why', () => {
    expect(judgeRelevance({ text: 'Japan will hold an election.' }).why).toBe('no word of Korea');
  });
});

test('title and text judge together', () => {
  expect(judgeRelevance({ title: '日韓首脳、釜山で会談へ', text: '首相が10日に訪れる。' }).relevant).toBe(true);
});
