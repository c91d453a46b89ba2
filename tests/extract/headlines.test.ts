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

test('where there is a text, its headline is not told twice', () => {
  const text = 'Japan lifted its export curbs on South Korea on Tuesday, the trade ministry in Tokyo said.';
  expect(read('Japan lifts export curbs on S. Korea', text)).toHaveLength(1);
});

test('a headline in the present is past, a sentence in the present is how things stand', () => {
  expect(read('', 'Japan lifts export curbs on South Korea')).toMatchObject([{ status: 'in-force' }]);
  expect(read('', 'Japan eases checks for South Korean visitors at all its airports.')).toEqual([]);
});
