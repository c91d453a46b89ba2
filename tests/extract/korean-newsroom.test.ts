import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { factsOf, newsOf } from './read';

type Row = [what: string, text: string, expected: Partial<Fact>];

const NEWS: Row[] = [
  [
    'what is pursued is not yet there',
    '한일 양국은 공동 펀드 설립을 추진하고 설명회를 열 계획이다.',
    { topic: 'investment', status: 'proposed' },
  ],
  [
    'a paper that both make binds them, and is not yet in force',
    '한국과 일본이 수소 공급망을 지키는 첫 협정을 만들었다.',
    { kind: 'agreement', topic: 'hydrogen', status: 'agreed', actors: ['JP', 'KR'] },
  ],
  [
    'met face to face, told apart from when',
    '안규백 국방부 장관과 고이즈미 신지로 방위상은 10일 오찬을 함께하며 레이더 조준 문제를 논의했다.',
    { kind: 'talks', status: 'held', actors: ['JP', 'KR'], date: '2027-03-10' },
  ],
  [
    'dates are being matched',
    '이재명 대통령과 다카이치 총리는 다음 달 초 나라에서 정상회담을 여는 방향으로 날짜를 맞추고 있다.',
    { topic: 'leaders-summit', status: 'proposed', date: '2027-04' },
  ],
  [
    'talks to come, as the place of what is to be raised',
    '수산물 문제는 다음 달 서울에서 열릴 한일 차관 협의에서 다뤄진다.',
    { kind: 'talks', topic: 'seafood-imports', status: 'planned', date: '2027-04' },
  ],
  [
    'talks set going are an accord',
    '한일 환경장관은 10일 만나 탄소 감축 사업을 의논했다. 두 사람은 실무협의를 연내 시작하기로 했다.',
    { kind: 'agreement', topic: 'decarbonisation', status: 'agreed' },
  ],
  [
    'to go on no longer is to end',
    '일본 정부가 한국인 단기 방문자 비자 면제를 이어 가지 않기로 했다.',
    { topic: 'visa-waiver', status: 'announced', action: 'end', actors: ['JP'] },
  ],
  [
    'papers shared out',
    '한국 산업부와 일본 경제산업성은 10일 도쿄에서 수소 공급망 협력 각서를 나눠 가졌다.',
    { kind: 'agreement', topic: 'hydrogen', status: 'signed', instrument: 'mou' },
  ],
  [
    'what a paper says',
    '한일 양국은 10일 스타트업 협약을 맺었다. 협약에는 벤처펀드를 함께 만든다는 내용도 담겼다.',
    { kind: 'agreement', topic: 'investment', status: 'agreed' },
  ],
  [
    'whose proposal it is',
    '한국과 일본이 10일 국장급 협의를 했다. 수소 운반선을 함께 짓자는 일본 쪽 제안에 우리 측은 답을 미뤘다.',
    { topic: 'hydrogen', status: 'proposed', actors: ['JP'] },
  ],
  [
    'a plan put forward is no paper signed',
    '한국 정부가 일본 기업 대신 재단이 강제동원 배상금을 주는 방안을 10일 확정해 내놨다.',
    { topic: 'forced-labour', status: 'announced', actors: ['KR'] },
  ],
  [
    'against what the other side did',
    '한국 정부는 10일 지소미아를 끝내기로 했다. 일본이 우리를 백색국가에서 뺀 데 따른 조치다. 모테기 외무상은 주일대사를 불러 항의했다.',
    { topic: 'gsomia', status: 'held', action: 'protest', actors: ['JP'] },
  ],
  [
    'known again by family name and title',
    '정해윤 외교부 아시아태평양국장이 10일 서울에서 나가사와 겐이치 일본 외무성 국장과 만났다. 정 국장은 사도광산 추도식에 유감을 표했다.',
    { topic: 'sado-mines', action: 'protest', actors: ['KR'] },
  ],
  [
    'opened its doors',
    '한일 전용 입국심사대가 10일 김포공항에서 문을 열었다.',
    { topic: 'entry-procedures', status: 'in-force', action: 'establish', date: '2027-03-10' },
  ],
  [
    'passed on through channels',
    '일본 정부가 10일 한국 군함의 독도 훈련에 외교 경로로 유감을 전해 왔다고 외교부가 밝혔다.',
    { topic: 'dokdo-takeshima', action: 'protest', actors: ['JP'] },
  ],
  [
    'the three of the clause before',
    '한중일 환경장관이 10일 도쿄에서 만나 황사 관측망을 넓히기로 했다.',
    { kind: 'agreement', actors: ['CN', 'JP', 'KR'] },
  ],
  [
    'stayed away from',
    '한국 정부가 사도광산 추도식에 올해도 가지 않는다.',
    { topic: 'sado-mines', status: 'cancelled', actors: ['KR'] },
  ],
];

describe('newsroom Korean', () => {
  test.each(NEWS)('%s: %s', (_what, text, expected) => {
    expect(newsOf(text)).toContainEqual(expect.objectContaining(expected));
  });

  test.each([
    [
      'before the press',
      '한국은행 총재는 10일 기자들과 만나 "통화스와프를 일본과 늘릴 계획은 없다"고 했다.',
      'forced-labour',
    ],
    [
      '정보도 is no report',
      '한일 금융당국은 10일 서울에서 만났다. 두 당국은 가상자산 정보도 주고받았다.',
      'exchange-rate',
    ],
    [
      'why it ended',
      '한일 양국은 통화스와프를 700억 달러까지 키웠으나 독도 문제로 사이가 나빠지며 지난달 끝냈다.',
      'dokdo-takeshima',
    ],
    ['firms', '이름전자와 도쿄전기는 10일 한일 반도체 장비를 공동 개발하는 협약에 서명했다.', 'semiconductors'],
    ['how it is understood', '한국과 일본은 10일 만났다. 욱일기를 겨냥한 조치로 받아들여졌다.', 'defence-exchange'],
    ['after a subject', '한일 외교장관이 10일 만났다. 일본은 당초 수산물 규제를 풀라고 요구했다.', 'seafood-imports'],
  ])('no such news: %s: %s', (_what, text, topic) => {
    expect(newsOf(text).map((f) => f.topic)).not.toContain(topic);
  });

  test('letters within another word name no act', () => {
    const [fact] = factsOf(
      '일본 총무성이 10일 라인야후에 행정지도를 내렸다. 한국 정부는 유감이라는 뜻을 일본에 전했다.',
    );
    expect(fact).toMatchObject({ topic: 'line-yahoo', status: 'held' });
    expect(fact?.action).toBeUndefined();
  });
});
