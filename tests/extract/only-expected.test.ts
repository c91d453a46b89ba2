import { describe, expect, test } from 'vitest';
import { factsOf, newsOf } from './read';

describe('what markets and others hope for or fear is no news', () => {
  test.each([
    'Dealers cited hopes that South Korea and Japan would extend their currency swap on Friday.',
    'The won rose on expectations that South Korea and Japan will extend their currency swap on Friday.',
    'Fears that South Korea would end its GSOMIA pact with Japan weighed on the market.',
    'There is growing optimism that Japan will lift its export curbs on South Korea on Friday.',
    'Traders bet that South Korea and Japan would renew the currency swap.',
    'Speculation that Seoul will lift its ban on Japanese seafood is growing.',
    '한국과 일본이 통화스와프를 연장할 것이라는 기대감에 원화가 올랐다.',
    '정부가 한일 지소미아를 종료할 것이라는 우려에 엔화가 내렸다.',
    '日韓が通貨スワップを延長するとの期待から、ウォンが上がった。',
    '韓国が日本とのGSOMIAを破棄するとの懸念から円が売られた。',
    '日本が韓国への輸出規制を緩めるとの観測が市場で広がっている。',
  ])('%s', (text) => expect(newsOf(text)).toEqual([]));

  test.each([
    'Despite doubts that it would come in time, South Korea and Japan on Tuesday renewed their currency swap.',
    'South Korea voiced hope that Japan would lift its export curbs.',
  ])('but: %s', (text) => expect(newsOf(text)).toHaveLength(1));
});

describe('what every meeting agrees on is told with little confidence, so that it wakes nobody alone', () => {
  test.each([
    ['茂木外相は9日、韓国の趙顕外相と会談した。両外相は日韓米で緊密に連携していくことを確認した。', 'korea-us-japan'],
    [
      '조현 장관은 9일 모테기 도시미쓰 일본 외무상과 만났다. 두 장관은 셔틀외교를 이어가기 위해 긴밀히 소통하기로 했다.',
      'shuttle-diplomacy',
    ],
  ])('%s', (text, topic) => {
    const [affirmed] = factsOf(text).filter((f) => f.topic === topic);
    expect(affirmed).toMatchObject({ status: 'agreed' });
    expect(affirmed!.confidence).toBeLessThan(0.7);
  });
  test('an act of its own is told as ever', () => {
    const text = '두 장관은 10일 서울에서 만나 한일 수소협력대화를 신설해 긴밀히 협력하기로 합의했다.';
    expect(factsOf(text).find((f) => f.kind === 'agreement')!.confidence).toBeGreaterThan(0.8);
  });
});

test('where one stands on an old dispute is no act', () => {
  const text = '茂木外相は9日、韓国の趙顕外相と会談した。茂木氏は竹島を巡る日本の立場を改めて伝えた。';
  expect(factsOf(text).map((f) => f.kind)).toEqual(['talks']);
});

describe('what has only just been done is background of what goes on', () => {
  test.each([
    ['両首脳は今年２月に釜山で会談したばかりで、シャトル外交を続ける。', 'summit held background'],
    ['日韓両政府は昨年１２月に通貨スワップを延長したばかりだ。', 'measure in-force background'],
  ])('%s', (text, wanted) => {
    const facts = factsOf(`日韓両政府が首脳会談を調整している。${text}`);
    expect(facts.map((f) => `${f.kind} ${f.status} ${f.context}`)).toContain(wanted);
  });
});

test('a court rules, whoever it was that sued', () => {
  const text = '일본 기업 후지코시에 강제동원된 피해자와 유족이 낸 소송에서 대법원이 10일 원고 승소 판결을 확정했다.';
  expect(newsOf(text)).toMatchObject([{ topic: 'forced-labour', actors: ['KR'], date: '2027-03-10' }]);
});

describe('what goes on is extended, what is over is over, and who protests acts alone', () => {
  test.each([
    [
      'South Korea will keep exempting Japanese visitors from its online travel authorization for one more year, the justice ministry said on Tuesday.',
      'visa-waiver planned extend KR',
    ],
    [
      "Japan's communications ministry ended its guidance to Line operator LY Corp. over South Korea's Naver on Tuesday.",
      'line-yahoo ended end JP',
    ],
    [
      'Japan lodged a protest with South Korea on Tuesday over a military drill held the same day around Takeshima, the islets known in Korea as Dokdo.',
      'dokdo-takeshima held protest JP',
    ],
    [
      '外務省は９日、韓国軍が竹島周辺で訓練を行ったとして、韓国大使館と韓国外務省に抗議した。',
      'dokdo-takeshima held protest JP',
    ],
  ])('%s', (text, wanted) =>
    expect(newsOf(text).map((f) => `${f.topic} ${f.status} ${f.action} ${f.actors.join('+')}`)).toEqual([wanted]),
  );
  test('officials who confer carry nothing out', () => {
    const text =
      '한일 외교당국은 9일 도쿄에서 조세이 탄광 유골의 신원 확인을 위한 과장급 협의를 하고 이달 안에 유전자 시료를 주고받기로 했다.';
    expect(newsOf(text).map((f) => f.kind)).toEqual(['talks', 'agreement']);
  });
});
