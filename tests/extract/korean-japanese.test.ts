import { describe, expect, test } from 'vitest';
import type { Fact } from '../../lib/model/fact';
import { factsOf, newsOf } from './read';

type Row = [what: string, text: string, expected: Partial<Fact>];

const KO: Row[] = [
  [
    'no listed topic: other, with its own words',
    '국토교통부는 10일 일본 국토교통성과 도로 표지 표준화에 관한 양해각서를 체결했다.',
    { topic: 'other', subject: '도로 표지 표준화', status: 'signed', instrument: 'mou', actors: ['JP', 'KR'] },
  ],
  [
    'the summit that an accord was made at',
    '한일 양국은 9일 서울에서 열린 정상회담에서 통화스와프를 연장하기로 합의했다.',
    { topic: 'leaders-summit', status: 'held', date: '2027-03-09', place: 'Seoul' },
  ],
  [
    'three ministers in a row',
    '안규백 국방부 장관과 고이즈미 신지로 일본 방위상, 피트 헤그세스 미국 국방장관은 10일 서울에서 3국 국방장관회의를 열었다.',
    { topic: 'korea-us-japan', status: 'held', actors: ['JP', 'KR', 'US'] },
  ],
  [
    'one side decides',
    '대통령실은 10일 한일 군사정보보호협정의 종료 통보 효력을 당분간 정지하기로 했다고 발표했다.',
    { topic: 'gsomia', status: 'in-force', actors: ['KR'] },
  ],
  [
    'an order given on one day about a summit of another',
    '이재명 대통령은 10일 청와대에서 수석보좌관회의를 주재하고 지난 6일 열린 한일 정상회담의 후속조치를 서두르라고 각 부처에 지시했다.',
    { topic: 'summit-follow-up', status: 'held', date: '2027-03-10' },
  ],
  [
    'a day that belongs to the meeting named',
    '이재명 대통령은 10일 국무회의에서 지난 6일 한일 정상회담의 후속조치를 이행하라고 각 부처에 지시했다.',
    { topic: 'summit-follow-up', status: 'held', date: '2027-03-10' },
  ],
  [
    'invited',
    '이재명 대통령과 다카이치 사나에 총리는 10일 회담했다. 이 대통령은 다카이치 총리의 방한을 초청했다.',
    { topic: 'leaders-summit', status: 'proposed' },
  ],
  [
    'first joined clause is agreed too',
    '양국은 10일 수소 협력을 확대하고 우주 분야 공동연구를 시작하기로 했다. 한국과 일본 정부가 함께 발표했다.',
    { topic: 'hydrogen', status: 'agreed' },
  ],
  [
    'delivered is no month',
    '이시바 시게루 총리는 10일 한국 정부에 우키시마호 승선자 명부를 전달했다.',
    { topic: 'ukishima-maru', status: 'held', actors: ['JP'], date: '2027-03-10' },
  ],
  [
    'will not: a refusal',
    '일본 정부는 한국에 대한 수출규제를 해제하지 않겠다고 10일 밝혔다.',
    { topic: 'export-controls', status: 'denied', actors: ['JP'] },
  ],
  [
    'nights of a stay are no day',
    '다카이치 사나에 총리가 12일 1박 2일 일정으로 제주를 방문해 이재명 대통령과 정상회담을 한다.',
    { topic: 'leaders-summit', status: 'planned', date: '2027-03-12' },
  ],
  [
    'in force from a later day, told next',
    '국토교통부는 일본과 김포-하네다 노선을 증편하기로 합의했다고 10일 밝혔다. 증편은 4월 1일부터 적용된다.',
    { topic: 'flights-ferries', date: '2027-04-01' },
  ],
];

const JA: Row[] = [
  [
    'no listed topic: other, with its own words',
    '国土交通省は10日、韓国国土交通部と道路標識の標準化に関する覚書に署名した。',
    { topic: 'other', subject: '道路標識の標準化', status: 'signed', instrument: 'mou', actors: ['JP', 'KR'] },
  ],
  [
    'the summit that an accord was made at',
    '高市首相と李在明大統領は9日の首脳会談で、通貨スワップを延長することで一致した。',
    { topic: 'leaders-summit', status: 'held', date: '2027-03-09' },
  ],
  [
    'a quote opens after the comma',
    '高市首相は10日、ソウルで李在明大統領と会談し、「水素協力対話」を新設することで合意した。',
    { topic: 'leaders-summit', status: 'held', place: 'Seoul' },
  ],
  [
    'a Korean newsroom: 政府 is Seoul',
    '【ソウル聯合ニュース】政府は10日、日本の教科書検定の結果に抗議した。韓日関係への影響が懸念される。',
    { topic: 'textbooks', action: 'protest', actors: ['KR'] },
  ],
  [
    'what the paper is about first',
    '日韓両政府は10日、水素とアンモニアの供給網づくりで協力する覚書に署名した。',
    { topic: 'hydrogen', status: 'signed' },
  ],
  [
    'expected to agree',
    '日韓両政府は通貨スワップの延長で合意する見通しだ。財務省幹部が10日、明らかにした。',
    { topic: 'currency-swap', status: 'planned' },
  ],
  [
    'local time before Japan time',
    '高市首相は9日午後(日本時間10日午前)、訪問先のカナダで韓国の李在明大統領と会談した。',
    { topic: 'leaders-summit', status: 'held', date: '2027-03-09' },
  ],
  [
    'a joint document issued',
    '高市首相と李在明大統領は10日、首相官邸で会談し、共同文書「共同プレス発表」を発表した。',
    { topic: 'joint-declaration', status: 'signed' },
  ],
  [
    'regret of a ministry',
    '韓国外務省は10日、高市首相による靖国神社への奉納に「深い失望と遺憾」を表明した。',
    { topic: 'yasukuni', action: 'protest', actors: ['KR'] },
  ],
  [
    'the denial goes with what was said to be considered',
    '政府は韓国とのACSAの締結を検討している。林芳正官房長官は10日、「決まったことはない」と述べた。',
    { topic: 'acsa', status: 'denied' },
  ],
];

describe.each([
  ['ko', KO],
  ['ja', JA],
] as const)('%s', (_language, rows) => {
  test.each(rows)('%s: %s', (_what, text, expected) => {
    expect(newsOf(text)).toContainEqual(expect.objectContaining(expected));
  });
});

describe('no such news', () => {
  test.each([
    ['ko', 'two others', '한중 양국은 10일 AI 협력 MOU를 맺었다. 일본 정부도 한국과의 협력을 검토한 적이 있다.', 'ai'],
    [
      'ko',
      'a partner elsewhere',
      '한국과 말레이시아는 10일 수소 협력 양해각서를 체결했다. 일본도 관심을 보였다.',
      'hydrogen',
    ],
    ['ko', 'did not', '한일 양국은 10일 별도 외교장관 회담은 갖지 않았다.', 'foreign-ministers-talks'],
    [
      'ko',
      'history goes on in the next sentence',
      '한국과 일본은 10일 수소 협력에 합의했다. 두 나라 정부가 밝혔다. 일본은 2019년 7월 수출규제를 단행했다. 그달 한국 정부는 지소미아 종료를 결정했다.',
      'gsomia',
    ],
    [
      'ja',
      'only imagined',
      '政府は10日、韓国との協力を議論した。邦人退避で両国の部隊が協力する場面を想定する。',
      'nationals-protection',
    ],
    [
      'ja',
      'only reported',
      '韓国との協議の前に、政務官が靖国神社に参拝したとの報道が出たが、政府は誤報だと説明した。',
      'yasukuni',
    ],
    ['ja', 'out of office', '菅義偉前首相は10日、韓日議連の会長と国会内で会談した。', 'leaders-summit'],
    ['ja', 'another shrine', '日韓両首脳は10日に会談し、慰霊碑をそろって参拝した。', 'yasukuni'],
  ])('%s %s: %s', (_language, _what, text, topic) => {
    expect(newsOf(text).map((f) => f.topic)).not.toContain(topic);
  });

  test('그달 and 이어 8월 take the year told before', () => {
    const facts = factsOf(
      '[분석] 한일관계는 부침을 거듭했다. 양국 정부 모두 책임이 있다. 일본은 2019년 7월 수출규제를 강화했다. 이어 8월 한국은 지소미아 종료를 결정했다.',
    );
    expect(facts.find((f) => f.topic === 'gsomia')).toMatchObject({ date: '2019-08', context: 'background' });
  });
});
