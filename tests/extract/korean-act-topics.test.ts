import { describe, expect, test } from 'vitest';
import { factsOf } from './read';
import { expectTold } from './told';

/** Published on Thursday, 10 September 2026, under a headline that names both sides and no matter. */
const actsOf = (text: string): string[] =>
  factsOf(`한국과 일본 정부가 협력을 이어 가고 있다. ${text}`, '2026-09-10T09:00:00+09:00')
    .filter((fact) => fact.context === 'news' && (fact.kind === 'measure' || fact.kind === 'agreement'))
    .map((fact) => fact.topic);

describe('matters in the words of newsrooms (ko)', () => {
  test.each([
    ['한국과 일본이 2급 비밀까지 주고받는 군사정보 약정을 9일 갱신했다.', 'gsomia'],
    ['한일 국방당국은 9일 함정끼리 마주칠 때 지킬 교신 규칙에 합의했다.', 'radar-lock-on'],
    ['한일이 유사시 탄약과 식량을 서로 빌려 쓰는 협정 협상을 9일 시작했다.', 'acsa'],
    ['한일 경찰은 9일 캄보디아에 거점을 둔 피싱 일당을 함께 잡아들였다.', 'transnational-crime'],
    ['정부는 9일 일본을 수출 절차를 간소화해 주는 나라 명단에 다시 올렸다.', 'export-whitelist'],
    ['한경협과 게이단렌은 9일 공동기금에 10억 원씩을 내기로 했다.', 'future-partnership-fund'],
    ['한국은행은 9일 일본은행과 맺은 100억 달러짜리 맞교환 계약이 만료됐다고 밝혔다.', 'currency-swap'],
    ['금융위와 일본 금융청은 9일 은행 검사관을 서로 보내기로 합의했다.', 'capital-markets'],
    ['중소벤처기업부는 9일 도쿄에 창업 지원 거점을 열었다.', 'startups'],
    ['한일은 9일 한국 카카오페이로 일본 상점에서 값을 치르는 서비스를 시작했다.', 'digital'],
    ['정부는 9일 이란에 있던 우리 국민과 일본인 20여 명을 같은 비행기에 태워 빼냈다.', 'nationals-protection'],
    ['일본 출입국재류관리청은 9일 인천에서 미리 입국 심사를 하는 시험 운영을 마쳤다.', 'pre-entry-screening'],
    ['외교부는 9일 일본에서 일하며 여행하는 비자의 나이 제한을 35세로 높였다고 밝혔다.', 'working-holiday'],
    ['고용노동부는 9일 일본과 용접 자격을 서로 인정하는 협약을 맺었다.', 'qualifications'],
    ['국립중앙박물관은 9일 도쿄에서 백제 유물전을 열었다.', 'cultural-exchange'],
    ['한일은 9일 소멸 위기 마을을 살리는 정책을 맞바꾸기로 합의했다.', 'regional-revitalisation'],
    ['한일은 9일 스스로 목숨을 끊는 사람을 줄이는 대책을 나누기로 했다.', 'suicide-prevention'],
  ])('%s %s', (text, topic) => {
    expect(actsOf(text)).toEqual([topic]);
  });
});

describe('of two matters, the one that something is done to (ko)', () => {
  test.each([
    ['한국과 일본은 9일 지소미아 협정에 사이버 정보 조항을 추가하기로 합의했다.', 'gsomia'],
    ['한일 재무당국은 9일 통화스와프 계약에 디지털화폐 결제 조항을 넣기로 했다.', 'currency-swap'],
    ['일본 정부는 9일 사도광산 전시물에 조선인 노동자의 강제노동을 알리는 문구를 넣었다.', 'sado-mines'],
    ['한국과 일본은 9일 국교정상화 60주년 행사와 연계해 청년 인턴 500명을 맞바꾸기로 했다.', 'youth-exchange'],
    [
      '한일 정상은 9일 도쿄에서 열린 회담에서 강제징용 문제와 별개로 수출규제를 모두 풀기로 합의했다.',
      'export-controls',
    ],
    ['법무부는 9일 마약 밀수를 막기 위해 일본인 전용 입국심사대 운영을 중단했다.', 'entry-procedures'],
  ])('%s %s', (text, topic) => {
    expect(actsOf(text)).toEqual([topic]);
  });
});

describe('what was done at a meeting, by a verb of its own (ko)', () => {
  test.each([
    [
      '한일 정상은 9일 도쿄에서 열린 회담에서 공급망 협력을 넓히기로 합의했다.',
      'summit held; agreement supply-chain agreed',
    ],
    [
      '두 나라 장관은 9일 서울에서 열린 한일 회의에서 핵심광물 비축분을 나누기로 했다.',
      'agreement critical-minerals agreed',
    ],
    ['한국 정부는 9일 일본과 대륙붕 협정 협상에 들어갔다.', 'agreement joint-development-zone negotiating 2026-09-09'],
    [
      '한국 정부는 9일 일본이 백색국가에서 한국을 빼자 지소미아 종료를 통보했다.',
      'measure export-whitelist JP; gsomia KR',
    ],
  ])('%s', expectTold);
});

describe('told to explain, and no news (ko)', () => {
  const LEAD = '한일 국방당국이 9일 동해에서 합동 수색훈련을 했다. ';
  test.each([
    '일본은 세계유산 등재 때 사도광산의 역사를 모두 알리겠다고 약속했다.',
    '우리 해군은 상반기에도 일본 함정과 친선훈련을 했다.',
    '한미일은 캠프 데이비드 정상회의에서 프리덤 에지 훈련의 정례화에 합의했다.',
    '이 수색훈련은 매년 두 차례 실시된다.',
  ])('%s', (text) => {
    expect(
      factsOf(LEAD + text, '2026-09-10T09:00:00+09:00')
        .filter((fact) => fact.context === 'news' && fact.evidence.start >= LEAD.length)
        .map((fact) => fact.topic),
    ).toEqual([]);
  });
});
