import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

const LEAD = '조현 외교부 장관과 모테기 도시미쓰 일본 외무상이 9일 서울에서 회담했다. ';

/** Two matters, each with its topic. */
const PAIRS: readonly [string, string, string, string][] = [
  ['통화스와프 한도', 'currency-swap', '청소년 캠프', 'youth-exchange'],
  ['불법 웹툰 단속', 'intellectual-property', '액화수소 저장', 'hydrogen'],
  ['희토류 공동구매', 'critical-minerals', '치매 돌봄', 'low-birth-ageing'],
  ['해군 합동 수색훈련', 'defence-exchange', 'QR 결제', 'digital'],
  ['딸기 검역', 'agriculture', '야구 교류전', 'sports'],
  ['조세이 탄광 유골', 'chosei-mine', '인공지능 안전', 'ai'],
  ['달 탐사', 'space', '홍수 예측', 'disaster-prevention'],
  ['세관 통관 간소화', 'capital-markets', '백신 공동개발', 'health'],
];

/** A construction, the matters that something is done about, and the pairs that are put into it. */
const FRAMES: readonly [string, string, readonly number[]][] = [
  ['양국은 {A} 협력을 넓히고 {B} 사업을 시작하기로 했다.', 'AB', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['양국은 {A}, {B} 등 두 분야에서 협력하기로 했다.', 'AB', [0, 1, 2, 3, 4, 5, 6]],
  ['한국은 {A} 예산을 늘리고 일본은 {B} 예산을 늘리기로 했다.', 'AB', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['두 나라는 {A} 문제로 미뤄 온 {B} 협력을 다시 시작하기로 했다.', 'B', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['양국은 {A} 각서를 체결하고 {B} 협의체를 만들기로 했다.', 'AB', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['양국은 {A} 협력과 별도로 {B} 사업도 추진하기로 했다.', 'B', [1, 2, 3, 4, 5, 6, 7]],
  ['양국은 {A}뿐 아니라 {B} 분야에서도 힘을 합치기로 했다.', 'AB', [0, 1, 2, 3, 4, 5, 6]],
  ['양국은 {A} 사업을 시작하기로 했다. {B} 협력도 넓히기로 했다.', 'AB', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['두 장관은 {A} 각서와 {B} 협정에 서명했다.', 'AB', [0, 1, 2, 4, 5, 6, 7]],
  ['양국은 {A} 협력에는 합의했지만 {B} 문제는 결론을 내지 못했다.', 'A', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['{A} 협정은 체결됐으나 {B} 협정은 내년으로 미뤄졌다.', 'AB', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['양국은 {A} 협력을 위한 협의체를 두고 {B} 정보를 나누기로 했다.', 'AB', [1, 2, 3, 4, 5, 7]],
];

describe('of two matters in a Korean sentence each has its own act, and what is only a reason has none', () => {
  test.each(FRAMES)('%s: %s', (frame, acted, pairs) => {
    for (const pair of pairs) {
      const [a, topicOfA, b, topicOfB] = PAIRS[pair]!;
      const expected = [acted.includes('A') ? topicOfA : '', acted.includes('B') ? topicOfB : ''].filter(Boolean);
      const text = LEAD + frame.replace('{A}', a).replace('{B}', b);
      const topics = newsOf(text)
        .filter((fact) => fact.kind !== 'talks')
        .map((fact) => fact.topic);
      expect([...new Set(topics)].sort(), text).toEqual(expected.sort());
    }
  });
});
