import { expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import { FAMILY, type Language, STAGE } from '../../lib/model/vocabularies';
import { PUBLISHED } from './read';

const read = (title: string, text: string, language?: Language) =>
  readArticle({ id: 't', title, text, publishedAt: PUBLISHED, ...(language ? { language } : {}) }).facts;

test.each<[Language, string, string]>([
  ['en', 'Japan lifts export curbs on S. Korea', 'act export-controls done JP'],
  ['en', 'S. Korea, Japan sign hydrogen pact', 'act hydrogen done JP,KR'],
  ['en', "Seoul protests Japan's renewed claim to Dokdo", 'act dokdo-takeshima done KR'],
  ['en', 'S. Korea to lift ban on Japanese seafood', 'act seafood-imports committed KR'],
  ['en', 'S. Korea, Japan agree to resume currency swap', 'act currency-swap committed JP,KR'],
  ['en', 'S. Korea, Japan to extend currency swap by three years', 'act currency-swap committed JP,KR'],
  ['en', 'Foreign ministers of S. Korea, Japan meet in Seoul', 'talks foreign-ministers-talks done JP,KR'],
  ['en', 'S. Korea, Japan FMs to hold talks next week', 'talks foreign-ministers-talks committed JP,KR'],
  ['en', 'Seoul mulls ending GSOMIA with Japan', 'act gsomia open KR'],
  ['en', 'Japan to extend visa waiver for S. Koreans', 'act visa-waiver committed JP'],
  ['en', 'Japan PM sends offering to Yasukuni; S. Korea voices regret', 'act yasukuni done JP'],
  ['en', 'S. Korea, Japan postpone vice-ministerial strategic dialogue', 'talks strategic-dialogue off JP,KR'],
  ['en', 'Busan-Fukuoka ferry service between Korea and Japan resumes', 'act flights-ferries done JP,KR'],
  ['ko', '한일, 통화스와프 재개 합의', 'act currency-swap committed JP,KR'],
  ['ko', '정부, 일본산 수산물 수입 금지 해제키로', 'act seafood-imports committed KR'],
  ['ko', '한일, 수소 협력 각서 체결', 'act hydrogen done JP,KR'],
  ['ko', '정부, 日 독도 영유권 주장에 항의', 'act dokdo-takeshima done KR'],
  ['ko', '한일 정상, 내달 나라서 정상회담', 'summit leaders-summit committed JP,KR'],
  ['ko', '한일 정상, 나라서 정상회담 개최', 'summit leaders-summit done JP,KR'],
  ['ko', '한일 외교장관, 다음주 서울서 회담', 'talks foreign-ministers-talks committed JP,KR'],
  ['ko', '정부, 지소미아 종료 검토', 'act gsomia open KR'],
  ['ko', '국방부 "일본과 ACSA 체결 검토한 바 없다"', 'act acsa off KR'],
  ['ko', '일본, 한국인 무비자 입국 연장키로', 'act visa-waiver committed JP'],
  ['ko', '외교부, 日에 교과서 시정 촉구', 'act textbooks open KR'],
  ['ko', '한일 차관 전략대화 연기', 'talks strategic-dialogue off JP,KR'],
  ['ja', '日韓、通貨スワップ再開で合意', 'act currency-swap committed JP,KR'],
  ['ja', '韓国、日本産水産物の輸入禁止を解除へ', 'act seafood-imports committed KR'],
  ['ja', '日韓、水素協力で覚書締結', 'act hydrogen done JP,KR'],
  ['ja', '韓国政府、竹島の領有権主張に抗議', 'act dokdo-takeshima done KR'],
  ['ja', '日韓首脳、来月に奈良で会談へ', 'summit leaders-summit committed JP,KR'],
  ['ja', '日韓首脳が会談　奈良で', 'summit leaders-summit done JP,KR'],
  ['ja', '日韓外相、来週ソウルで会談へ', 'talks foreign-ministers-talks committed JP,KR'],
  ['ja', '韓国政府、GSOMIA終了を検討', 'act gsomia open KR'],
  ['ja', '政府、韓国人のビザ免除を延長へ', 'act visa-waiver committed JP'],
  ['ja', '韓国外務省、教科書の是正を要求　日本に', 'act textbooks open KR'],
  ['ja', '日韓次官戦略対話、延期', 'talks strategic-dialogue off JP,KR'],
])('a headline is all that many feeds give, and is read: %s: %s', (language, headline, told) => {
  const [fact] = read(headline, headline, language);
  expect(fact && `${FAMILY[fact.kind]} ${fact.topic} ${STAGE[fact.status]} ${fact.actors.join()}`).toBe(told);
});

test.each<[Language, string, string]>([
  ['en', 'Takaichi, Lee hold talks in Busan', 'summit leaders-summit done JP,KR'],
  ['en', 'Lee to visit Japan Jan. 13-14 for summit with Takaichi', 'summit leaders-summit committed JP,KR 2027-01-13'],
  ['en', 'S. Korea, Japan ink accord to share weather satellite data', 'act space done JP,KR'],
  ['en', 'Japanese, Korean navies stage minesweeping drill off Ulleung', 'act defence-exchange done JP,KR'],
  ['en', 'U.S., Japan, S. Korea conduct Freedom Edge drills for fourth time', 'act freedom-edge done JP,KR,US'],
  ['en', 'Seoul calls in Japanese diplomat over textbook approval', 'act textbooks done KR'],
  ['en', 'Japan weighs easing fingerprinting of Korean visitors: report', 'act entry-procedures open JP'],
  ['ko', '李대통령·다카이치 통화…중동 정세 논의', 'summit leaders-summit done JP,KR'],
  ['ko', '李대통령, 1월 13~14일 방일…다카이치와 정상회담', 'summit leaders-summit committed JP,KR 2027-01-13'],
  ['ko', '日, 한국인 지문채취 완화 검토', 'act entry-procedures open JP'],
  ['ko', '日정부 "한국인 지문채취 완화 검토한 바 없어"', 'act entry-procedures off JP'],
  ['ko', '한일 국방장관회담 연기…"일정 조율 필요"', 'talks defence-ministers-talks off JP,KR'],
  ['ko', '日 교과서 검정 통과에 총괄공사 초치', 'act textbooks done KR'],
  ['ko', '日 구축함 부산 입항 취소', 'act defence-exchange off JP'],
  ['ko', '한미일, 4번째 프리덤 에지 훈련 실시', 'act freedom-edge done JP,KR,US'],
  ['ko', '한중일 통상장관, 공동성명 채택', 'act joint-declaration done CN,JP,KR'],
  ['ja', '日韓、来週ソウルで次官級経済協議', 'talks other committed JP,KR'],
  ['ja', '海自と韓国海軍、済州沖で１０年ぶり捜索救難訓練', 'act defence-exchange done JP,KR'],
  ['ja', '日米韓、来月に共同飛行訓練', 'act freedom-edge committed JP,KR,US'],
  ['ja', '政府、韓国人の指紋採取緩和「検討した事実ない」', 'act entry-procedures off JP'],
  ['ja', '政府、韓国人旅行者の指紋採取緩和を検討', 'act entry-procedures open JP'],
  ['ja', '韓国最高裁、三菱重工の賠償命令が確定', 'act forced-labour done KR'],
  ['ja', '韓国、日本産牛肉の輸入解禁　２５年ぶり', 'act agriculture committed KR'],
  ['ja', '日韓、水素・アンモニアで覚書', 'act hydrogen done JP,KR'],
  ['ja', '海自護衛艦の釜山寄港中止', 'act defence-exchange off JP'],
  ['ja', '日韓海保、密輸取り締まりで合同訓練', 'act transnational-crime done JP,KR'],
])('a headline without a verb, or with half a name, is read too: %s: %s', (language, headline, told) => {
  const on = /李|Lee|Takaichi|다카이치/u.test(headline) ? '2026-11-27T12:00:00+09:00' : PUBLISHED;
  const [fact, ...more] = readArticle({ id: 't', title: headline, text: headline, publishedAt: on, language }).facts;
  expect(more).toEqual([]);
  const day = fact?.date?.length === 10 ? ` ${fact.date}` : '';
  expect(fact && `${FAMILY[fact.kind]} ${fact.topic} ${STAGE[fact.status]} ${fact.actors.join()}${day}`).toBe(told);
});

test('a phone call and the meeting agreed there are two', () => {
  const headline = 'Takaichi, Lee speak by phone, agree to meet in Nara in January';
  const publishedAt = '2026-11-27T12:00:00+09:00';
  const { facts } = readArticle({ id: 't', title: headline, text: headline, publishedAt });
  expect(facts).toMatchObject([
    { kind: 'summit', status: 'held', context: 'news' },
    { kind: 'summit', status: 'planned', date: '2027-01', place: 'Nara' },
  ]);
});

test.each([
  'Hokkaido scallops back on Korean shelves as autumn ends',
  'Japan lodges protest with China over drilling; Seoul silent',
  '[Editorial] Time for Seoul and Tokyo to renew their currency swap',
  'Opinion: Seoul and Tokyo to blame for the swap that never came',
  'Korean films sweep Tokyo festival',
  'Bruce Lee, Takaichi dojo honoured in Osaka',
  '日韓通貨スワップ協議が難航',
  '【社説】日韓通貨スワップ　再締結を急げ',
  '[사설] 한일 통화스와프 다시 맺을 때다',
  '부산 불꽃축제에 일본 관광객 몰려',
])('a headline that reports no act gives no news: %s', (headline) => {
  expect(read(headline, headline).filter(({ context }) => context === 'news')).toEqual([]);
});

test('where there is a text, its headline is not told twice', () => {
  const text = 'Japan lifted its export curbs on South Korea on Tuesday, the trade ministry in Tokyo said.';
  expect(read('Japan lifts export curbs on S. Korea', text)).toHaveLength(1);
});

test('a headline in the present is past, a sentence in the present is how things stand', () => {
  expect(read('', 'Japan lifts export curbs on South Korea')).toMatchObject([{ status: 'in-force' }]);
  expect(read('', 'Japan eases checks for South Korean visitors at all its airports.')).toEqual([]);
});
