import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import { toldBehind } from './read';

const toldIn = toldBehind('조현 외교부 장관과 모테기 도시미쓰 일본 외무상이 9일 서울에서 회담했다. ');

describe('what one side proposes, and the other takes up or does not', () => {
  test.each<[string, string]>([
    ['act hydrogen committed', '한국은 수소 운반선을 함께 만들자고 제안했고 일본은 이에 동의했다.'],
    ['act entry-procedures committed', '조 장관은 전용 심사대를 상시로 두자고 했고 모테기 외무상도 흔쾌히 받아들였다.'],
    [
      'talks strategic-dialogue committed',
      '조 장관은 4월 도쿄에서 전략대화를 열자고 제의했고 모테기 외무상은 수락했다.',
    ],
    ['act hydrogen open', '한국은 수소 운반선을 함께 만들자고 제안했고 일본은 답을 미뤘다.'],
    ['act hydrogen open', '한국은 수소 운반선을 함께 만들자고 제안했지만 일본은 받아들이지 않았다.'],
    ['act visa-waiver committed', '일본은 비자 수수료를 1년간 받지 않기로 했다.'],
    ['act nuclear-energy done', '두 기관은 원전 사고를 한 시간 안에 알리도록 정보교환 약정을 고쳤다.'],
    ['act gsomia committed', '정부는 지소미아를 끝내지 않기로 했다.'],
    ['none', '두 장관은 조세이 탄광 유골 인도 절차를 협의했다.'],
  ])('%s: %s', (expected, text) => {
    expect(toldIn(text)).toBe(expected);
  });
});

describe('third countries, politics at home and courtesies, told beside the news, are no facts of the two', () => {
  test.each<[string, string]>([
    ['none', '이 대통령은 25일 워싱턴에서 트럼프 미국 대통령과 정상회담을 한다.'],
    ['none', '한국은 미국과 3500억달러 투자 양해각서에 서명했다.'],
    ['none', '다카이치 총리는 다음 주 베이징을 방문해 시진핑 주석과 회담한다.'],
    ['none', '정부는 미국과의 관세 협상을 이달 안에 마무리하기로 했다.'],
    ['none', '일본은 미국산 쌀 수입을 늘리기로 미국과 합의했다.'],
    ['none', '중국은 8일 일본에 대한 희토류 수출을 막았다.'],
    ['none', '미국은 한국산 철강 관세를 50%로 올렸다.'],
    ['none', '조 장관은 왕이 중국 외교부장과의 통화도 추진하고 있다.'],
    ['none', '한국은행은 중국 인민은행과 통화스와프를 5년 연장했다.'],
    ['none', '이 대통령은 국무회의에서 물가 대책을 서두르라고 지시했다.'],
    ['none', '다카이치 총리는 중의원을 해산하고 총선을 치르기로 했다.'],
    ['none', '국회는 9일 내년도 예산안을 통과시켰다.'],
    ['none', '자민당은 다음 달 4일 총재 선거를 치른다.'],
    ['none', '북한은 9일 단거리 탄도미사일 두 발을 쐈다.'],
    ['none', '정부는 북한의 미사일 발사를 규탄했다.'],
    ['none', '한국과 호주 국방장관은 방산 협력을 넓히기로 했다.'],
    ['none', '필리핀과 일본은 상호접근협정에 서명했다.'],
    ['none', '한중 양국은 서해 구조물 문제를 논의했다.'],
    ['none', '조 장관은 귀국 뒤 국회에 출석해 회담 결과를 보고한다.'],
    ['none', '모테기 외무상은 10일 부산 유엔기념공원을 둘러본 뒤 일본으로 돌아간다.'],
    ['none', '두 장관은 회담에 앞서 창덕궁을 함께 걸었다.'],
    ['none', '두 장관은 북한의 핵 개발에 우려를 나타냈다.'],
    ['none', '두 장관은 국제 정세에 관한 의견도 주고받았다.'],
    ['none', '두 장관은 한일 관계가 꾸준히 발전하고 있다는 데 인식을 같이했다.'],
    ['none', '두 장관은 앞으로도 긴밀히 소통하기로 했다.'],
    ['none', '회담은 예정 시간을 30분 넘겨 끝났다.'],
    ['none', '이날 회담에는 양측 국장급 실무진이 배석했다.'],
    ['none', '조 장관은 만찬에서 안동소주를 내놨다.'],
    ['none', '외교부 앞에서는 시민단체가 집회를 열었다.'],
    ['none', '모테기 외무상의 방한은 취임 뒤 처음이다.'],
    ['none', '조 장관은 "솔직한 대화를 나눴다"고 말했다.'],
    ['none', '모테기 외무상은 "한국은 중요한 이웃"이라고 했다.'],
    ['none', '한일 두 나라의 교역액은 지난해 770억달러였다.'],
    ['none', '일본을 찾은 한국인은 지난달 80만 명으로 집계됐다.'],
    ['none', '코스피는 9일 1% 올라 3200선을 되찾았다.'],
    ['none', '엔화는 달러당 150엔대로 떨어졌다.'],
    ['none', '일본은행은 9일 기준금리를 0.75%로 올렸다.'],
    ['none', '서울시는 외국인 관광객에게 교통카드를 나눠 주기로 했다.'],
    ['none', '삼성전자는 일본 요코하마에 반도체 연구소를 열었다.'],
    ['none', '정부는 강제징용 피해자 지원 예산을 국회에 보고했다.'],
    ['none', '후쿠시마현은 9일 복숭아 수출을 시작했다.'],
    ['none', '경북도는 독도 관리사무소를 새로 짓기로 했다.'],
    ['none', '사도시는 추도식 준비에 들어갔다.'],
    ['none', '유네스코는 다음 달 군함도 보고서를 심의한다.'],
    ['none', '국제원자력기구는 처리수 조사단을 다음 달 보낸다.'],
  ])('%s: %s', (expected, text) => {
    expect(toldIn(text)).toBe(expected);
  });
});

describe('what ministers settle as they meet is not their meeting, whatever the title calls it', () => {
  const LEAD =
    '김용현 국방부 장관은 9일 기하라 미노루 일본 방위상과 전화 통화를 갖고 북한의 위협에 대한 공조를 논의했다. ';
  const acts = (text: string) =>
    readArticle({ id: 't', title: '한일 국방장관 통화', text: LEAD + text, publishedAt: '2024-09-09T18:00:00+09:00' })
      .facts.filter((f) => f.kind === 'agreement' || f.kind === 'measure')
      .map((f) => f.topic);

  test.each([
    '양측은 지난 6월 마련한 지침을 충실히 지켜가자는 데 뜻을 모았다.',
    '두 장관은 지난해 만든 연락망을 계속 쓰기로 했다.',
  ])('%s', (text) => expect(acts(text)).toEqual([]));
  test('the meeting itself, made regular', () => {
    expect(acts('두 장관은 국방장관회담을 정례화하기로 합의했다.')).toEqual(['defence-ministers-talks']);
  });
});
