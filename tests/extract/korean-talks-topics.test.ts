import { describe, test } from 'vitest';
import { expectTold } from './told';

/** What talks are filed under: what they are said to be about, else the office of those who meet, else the body. */
describe('who meets, and about what (ko)', () => {
  test.each([
    ['산업통상부와 일본 경제산업성이 9일 부산에서 수소협력대화 제3차 회의를 열었다.', 'talks hydrogen held'],
    ['한일 국방차관이 9일 도쿄에서 회의를 열었다.', 'talks security-dialogue held'],
    ['기후에너지환경부 장관과 일본 환경상이 9일 삿포로에서 만났다.', 'talks decarbonisation held'],
    ['보건복지부 장관과 일본 후생노동상이 9일 도쿄에서 만났다.', 'talks health held'],
    ['보건복지부 장관과 일본 후생노동상이 9일 만나 자살 예방 대책을 논의했다.', 'talks suicide-prevention held'],
    ['합참의장과 일본 통합막료장이 9일 도쿄에서 만났다.', 'talks defence-exchange held'],
    ['외교부 2차관이 9일 일본 외무심의관과 만나 무비자 체류 기한을 논의했다.', 'talks visa-waiver held'],
    [
      '조현 장관과 모테기 외무상은 9일 뉴욕에서 만나 조세이 탄광 유골 감정과 공급망 협력 등을 논의했다.',
      'talks foreign-ministers-talks held',
    ],
    [
      '위성락 국가안보실장이 9일 도쿄에서 이치카와 게이이치 일본 국가안전보장국장을 만나 방문 의제를 조율했다.',
      'talks strategic-dialogue held 2026-09-09',
    ],
    ['한일 군 당국은 9일 화상회의에서 북한 미사일 궤적 정보 공유 체계를 점검했다.', 'talks missile-warning-data held'],
  ])('%s', expectTold);
});

describe('a meeting by its name, whatever the sentence goes on to (ko)', () => {
  test.each([
    ['한일 항공회담이 9일 도쿄에서 7년 만에 열려 김포-하네다 노선 증편을 논의했다.', 'talks flights-ferries held'],
    ['한일 영사국장회의가 9일 서울에서 개최돼 재외국민 대피 공조를 협의했다.', 'talks nationals-protection held'],
    [
      '한일 특허청장회의가 9일 서울에서 열려 위조상품 단속 공조에 합의했다.',
      'talks intellectual-property held; agreement intellectual-property agreed',
    ],
    ['교육부와 문부과학성은 9일 국장급 회의에서 교과서 문제를 논의했다.', 'talks textbooks held'],
    [
      '한국과 일본 양국 국방당국은 9일 화상회의에서 초계기 문제 재발 방지책을 점검했다.',
      'talks radar-lock-on held 2026-09-09',
    ],
    ['한일 양국은 9일 저출생 대책을 논의하는 차관급 협의를 시작했다.', 'talks low-birth-ageing held 2026-09-09'],
    ['한국과 일본 당국은 9일 유엔 총회에서 북핵 문제를 논의했다.', 'nothing'],
    ['한일 재무차관이 9일 서울에서 만나 환율 변동성에 우려를 나눴다.', 'talks finance-dialogue held'],
  ])('%s', expectTold);
});

describe('a row that is called off is the row, whatever it is called off over (ko)', () => {
  test.each([
    ['일본은 9일 한국이 독도에서 훈련을 하자 외교차관 전략대화를 취소했다.', 'talks strategic-dialogue cancelled'],
    ['일본은 9일 독도 조사를 이유로 한국과의 국장급 협의를 취소했다.', 'talks strategic-dialogue cancelled'],
    ['정부는 9일 야스쿠니 공물에 반발해 일본과 열 안보정책협의회를 연기했다.', 'talks security-dialogue postponed'],
  ])('%s', expectTold);
});
