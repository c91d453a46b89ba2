import { describe, expect, test } from 'vitest';
import { factsOf } from './read';
import { expectTold } from './told';

describe('who was spoken of last goes on, where nobody is named (ko)', () => {
  test.each([
    [
      '조현 외교부 장관이 9일 모테기 외무상과 만났다. 사도광산 추도사에 강제성을 넣으라고 요구했다.',
      'measure sado-mines proposed KR',
    ],
    [
      '일본 외무성은 9일 한국 외교부와 협의했다. 독도 훈련을 중단하라고 요구했다.',
      'measure dokdo-takeshima proposed JP',
    ],
    [
      '법무부는 9일 일본인 전용 입국심사대를 김포공항에 설치했다. 일본도 하네다에 같은 창구를 두라고 요구했다.',
      'measure entry-procedures KR',
    ],
  ])('%s', expectTold);
});

describe('a day that a cleft sets apart is that of the act (ko)', () => {
  test.each([
    ['한국이 일본산 가리비 수입을 허용한 것은 9일이었다.', 'measure seafood-imports 2026-09-09'],
    ['한일 두 나라가 통화스와프를 되살린 것은 8일이다.', 'currency-swap resume 2026-09-08'],
    ['한일 두 나라가 통화스와프를 끝낸 것은 2015년 2월이었다.', 'currency-swap 2015-02 bg'],
    ['한국과 일본이 지소미아를 두고 맞선 것은 이번이 세 번째다.', 'nothing'],
  ])('%s', expectTold);
});

describe('meetings that a sentence only names, by the day for which they are set (ko)', () => {
  test.each([
    [
      '외교부는 21일 서울에서 예정된 한일 외교차관 협의에는 영향이 없다고 밝혔다.',
      'talks strategic-dialogue planned 2026-09-21',
    ],
    [
      '국방부는 다음 달로 잡힌 한일 국방장관회담의 의제를 다듬고 있다.',
      'talks defence-ministers-talks planned 2026-10',
    ],
    ['정부는 30일 열릴 예정이던 한일 재무장관회의를 미뤘다.', 'talks finance-dialogue postponed'],
  ])('%s', expectTold);

  test.each([
    '조현 장관은 오는 20일 열릴 유엔 총회 회의에 일본 대표단과 함께 참석한다.',
    '한국 해양조사원은 다음 달 서울에서 열리는 세계수로회의에 일본도 온다고 밝혔다.',
  ])('of many, and no talks of the two: %s', (text) => {
    expect(factsOf(text, '2026-09-10T09:00:00+09:00').filter((fact) => fact.kind === 'talks')).toEqual([]);
  });
});
