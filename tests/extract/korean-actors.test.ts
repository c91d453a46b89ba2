import { describe, expect, test } from 'vitest';
import { FAMILY, STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const LEAD = '조현 외교부 장관과 모테기 도시미쓰 일본 외무상이 9일 서울에서 회담했다. ';

/** What a sentence behind a meeting of both tells as news, and who acts. */
const actedIn = (text: string): string =>
  [
    ...new Set(
      newsOf(LEAD + text)
        .filter(({ evidence }) => evidence.start >= LEAD.length - 1)
        .map(({ kind, topic, status, actors }) => `${FAMILY[kind]} ${topic} ${STAGE[status]} @${actors.join('+')}`),
    ),
  ]
    .sort()
    .join(', ');

describe('who acts in Korean: an office by itself, both, or the one that is asked', () => {
  test.each<[string, string]>([
    ['act quantum open @KR', '정부는 양자컴퓨터 공동연구소를 대전에 세우자고 일본에 제안했다.'],
    ['act quantum committed @KR', '정부는 일본과의 양자기술 연구에 100억원을 대기로 했다.'],
    ['act visa-waiver committed @JP', '일본 법무성은 한국인의 비자 심사를 간소화하기로 했다.'],
    ['act visa-waiver committed @KR', '법무부는 일본인의 K-ETA를 내년 말까지 면제하기로 했다.'],
    ['act seafood-imports committed @KR', '식약처는 일본산 수산물 검사를 줄이기로 했다.'],
    ['act seafood-imports committed @KR', '우리 정부는 일본산 수산물 수입을 다시 허용한다.'],
    ['act export-whitelist committed @JP', '경제산업성은 한국을 화이트리스트에 되돌린다고 발표했다.'],
    ['act export-controls done @JP', '한국에 대한 불화수소 수출규제를 일본이 9일 풀었다.'],
    ['act textbooks done @KR', '외교부는 9일 주한 일본대사를 불러 교과서 검정에 항의했다.'],
    ['act dokdo-takeshima done @JP', '일본 외무성은 9일 주일 한국대사관 공사를 불러 독도 훈련에 항의했다.'],
    ['act dokdo-takeshima done @JP', '일본은 한국 해군의 독도 훈련에 "극히 유감"이라고 했다.'],
    ['act forced-labour committed @KR', '행안부 산하 재단이 강제징용 판결금을 대신 지급하기로 했다.'],
    ['act chosei-mine committed @JP', '조세이 탄광 유골의 DNA 감정을 일본 경찰청이 맡기로 했다.'],
    ['act chosei-mine committed @JP', '일본이 조세이 탄광 잠수 조사비를 대기로 했다.'],
    ['act hydrogen committed @JP+KR', '산업부는 일본 경제산업성과 함께 수소 운반선을 짓기로 했다.'],
    ['act hydrogen committed @JP+KR', '산업부와 경제산업성은 수소 운반선을 짓기로 했다.'],
    ['act hydrogen committed @JP+KR', '두 부처는 수소 운반선을 짓기로 했다.'],
    ['act health committed @JP+KR', '질병청은 일본 후생노동성과 감염병 정보를 나누기로 했다.'],
    ['act cptpp committed @KR', '정부가 내달 CPTPP 가입을 신청한다.'],
    ['act cptpp open @KR', '한국은 CPTPP 가입에 일본이 힘을 보태 달라고 요청했다.'],
    ['act line-yahoo done @JP', '총무성은 9일 라인야후에 행정지도를 내렸다.'],
    ['act line-yahoo open @KR', '대통령실은 라인야후 문제로 우리 기업이 불이익을 받지 않게 해 달라고 일본에 요구했다.'],
    ['act fukushima-water open @KR', '국무조정실은 처리수 시료 채취에 한국 전문가를 넣어 달라고 일본 측에 요청했다.'],
    ['act fukushima-water done @JP', '도쿄전력은 9일 처리수 방류를 재개했다.'],
    ['act yasukuni done @JP', '총리가 9일 야스쿠니신사에 공물을 보냈다.'],
    ['act yasukuni done @KR', '정부는 9일 대변인 논평에서 일본 총리의 야스쿠니 참배에 깊은 유감을 표했다.'],
    ['act gsomia done @KR', '국방부는 9일 일본에 지소미아 종료 통보를 철회했다.'],
    ['act gsomia committed @KR', '청와대는 지소미아를 끝내지 않기로 했다고 발표했다.'],
    ['act currency-swap committed @JP+KR', '재무성은 한국과의 통화스와프를 3년 연장하기로 했다고 발표했다.'],
    ['act flights-ferries committed @JP+KR', '국토부는 일본 국토교통성과 김포-하네다 노선을 두 편 늘리기로 했다.'],
    ['act youth-exchange committed @JP', '일본 정부는 한국 고교생 300명을 초청하기로 했다.'],
    ['act youth-exchange committed @KR', '교육부는 일본에 가는 수학여행단에 30억원을 지원하기로 했다.'],
    ['act sado-mines off @KR', '한국은 올해도 사도광산 추도식에 가지 않기로 했다.'],
    ['act sado-mines committed @JP', '일본은 사도광산 전시관에 조선인 노동자 설명을 보태기로 했다.'],
    ['act defence-exchange committed @JP+KR', '해군은 다음 달 해상자위대와 수색구조훈련을 한다.'],
    ['act defence-exchange off @JP', '해상자위대는 5월 부산 관함식에 함정을 보내지 않기로 했다.'],
    ['act transnational-crime committed @JP+KR', '경찰청은 일본 경찰청과 스캠 수사팀을 꾸리기로 했다.'],
    ['act nationals-protection done @KR', '정부는 9일 중동에서 일본인 20명을 군 수송기에 태워 대피시켰다.'],
    ['act joint-development-zone open @JP', '일본은 7광구 협정을 다시 짜자고 한국에 제안했다.'],
    [
      'act dokdo-takeshima done @KR',
      '일본이 9일 펴낸 방위백서에서 독도를 자국 영토로 적은 데 대해 국방부는 주한 일본 방위주재관을 불러들여 철회를 촉구했다.',
    ],
    ['act yasukuni done @KR', '다카이치 총리가 야스쿠니신사에 공물을 보낸 데 대해 외교부는 깊은 유감을 나타냈다.'],
    ['act seafood-imports open @JP', '한국이 수산물 수입을 막고 있는 것에 대해 일본은 철폐를 요구했다.'],
    ['act youth-exchange committed @KR', '교육부는 일본에 내주는 장학금을 늘리기로 했다.'],
  ])('%s: %s', (expected, text) => {
    expect(actedIn(text)).toBe(expected);
  });
});
