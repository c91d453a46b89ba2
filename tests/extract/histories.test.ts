import { describe, expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import type { Language } from '../../lib/model/vocabularies';

const read = (language: Language, text: string, title = '') =>
  readArticle({ id: 'a', text, title, publishedAt: '2027-10-20T18:00:00+09:00', language }).facts.map(
    ({ kind, topic, status, date, actors, context }) =>
      [kind, topic, status, date ?? '-', actors.join('+'), context].join(' '),
  );

/** News of its own, so that the rest of the article is read after it. */
const LEAD = {
  ko: '한국과 일본은 20일 서울에서 수소 협력 양해각서에 서명했다. 양국은 올해 안에 실무 작업에 들어간다.\n\n',
  ja: '日韓両政府は20日、水素協力の覚書に署名した。年内に実務作業に入る。\n\n',
} as const;

describe('what an article tells of earlier days is background with its day', () => {
  test.each<[Language, string, string, string]>([
    [
      'ko',
      'done at a meeting of a day',
      '한일 정상은 지난 5월 안동에서 열린 회담에서 통화스와프를 늘리는 데 뜻을 같이했다.',
      'agreement currency-swap agreed 2027-05 JP+KR background',
    ],
    [
      'ja',
      'done at a meeting of a day',
      '日韓首脳は5月に安東で会談した際、通貨スワップを拡大することで一致。',
      'agreement currency-swap agreed 2027-05 JP+KR background',
    ],
    [
      'ko',
      'so long ago',
      '한일 무비자 왕래는 2020년 3월 중단된 지 2년 8개월 만에 재개됐다.',
      'measure visa-waiver in-force 2027-10-20 JP+KR news',
    ],
    [
      'ko',
      'a postposition that looks like a verb',
      '양국은 2010년 도쿄를 제외한 모든 노선의 항공자유화 협정을 맺었다.',
      'agreement flights-ferries signed 2010 JP+KR background',
    ],
    [
      'ko',
      'the year after',
      '대법원은 2018년 10월 강제동원 배상 판결을 확정했고, 일본은 이에 반발해 이듬해 수출규제를 단행했다.',
      'measure export-controls in-force 2019 JP background',
    ],
    [
      'ja',
      'what has been done this year',
      '韓国政府は8月にも、竹島の記述を理由に日本の総括公使を呼んでいる。',
      'measure dokdo-takeshima held 2027-08 KR background',
    ],
    [
      'ko',
      'a complaint that was lost',
      '일본은 이에 반발해 세계무역기구에 제소했지만 2019년 4월 패소했다. 한국은 2013년 9월 후쿠시마 수산물 수입을 금지했다.',
      'measure seafood-imports in-force 2013-09 KR background',
    ],
  ])('%s, %s: %s', (language, _what, sentence, fact) => {
    expect(read(language, LEAD[language as 'ko' | 'ja'] + sentence)).toContain(fact);
  });

  test('a report of weeks ago', () => {
    const facts = read('ko', `${LEAD.ko}일본 언론은 지난 8월에도 양국이 지소미아 연장을 검토한다고 보도했다.`);
    expect(facts.filter((f) => /gsomia.*news$/.test(f))).toEqual([]);
  });
});

test.each<[Language, string, string]>([
  [
    'ko',
    '이재명 대통령이 다음 달 교토를 찾아 다카이치 사나에 총리와 회담하는 방안을 조율하고 있다고 NHK가 보도했다. 대통령실은 이에 대해 "구체적으로 정해진 것은 없다"고 밝혔다.',
    'summit leaders-summit denied 2027-11 JP+KR news',
  ],
  [
    'ja',
    '李在明大統領が来月、京都市を訪れて高市早苗首相と会談する方向で調整していると韓国紙が報じた。韓国大統領府は「現時点で決まったことはない」としている。',
    'summit leaders-summit denied',
  ],
])('an office that answers a report of a meeting denies it (%s)', (language, text, fact) => {
  expect(read(language, text)).toEqual([expect.stringContaining(fact)]);
});

test.each<[Language, string, string]>([
  [
    'ko',
    '한일 양국이 저출생 대책을 함께 찾는다. 저출산고령사회위원회와 일본 아동가정청이 20일 도쿄에서 저출생 대응 협의체 첫 회의를 열었다.',
    'talks low-birth-ageing held 2027-10-20 JP+KR news',
  ],
  [
    'ja',
    '日韓が宇宙分野で協力する。宇宙開発戦略推進事務局は20日、韓国宇宙航空庁と宇宙ごみの情報を交換する覚書を結んだ。',
    'agreement space signed 2027-10-20 JP+KR news',
  ],
  [
    'ja',
    '韓国政府傘下の財団は20日、元徴用工の遺族2人に対し、日本企業に代わって賠償相当額を支払った。',
    'measure forced-labour held 2027-10-20 KR news',
  ],
])('who acts (%s: %s)', (language, text, fact) => {
  expect(read(language, text)).toContain(fact);
});

test('a noun that refers back means the last matter of that name', () => {
  const text =
    '日韓両政府は20日、外務・防衛の局長級による安全保障対話を開き、サイバー攻撃の情報共有を始めることで一致した。同対話は2018年3月に途絶え、23年4月に再開された。';
  expect(read('ja', text)).toContain('measure security-dialogue in-force 2023-04 JP+KR background');
});

test('the next shuttle of the leaders is a meeting to come', () => {
  const text =
    '이재명 대통령과 다카이치 사나에 총리는 20일 서울에서 회담했다. 두 정상은 다음 셔틀외교를 내년 초 교토에서 이어가기로 했다.';
  expect(read('ko', text)).toContain('summit leaders-summit planned 2028 JP+KR news');
});

describe('what lies behind the news, by the words of the clause', () => {
  test.each<[Language, string, string]>([
    ['ko', 'a state that goes on', '법무부는 김포공항에서 한일 전용 입국심사대를 운영하고 있다.'],
    ['ko', 'lately', '양국은 최근 스타트업 공동펀드 조성에 합의했다.'],
    ['ko', 'by now', '일본 정부는 이미 수출규제를 해제했다.'],
    ['ko', 'last week', '양국은 지난주 AI 협력각서에 서명했다.'],
    ['ko', 'a day before that of the opening', '양국은 지난 13일 통화스와프를 연장하기로 합의했다.'],
    ['ja', 'a state that goes on', '韓国政府は福島など8県の水産物の輸入を禁止している。'],
    ['ja', 'a short time ago', '日韓両政府は先ごろ、スタートアップ支援の覚書に署名した。'],
    ['ja', 'last week', '両政府は先週、AI協力の覚書に署名した。'],
  ])('%s, %s: %s', (language, _what, sentence) => {
    const lead = LEAD[language as 'ko' | 'ja'].trimEnd();
    const news = read(language, `${lead} ${sentence}`).filter((f) => f.endsWith('news') && !f.includes('hydrogen'));
    expect(news).toEqual([]);
  });
});

test.each<[Language, string, string]>([
  [
    'ko',
    '정부가 20일 일본인 무비자 입국을 중단한다고 밝혔다. 외교부가 이같이 발표했다. 앞서 조현 장관은 이날 오후 주한 일본대사를 불러 야스쿠니 참배에 강하게 항의했다.',
    'yasukuni held 2027-10-20 KR news',
  ],
])('what was done earlier today is news (%s)', (language, text, fact) => {
  expect(read(language, text)).toContainEqual(expect.stringContaining(fact));
});

test.each<[Language, string]>([
  [
    'ko',
    '구윤철 부총리는 20일 하노이에서 베트남 재무장관과 만났다. 양국은 원전 협력을 늘리기로 합의했다. 일본과는 통화스와프를 논의하지 않았다.',
  ],
  [
    'ja',
    '韓国の具潤哲副首相は20日、ハノイでベトナムの財務相と会談した。両国は原発協力を拡大することで合意した。日本と韓国の財務相は会わなかった。',
  ],
])('the two of the sentence before may be others (%s)', (language, text) => {
  expect(read(language, text).filter((f) => f.includes('nuclear'))).toEqual([]);
});
