import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { factsOf } from './read';

type Row = [what: string, text: string, expected: Partial<Fact>];

const KO: Row[] = [
  [
    'the next round of talks told before',
    '위안부 문제를 다루는 한일 국장급 협의가 10일 서울에서 열렸다. 다음 협의는 4월 중 도쿄에서 개최된다.',
    { kind: 'talks', status: 'planned', date: '2027-04' },
  ],
  [
    'an order in so many words is a demand',
    '한국 교육부는 10일 일본 교과서의 독도 서술을 바로잡으라고 밝혔다.',
    { topic: 'textbooks', status: 'proposed', actors: ['KR'] },
  ],
  [
    'what is begun again is resumed',
    '국토교통부는 끊긴 김포~하네다 노선을 12일부터 다시 띄운다고 밝혔다. 일본도 환영했다.',
    { topic: 'flights-ferries', action: 'resume', date: '2027-03-12' },
  ],
  [
    'regret conveyed is a protest of one side',
    '한국 외교부는 10일 야스쿠니신사 공물 봉납 결과를 옹호한 일본의 처사에 강한 유감의 뜻을 전달했다.',
    { action: 'protest', actors: ['KR'] },
  ],
  [
    'stopped and begun again in one sentence',
    '한국 부산과 일본 쓰시마를 잇는 항로는 지난달 끊겼다가 이달 10일 되살아났다.',
    { topic: 'flights-ferries', action: 'suspend' },
  ],
  [
    'both by their office, in a meeting of a day',
    '한일 정상은 10일 회담에서 수소 협력을 확대하기로 합의했다.',
    { kind: 'summit', status: 'held', date: '2027-03-10' },
  ],
  [
    'a council held somewhere is a setting',
    '양국은 10일 부산에서 개최된 한일 경제협의회에서 통화스와프를 연장하기로 했다.',
    { kind: 'talks', status: 'held', date: '2027-03-10' },
  ],
  [
    'the ambassador of Korea to Japan is of Korea',
    '주일 한국대사는 10일 사도광산 추도식의 개선을 요구했다. 한일 양국 정부의 입장은 엇갈렸다.',
    { topic: 'sado-mines', status: 'proposed', actors: ['KR'] },
  ],
  [
    'a withdrawn notice of termination',
    '한국 정부는 한일 군사정보보호협정(GSOMIA) 종료 통보를 철회했다.',
    { topic: 'gsomia', action: 'resume' },
  ],
  [
    'an everyday word is an aspect of the one matter told of',
    '한일 양국은 10일 사이버 안보 협력 각서에 서명했다. 두 기관은 다음 달 대전에서 합동 방어훈련도 벌인다.',
    { topic: 'cyber', status: 'planned', date: '2027-04' },
  ],
  [
    'an advisory issued together',
    '한일 양국은 10일 사이버 보안 권고문을 공동으로 발표했다.',
    { topic: 'cyber', status: 'signed', actors: ['JP', 'KR'] },
  ],
  [
    'the day of the event, not of the decision',
    '이재명 대통령이 오는 23일 도쿄 한일 친선 축구 개막식에 가지 않기로 10일 결정했다.',
    { topic: 'sports', status: 'cancelled', date: '2027-03-23' },
  ],
];

const JA: Row[] = [
  [
    'if so, what the system is for',
    '日本の農林水産省は10日、鳥インフルエンザが見つかった場合、韓国とその日のうちに情報を共有する仕組みを4月1日から動かすと発表した。',
    { topic: 'agriculture', date: '2027-04-01' },
  ],
  [
    'as early as is no condition',
    '日本政府は早ければこの夏にも処理水の放出を始める計画だ。韓国は反対している。',
    { topic: 'fukushima-water', status: 'planned' },
  ],
  [
    'who asks is marked, whoever stands in what it asks for',
    '日本側は自衛隊と韓国軍が燃料を融通し合う物品役務相互提供協定（ACSA）の交渉を始めたいと提案した。',
    { topic: 'acsa', status: 'proposed', actors: ['JP'] },
  ],
  [
    'to arrange is not to agree',
    '日韓両政府は10日、処理水の視察を23日から実施する方向で調整することになった。',
    { topic: 'fukushima-water', status: 'proposed' },
  ],
  [
    'two counterparts at once make three',
    '茂木敏充外相は10日、韓国の趙顕外相、中国の王毅外相と東京で会談した。',
    { kind: 'talks', actors: ['CN', 'JP', 'KR'] },
  ],
  [
    'a drill by whoever joins it',
    '韓国海軍の艦艇が来月、海上自衛隊の訓練に加わる。',
    { topic: 'defence-exchange', status: 'planned' },
  ],
  [
    'the name of the talks in brackets',
    '日韓両政府は10日、外務・防衛の次官級による安全保障政策協議（2プラス2）を東京で初めて開いた。',
    { kind: 'talks', topic: 'security-dialogue', status: 'held' },
  ],
  [
    'a video conference',
    '茂木敏充外相は10日、韓国の趙顕外相とテレビ会議形式で協議した。',
    { kind: 'talks', topic: 'foreign-ministers-talks', date: '2027-03-10' },
  ],
  [
    'not planned',
    '浮島丸の船体引き揚げについて、日本政府は10日「予定していない」と韓国側に回答した。',
    { topic: 'ukishima-maru', status: 'denied', actors: ['JP'] },
  ],
  [
    'both by their office, in a meeting of a day',
    '日韓首脳は10日の会談で水素協力を拡大することで合意した。',
    { kind: 'summit', status: 'held', date: '2027-03-10' },
  ],
  [
    'a row of talks is stopped',
    '日韓両政府は水素協力対話を停止した。',
    { kind: 'measure', topic: 'hydrogen', action: 'suspend' },
  ],
  [
    'a line by its place',
    '韓国政府は10日、釜山―福岡線を再開すると明らかにした。日本政府も歓迎した。',
    { topic: 'flights-ferries', action: 'resume' },
  ],
  [
    'from one day into the next',
    '日韓両政府は9日午後から10日未明にかけてソウルで局長級の協議を行い、処理水について話し合った。',
    { kind: 'talks', topic: 'fukushima-water', date: '2027-03-09' },
  ],
];

test.each(KO)('Korean: %s', (_, text, expected) => {
  expect(factsOf(text)).toContainEqual(expect.objectContaining(expected));
});

test.each(JA)('Japanese: %s', (_, text, expected) => {
  expect(factsOf(text)).toContainEqual(expect.objectContaining(expected));
});

describe('the two are one of ours and somebody else', () => {
  test.each([
    [
      'ko',
      '이재명 대통령은 10일 하노이에서 또 럼 베트남 서기장과 회담하고 수소 협력 양해각서에 서명했다. 양국은 통화스와프 체결에도 합의했다. 일본과 한국 언론이 주목했다.',
    ],
    [
      'ja',
      '李在明大統領は10日、ベトナムのトー・ラム書記長と会談し、水素協力の覚書に署名した。両国は通貨スワップの締結でも合意した。日本と韓国の各紙が伝えた。',
    ],
  ] as const)('%s', (_language, text) => {
    expect(factsOf(text)).toEqual([]);
  });
});

test('talks that came to nothing are no fact', () => {
  const text = '한일 양국은 수출규제를 푸는 방안을 두고 물밑 협상을 이어 갔지만 끝내 간극을 좁히지 못했다.';
  expect(factsOf(text)).toEqual([]);
});
