import { expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import { FAMILY, STAGE } from '../../lib/model/vocabularies';
import { PUBLISHED } from './read';

const toldIn = (text: string, title = ''): string[] =>
  readArticle({ id: 't', title, text, publishedAt: PUBLISHED }).facts.map(({ kind, topic, status, date, context }) =>
    [FAMILY[kind], topic, STAGE[status], ...(date ? [date] : []), ...(context === 'news' ? [] : ['bg'])].join(' '),
  );

test.each([
  ['한일 외교장관, 12일 도쿄서 회담', 'talks foreign-ministers-talks committed 2027-03-12'],
  ['[속보] 한일 국방장관, 15일 서울서 회담…핫라인 논의', 'talks defence-ministers-talks committed 2027-03-15'],
  ['한일 정상, 9일 경주서 회담…공급망 논의', 'summit leaders-summit done 2027-03-09'],
  ['한일 외교장관, 28일 도쿄서 회담', 'talks foreign-ministers-talks done 2027-02-28'],
  ['日韓防衛相、13日にソウルで会談', 'talks defence-ministers-talks committed 2027-03-13'],
  ['日韓外相、9日に東京で会談', 'talks foreign-ministers-talks done 2027-03-09'],
  ['한일 재무장관 회의 종료.', 'talks finance-dialogue done'],
  ['한일 외교장관 회담 시작', 'talks foreign-ministers-talks done'],
])('a headline that stops at the meeting means the nearer of its two days: %s', (headline, told) => {
  expect(toldIn(headline, headline).map((fact) => fact.replace(/ bg$/, ''))).toContain(told);
});

test.each([
  [
    'a live blog',
    '■ 09:30 안규백 국방부 장관 일본 방위성 도착\n■ 09:40 안규백·고이즈미 회담 시작\n■ 11:00 양측, 수색구조 훈련 재개하기로\n■ 11:10 공동 회견',
    ['talks defence-ministers-talks done', 'act defence-exchange committed'],
  ],
  [
    'a live blog',
    "- 09:00 Markets open flat in Tokyo\n- 10:20 South Korea's Lee and Japan's Takaichi sit down for talks\n- 11:30 Seoul, Tokyo agree to resume visa-free travel",
    ['summit leaders-summit done', 'act visa-waiver committed'],
  ],
  [
    'a brief on one line',
    '▽日銀は政策金利を据え置いた。 ▽文部科学省は10日、高校生交流を広げる覚書を韓国教育省と交わした。 ▽大相撲春場所が始まった。',
    ['act youth-exchange done 2027-03-10'],
  ],
])('each item of %s is read: %s', (_what, text, told) => {
  for (const fact of told) expect(toldIn(text)).toContainEqual(expect.stringContaining(fact));
});

test.each([
  ['◆ 법원, 日기업 강제동원 배상 판결 확정\n◆ 부산 도시철도 1호선 운행 중단\n◆ 주말 전국 비', /stopped/],
  ['■ 한일 통화스와프 연장 합의\n■ 서울 시내버스 요금 인상\n■ 대전 야구장 개장', /stopped|done/],
])('an item takes no matter from the one before: %s', (text, wrong) => {
  expect(toldIn(text).filter((fact) => wrong.test(fact))).toEqual([]);
});

test.each([
  '[Machine translation] Japan and South Korea signed a memorandum on hydrogen on Wednesday. ※ This article was translated by AI and may contain errors.',
  '[AI translated] South Korea and Japan signed a memorandum on hydrogen on Wednesday. ▶ Read the original article',
  '[Auto-translated] Korea and Japan signed a memorandum on hydrogen on the 10th.',
])('a label and a notice tell nothing: %s', (text) => {
  expect(toldIn(text)).toEqual(['act hydrogen done 2027-03-10']);
});

test.each([
  ['Editorial: A promise kept late', 'Seoul and Tokyo have agreed to share satellite data, and about time too.'],
  ['[Opinion] What the swap is worth', 'Japan and South Korea agreed to renew their currency swap. It is too small.'],
  ['[사설] 말보다 실천이다', '한일 양국은 수소 협력을 넓히기로 합의했다. 이제는 실천이다.'],
])('an opinion reports nothing of its own: %s', (title, text) => {
  expect(toldIn(text, title).filter((fact) => !fact.endsWith('bg'))).toEqual([]);
});

test.each([
  [
    '木原官房長官は10日の記者会見で、高市早苗首相が14日、訪問先の釜山で韓国の李在明大統領と会談すると発表した。',
    'summit leaders-summit committed 2027-03-14',
  ],
  [
    '外務省は10日、茂木敏充外相が13日、ソウルで韓国の趙顕外相と会談すると発表した。',
    'talks foreign-ministers-talks committed 2027-03-13',
  ],
  [
    'South Korea and Japan agreed Wednesday to double the number of students who visit each other starting next year.',
    'act youth-exchange committed 2028',
  ],
  [
    'South Korea and Japan agreed Wednesday to resume flights that were cut starting in 2020.',
    'act flights-ferries committed 2027-03-10',
  ],
])('the day of what is announced, behind that of saying so: %s', (text, told) => {
  expect(toldIn(text)).toContain(told);
});

const whoIn = (text: string): string[] =>
  readArticle({ id: 't', text, publishedAt: PUBLISHED }).facts.map(
    ({ topic, action, actors }) => `${topic} ${action ?? '-'} ${actors.join('+')}`,
  );

test.each([
  ['대법원, 일본 기업 강제동원 배상 판결 확정…일본 외무성 항의', 'forced-labour protest JP'],
  ['정부, 사도광산 추도식 불참…日정부 "유감" 항의', 'sado-mines protest JP'],
  ['日 각료 야스쿠니 참배…외교부 항의', 'yasukuni protest KR'],
  ['日, 교과서 검정 발표…韓 외교부, 총괄공사 초치', 'textbooks protest KR'],
  // what opens the part is here what it is done to
  ['정부, 통화스와프 연장 발표…日 수산물 수입 허용', 'seafood-imports ease KR'],
])('who opens the later part of a headline acts in it: %s', (text, told) => {
  expect(whoIn(text)).toContain(told);
});

test.each([
  [
    'The Ministry of Oceans and Fisheries announced on the 10th that the Japanese government has decided to lift its ban on Korean oysters.',
    'seafood-imports lift JP',
  ],
  [
    'The Ministry of Economy, Trade and Industry said on the 9th that South Korea has decided to lift its ban on Japanese seafood.',
    'seafood-imports lift KR',
  ],
  [
    'The Foreign Ministry in Seoul said on the 10th that Japan will extend the visa waiver for Korean visitors.',
    'visa-waiver extend JP',
  ],
  [
    'The Ministry of Oceans and Fisheries announced on the 10th that it has decided to lift its ban on Japanese oysters.',
    'seafood-imports lift KR',
  ],
])('said on the 10th that: who does it, in translated English: %s', (text, told) => {
  expect(whoIn(text)).toContain(told);
});
