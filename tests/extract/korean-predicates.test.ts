import { describe, expect, test } from 'vitest';
import type { Mode } from '../../lib/extract/locale';
import { KO } from '../../lib/extract/locales/ko/ko';
import { actNoun, actVerb } from '../../lib/extract/locales/ko/verb-lexicon';
import type { Fact } from '../../lib/model/fact';
import { inflected } from '../../lib/text/hangul';
import { factsOf, newsOf } from './read';

const lastMode = (text: string): Mode | undefined => {
  const clause = KO.clauses(text).at(-1)!;
  return KO.predicate(text, clause)?.mode;
};

test.each([
  ['늘리', ['늘린', '늘릴', '늘림', '늘립', '늘려', '늘렸']],
  ['키우', ['키운', '키울', '키웠', '키워']],
  ['풀', ['푼', '풉', '푸']],
  ['열', ['연', '엽', '여']],
  ['모으', ['모은', '모을', '모아', '모았']],
])('a stem in its inflections: %s', (stem, forms) => {
  expect(inflected(stem)).toEqual(expect.arrayContaining(forms));
});

test('acts are known by the end of a compound noun and by the beginning of a verb', () => {
  expect(actNoun('수입재개')).toMatchObject({ action: 'resume' });
  expect(actVerb('되살아났다')).toMatchObject({ action: 'resume' });
  expect(actVerb('막았다')).toMatchObject({ action: 'impose' });
  expect(actVerb('막판')).toBeUndefined();
});

describe('the mode of a predicate', () => {
  test.each<[string, Mode | undefined]>([
    ['정부는 비축 기지를 함께 쓰기로 했다.', 'agree'],
    ['양국은 심야편을 늘리는 데 뜻을 같이했다.', 'agree'],
    ['외교부는 협정을 개정할 방침이다.', 'plan'],
    ['양국은 다음 달 새 항로를 연다.', 'plan'],
    ['법무부는 시범 운영에 들어갔다.', 'done'],
    ['당국은 자료를 제공하고 있다.', 'done'],
    ['정부는 명단에서 빼는 방안을 검토하고 있다.', 'propose'],
    ['장관은 조속히 풀어 달라고 요청했다.', 'demand'],
    ['부처는 협정에 서명했다.', 'sign'],
    ['개정 약정은 이날 발효됐다.', 'effect'],
    ['실무진은 협상을 10일 도쿄에서 시작했다.', 'negotiate'],
    ['회의는 가을로 미뤄졌다.', 'postpone'],
    ['총리는 방문 계획을 접었다.', 'cancel'],
    ['정부는 행사에 참석하지 않기로 했다.', 'cancel'],
    ['총리실은 "수입을 검토한 사실이 없다"고 밝혔다.', 'deny'],
    ['정부는 요구를 받아들이지 않았다.', undefined],
    ['양국이 협정을 끝낼 수도 있다.', undefined],
    ['정부가 규제를 풀 것이라는 관측이 나온다.', undefined],
    ['업계는 규제를 풀어야 한다고 주장했다.', undefined],
    ['정부가 제도를 바꿀 것으로 알려졌다.', 'plan'],
    ['시스템이 시범 가동에 들어간 사실이 공개됐다.', 'done'],
  ])('%s', (text, mode) => {
    expect(lastMode(text)).toBe(mode);
  });

  test('an envoy called in is a protest, whatever is asked of him', () => {
    const text = '외교부는 주한 일본대사를 청사로 불러 기술을 바로잡으라고 요구했다.';
    expect(KO.predicate(text, KO.clauses(text).at(-1)!)).toMatchObject({ mode: 'done', act: { action: 'protest' } });
  });
});

describe('clauses', () => {
  test.each([
    ['두 장관은 회담을 갖고 협력을 넓히기로 했다.', 2],
    ['양국은 절차를 줄이고 심사를 앞당기며 창구를 늘리기로 했다.', 3],
    ['외교부는 "검토한 바 없고 계획도 없다"고 밝혔다.', 1],
    ['정부는 참가자에게 적용해 온 제한을 풀기로 했다.', 1],
    ['협정 체결을 놓고 협상 중이다.', 1],
    ['총리, 신사에 공물 봉납…외교부 "깊은 유감"', 2],
  ])('%s', (text, count) => {
    expect(KO.clauses(text)).toHaveLength(count);
  });
});

type Row = [what: string, text: string, expected: Partial<Fact>];

describe('facts', () => {
  test.each<Row>([
    [
      'a partner named with 와',
      '산림청은 일본 임야청과 10일 서울에서 산불 진화 장비를 공동 운용하기로 했다. 한국과 일본 정부의 첫 사업이다.',
      { kind: 'agreement', topic: 'disaster-prevention', actors: ['JP', 'KR'] },
    ],
    [
      'a meeting told as the setting has its own day',
      '국토교통부와 일본 국토교통성은 9일 부산에서 열린 한일 항공 실무회의에서 김포~하네다 노선을 5월부터 늘리기로 합의했다.',
      { kind: 'talks', topic: 'flights-ferries', status: 'held', date: '2027-03-09', place: 'Busan' },
    ],
    [
      'an accord ahead, by its month',
      '국토교통부와 일본 국토교통성은 9일 부산에서 열린 한일 항공 실무회의에서 김포~하네다 노선을 5월부터 늘리기로 합의했다.',
      { kind: 'agreement', topic: 'flights-ferries', status: 'agreed', date: '2027-05' },
    ],
    [
      'a paper and the day it takes effect',
      '산업통상부와 일본 경제산업성은 10일 오사카에서 LNG 융통 약정에 서명했다. 동 약정은 오는 10월 1일부터 효력을 갖는다.',
      { topic: 'lng', status: 'signed', date: '2027-10-01', announcedOn: '2027-03-10' },
    ],
    [
      'who gives acts',
      '외교부는 10일 일본으로부터 우키시마호 승선자 명부를 넘겨받았다고 밝혔다.',
      { topic: 'ukishima-maru', actors: ['JP'] },
    ],
    [
      'what is asked for, of whom',
      '박 차관은 일본 측에 사도광산 추도식 문구를 고쳐 달라고 당부했다. 한일 외교부가 10일 협의했다.',
      { topic: 'sado-mines', status: 'proposed', actors: ['KR'] },
    ],
    [
      'the three told before',
      '박윤주 외교부 1차관은 10일 서울에서 한미일 외교차관협의회를 가졌다. 3국은 사이버 실무그룹을 5월 워싱턴에서 열기로 했다.',
      { topic: 'cyber', status: 'agreed', actors: ['JP', 'KR', 'US'] },
    ],
    [
      'a round by its name, put off',
      '이달 30일 교토에서 열릴 예정이던 한일 경제안보대화가 다카이치 사나에 총리의 방미 탓에 4월로 미뤄졌다.',
      { kind: 'talks', topic: 'economic-security', status: 'postponed' },
    ],
    [
      'one side stays away',
      '정부가 12일 열리는 사도광산 추도식에 참석하지 않기로 했다.',
      { topic: 'sado-mines', status: 'cancelled', date: '2027-03-12', actors: ['KR'] },
    ],
    [
      'a headline alone',
      '[속보] 다카이치 총리, 야스쿠니 춘계 예대제에 공물 봉납…외교부 "깊은 유감"',
      { topic: 'yasukuni', status: 'held', actors: ['JP'] },
    ],
    [
      'a goal of any size',
      '양국은 10일 서울에서 회담했다. 한일 양국은 2030년까지 청정수소 물량을 연 50만 톤으로 늘리는 것을 목표로 정했다.',
      { kind: 'target', topic: 'hydrogen', date: '2030', quantity: { value: 500_000, unit: 'tonnes' } },
    ],
    [
      'a minister who does not come after all',
      '나카타니 겐 방위상의 이달 말 서울 방문이 취소됐다고 국방부가 10일 밝혔다.',
      { kind: 'talks', status: 'cancelled' },
    ],
    [
      'an occasion is not the subject',
      '법무부와 일본 법무성은 국교정상화 60주년을 맞아 10일 김포에 전용 입국 창구를 열기로 합의했다.',
      { topic: 'entry-procedures' },
    ],
    [
      'why is not what',
      '국방부는 10일 블랙이글스 급유 지원이 독도 비행을 이유로 무산됐다고 밝혔다. 일본 방위성이 통보했다.',
      { topic: 'defence-exchange', status: 'cancelled' },
    ],
  ])('%s: %s', (_what, text, expected) => {
    expect(newsOf(text)).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    '한일 화장품 업계는 10일 통관 절차를 간소화해 달라고 양국 정부에 건의했다.',
    '부산시와 후쿠오카시는 10일 한일 청소년 교류 협약을 체결했다.',
    '한국 정부가 일본산 수산물 수입을 다시 허용할 것이라는 설이 퍼졌다.',
    '일본 정부는 한국에 대한 수출규제 수위를 높였다는 지적을 받는다.',
    '만약 한국이 지소미아를 종료한다면 일본도 맞대응에 나설 것이다.',
    '한일 양국은 10일 서울에서 원자력 협력 문제를 논의했지만 결론을 내지 못했다.',
  ])('nothing new: %s', (text) => {
    expect(newsOf(text).filter((fact) => fact.kind !== 'talks')).toEqual([]);
  });

  test('what one sentence looks back on is background', () => {
    const text = '앞서 정부는 일본인 무비자 입국을 한시 허용했고, 이를 연말까지 늘렸다. 한일 외교장관은 10일 만났다.';
    expect(factsOf(text).filter((fact) => fact.topic === 'visa-waiver' && fact.context === 'news')).toEqual([]);
  });
});
