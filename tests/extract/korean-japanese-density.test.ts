import { expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import type { Fact } from '../../lib/model/fact';
import { factsOf, PUBLISHED } from './read';

type Row = [what: string, text: string, expected: Partial<Fact>];

const KO: Row[] = [
  [
    'firms that only take part in what is set up do not act',
    '한일 양국은 10일 서울에서 차관 협의를 열었다. 두 나라 기업이 참여하는 수소 인력 교류 사업을 신설하기로 했다.',
    { topic: 'hydrogen', status: 'agreed' },
  ],
  [
    'where a thing comes from is nobody who acts',
    '한국과 일본은 10일 서울에서 수소 협력대화를 열었다. 양측은 호주산 수소 공동 구매를 늘리기로 합의했다.',
    { kind: 'agreement', topic: 'hydrogen', status: 'agreed' },
  ],
  [
    'whose support is asked for does not ask',
    '한일의원연맹 회장은 10일 다카이치 총리를 예방해 CPTPP 가입에 대한 일본의 지지를 당부했다.',
    { topic: 'cptpp', status: 'proposed', actors: ['KR'] },
  ],
  [
    'what is acted upon before where it goes',
    '한일 재무장관은 10일 도쿄에서 만나 조세 정보 교환 범위를 가상자산으로 넓히는 데 합의했다.',
    { topic: 'capital-markets', status: 'agreed' },
  ],
  [
    'a leader who comes to the other country meets its leader',
    '한일 양국은 다카이치 총리가 다음 달 경주를 찾는 일정을 놓고 막바지 조율을 벌이고 있다.',
    { kind: 'summit', status: 'proposed', date: '2027-04' },
  ],
  [
    'leaders of the two countries, however they are called',
    '한국 정부와 일본 정부가 일정을 조율했다. 두 나라 정상이 다음 달 나라에서 만난다.',
    { kind: 'summit', status: 'planned', date: '2027-04' },
  ],
  [
    'what is looked into is open',
    '한국 정부는 일본산 수산물 수입 재개를 들여다보고 있다.',
    { topic: 'seafood-imports', status: 'proposed' },
  ],
  [
    'an office that goes with another acts itself',
    '행정안전부는 10일 일본 후생노동성과 함께 조세이 탄광 유해의 감정 작업에 들어갔다고 밝혔다.',
    { topic: 'chosei-mine', actors: ['JP', 'KR'] },
  ],
  [
    'what is begun is done',
    '일본 도쿄전력이 10일 후쿠시마 오염수를 바다에 흘려보내기 시작했다. 한국 정부는 우려했다.',
    { topic: 'fukushima-water', status: 'in-force', date: '2027-03-10' },
  ],
  [
    'a paper to be signed is on what was told before',
    '한일 경찰은 10일 온라인 사기 조직을 함께 붙잡았다. 한국 경찰청장은 4월 8일 일본 경찰청 장관과 양해각서에 서명할 예정이다.',
    { topic: 'transnational-crime', status: 'planned', date: '2027-04-08' },
  ],
  [
    'the next round of a row by its name',
    '한일 정상은 10일 서울에서 회담했다. 다음 전략대화는 내년 상반기 서울에서 열린다.',
    { kind: 'talks', topic: 'strategic-dialogue', status: 'planned' },
  ],
  [
    'a signature told in the present is still to come',
    '한일 양국은 10일 통화스와프를 연장하기로 했다. 연장 계약서에는 15일 두 나라 중앙은행 총재가 서명한다.',
    { topic: 'currency-swap', status: 'agreed', date: '2027-03-10' },
  ],
  [
    'an earthquake is no verb that describes',
    '한국 기상청과 일본 기상청은 10일 화상회의를 열었다. 양국은 2018년 9월 지진 정보를 주고받는 양해각서를 교환했지만 쓰지 않았다.',
    { topic: 'disaster-prevention', context: 'background', date: '2018-09' },
  ],
  [
    'who stands in what describes the thing does not put it off',
    '한국과 일본 기상청은 10일 지진 자료를 공유하기로 합의했다. 일본이 제안한 해저 지진계 공동 설치는 내년으로 미뤘다.',
    { topic: 'disaster-prevention', status: 'postponed', actors: ['JP', 'KR'] },
  ],
  [
    'what an adviser tells after a summit is of both',
    '이재명 대통령과 다카이치 총리가 10일 서울에서 회담했다. 위성락 안보실장은 회담 뒤 브리핑에서 조세이 탄광 유해의 감정을 추진하기로 했다고 설명했다.',
    { topic: 'chosei-mine', status: 'agreed', actors: ['JP', 'KR'] },
  ],
  [
    'a drill as it was set has the day it was set for',
    '한국 국방부는 10일 방위백서에 항의했다. 한일 해군은 4월 초로 예정된 수색구조훈련을 예정대로 진행하기로 했다.',
    { topic: 'defence-exchange', status: 'agreed', date: '2027-04' },
  ],
  [
    'two things to come on days of their own',
    '한국 기상청과 일본 기상청은 10일 지진 자료를 보내는 전용망을 6월까지 깔기로 했다. 두 기관은 지진 대비 공동 훈련을 4월 11일 부산에서 실시한다.',
    { topic: 'disaster-prevention', status: 'planned', date: '2027-04-11' },
  ],
  [
    'those who travel, whatever they are called',
    '한국 국토부는 10일 일본과 항공편을 늘리기로 했다. 국토부는 연간 한일 왕래객이 내년 1500만 명을 넘어설 것으로 내다봤다.',
    { kind: 'target', topic: 'traveller-numbers' },
  ],
];

const JA: Row[] = [
  [
    'the same ministry is that which the sentence before is about',
    '韓国外務省は10日、日本の文部科学省が公表した教科書検定の結果に抗議した。同省は総括公使を呼び、記述の是正を求めた。',
    { topic: 'textbooks', action: 'protest', actors: ['KR'] },
  ],
  [
    'an official whom no list has is of the country named before',
    '石原環境相は10日、韓国の金民洙気候相と会った。金氏は処理水の監視への専門家の参加を増やすよう要請した。',
    { topic: 'fukushima-water', status: 'proposed', actors: ['KR'] },
  ],
  [
    'talks that one ministry announces are with the other',
    '韓国政府は10日、日本の輸出管理を巡る提訴の手続きを中断した。経済産業省は局長級の政策対話を3年ぶりに開くと発表した。',
    { kind: 'talks', topic: 'export-controls', status: 'planned' },
  ],
  [
    'who attends a meeting has met',
    '鈴木農相は10日、韓国・仁川で開かれた日中韓農業相会合に出席し、共同声明を採択した。',
    { kind: 'talks', topic: 'agriculture', status: 'held', actors: ['CN', 'JP', 'KR'] },
  ],
  [
    'a draft handed over is a proposal',
    '日本側は10日、ACSAの素案を韓国側に渡した。',
    { topic: 'acsa', status: 'proposed', actors: ['JP'] },
  ],
  [
    'decided not to do it, whatever the noun',
    '日本政府は、佐渡金山の追悼式に政務官を出さない方針を固めた。韓国は反発している。',
    { topic: 'sado-mines', status: 'cancelled' },
  ],
  [
    'what is asked for has no day of the state it would end',
    '韓国側は日本産水産物の輸入を2013年9月から止めており、農林水産省の担当者は撤廃を重ねて求めた。',
    { topic: 'seafood-imports', status: 'proposed', actors: ['JP'] },
  ],
  [
    'firms that only use what is set up do not act',
    '日韓の両政府は10日、ソウルで次官級協議を開いた。新興企業が使うAI向け計算資源を貸し借りする制度を設けることで合意した。',
    { kind: 'agreement', topic: 'ai', status: 'agreed' },
  ],
  [
    'the prime minister without a name is of Japan',
    '高市首相は10日、韓国の李大統領、中国の李強首相とソウルで会談した。首相は9日、李大統領と個別に会談した。',
    { kind: 'summit', status: 'held', date: '2027-03-09', actors: ['JP', 'KR'] },
  ],
  [
    'whose envoy is called in says who calls',
    '日本政府は10日、韓国を優遇対象国から外した。趙次官は長嶺安政大使を呼び、ホワイト国からの除外の撤回を求めた。',
    { topic: 'export-whitelist', action: 'protest', actors: ['KR'] },
  ],
  [
    'what is being worked out with the treasury is open',
    '韓国教育省は、日本を訪れる高校生の修学旅行に補助する制度を新設する方向で財政当局と詰めている。',
    { topic: 'youth-exchange', status: 'proposed', actors: ['KR'] },
  ],
  [
    'ministers of three by their conference',
    '岩屋外相は10日、韓国の趙外相と会談した。同日は日中韓の外相会議も開かれた。',
    { kind: 'talks', topic: 'korea-china-japan', status: 'held', actors: ['CN', 'JP', 'KR'] },
  ],
  [
    'a Korean surname with its title is who was introduced',
    '韓国の崔教振教育部長官は9日、東京で文部科学相と会談した。歴史教科書の記述については、崔長官が懸念を伝え是正を求めた。',
    { topic: 'textbooks', status: 'proposed', actors: ['KR'] },
  ],
  [
    'from the term that begins in a month',
    '韓国教育部は10日、日本の文部科学省と半導体の共同課程を9月の新学期から運営することで合意したと発表した。',
    { topic: 'semiconductors', status: 'agreed', date: '2027-09' },
  ],
  [
    'what was never looked at is denied',
    '日本産水産物を巡り、韓国大統領室の関係者は10日、輸入規制の解除を検討したことはないと述べた。',
    { topic: 'seafood-imports', status: 'denied' },
  ],
  [
    'what one side does for an accord of both',
    '日韓の外相は10日、ソウルで会談し、慰安婦問題の解決で合意した。韓国政府が財団を設け、日本政府が10億円程度を出す。',
    { topic: 'comfort-women', status: 'planned', action: 'fund', actors: ['JP'] },
  ],
  [
    'a dialogue to begin in a month is an accord on its matter',
    '日韓の両首脳は10日に会談し、水素の供給網を話し合う局長級対話を6月に始めることで合意した。',
    { kind: 'agreement', topic: 'hydrogen', status: 'agreed', date: '2027-06' },
  ],
  [
    'a report of a meeting denied, however far back it was told of',
    '日韓両政府は、李在明大統領が4月に来日し、高市早苗首相と会談する方向で調整に入った。日本側はレアアース備蓄の協定案を示した。韓国の報道官は日程について「確定した事実はない」と否定した。',
    { kind: 'summit', status: 'denied' },
  ],
  [
    'a decree that adds a country is of the other',
    '輸出管理の「ホワイト国」に韓国を再び加える改正政令が10日、施行された。日本の企業は歓迎した。',
    { topic: 'export-whitelist', status: 'in-force', actors: ['JP'] },
  ],
  [
    'what is proposed has its own day, not that of proposing it',
    '韓国政府は10日、端島の展示の改善を話し合う局長級の協議を4月に開くよう日本に提案した。',
    { kind: 'talks', topic: 'hashima', status: 'proposed', date: '2027-04' },
  ],
  [
    'what was declared a week ago is no news, whatever day it is for',
    '韓国政府は10日、端島の展示を巡り遺憾の意を日本に伝えた。両国の間の溝は今も深く残っている。日本政府は1日、端島の展示を来春までに改めると表明した。',
    { topic: 'hashima', status: 'announced', context: 'background' },
  ],
  [
    'the next one, with its season and place',
    '日韓の外務次官は10日、東京で次官戦略対話を開いた。次は来春、韓国で開くことにしている。',
    { kind: 'talks', topic: 'strategic-dialogue', status: 'planned', date: '2028' },
  ],
  [
    'a body of both, with nobody named',
    '日韓両首脳は10日に会談した。尹大統領はGSOMIAを正常化すると述べた。経済安全保障に関する協議の枠組みも新たに立ち上げる。',
    { topic: 'economic-security', action: 'establish', actors: ['JP', 'KR'] },
  ],
];

const NONE = [
  '日本側は10日、ACSAの締結を重ねて呼びかけ、韓国側は「世論を見ながら検討する」と答えた。',
  '韓国国会の委員会は10日、日本産水産物の輸入禁止を維持するよう政府に求める決議案を可決した。',
];

test.each(NONE)('Japanese: an answer, a parliament and its own government: %s', (text) => {
  expect(factsOf(text).filter(({ actors }) => actors.join() === 'KR')).toEqual([]);
});

test.each(KO)('Korean: %s', (_, text, expected) => {
  expect(factsOf(text)).toContainEqual(expect.objectContaining(expected));
});

test.each(JA)('Japanese: %s', (_, text, expected) => {
  expect(factsOf(text)).toContainEqual(expect.objectContaining(expected));
});

test('officials of any office meet about the one matter of the title', () => {
  const title = '사도광산 추도식 올해도 따로';
  const text = '한국과 일본은 지난해 행사를 따로 치렀다. 두 나라 국장급 협의가 다음 달 초 도쿄에서 재개된다.';
  const { facts } = readArticle({ id: 't', title, text, publishedAt: PUBLISHED });
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'talks', topic: 'sado-mines', status: 'planned' }));
});
