import { describe, expect, test } from 'vitest';
import { type Language, STAGE } from '../../lib/model/vocabularies';
import { newsOf } from './read';

const LEAD: Readonly<Record<Language, string>> = {
  en: "South Korea and Japan held foreign ministers' talks in Seoul on Tuesday.\n\n",
  ko: '한국과 일본은 9일 서울에서 외교장관 회담을 열었다.\n\n',
  ja: '日本と韓国は9日、ソウルで外相会談を開いた。\n\n',
};

const toldIn = (language: Language, text: string): string[] => [
  ...new Set(
    newsOf(LEAD[language] + text)
      .filter(({ evidence }) => evidence.start >= LEAD[language].length - 1)
      .map(({ topic, status }) => `${topic} ${STAGE[status]}`),
  ),
];

describe('what is denied, refused or called off is never told as done or planned', () => {
  test.each<[Language, string, string]>([
    ['en', 'seafood-imports off', 'South Korea will not lift its ban on Japanese seafood, the oceans ministry said.'],
    [
      'en',
      'seafood-imports off',
      'South Korea has no intention of lifting its ban on Japanese seafood, its oceans ministry said.',
    ],
    ['en', 'seafood-imports off', 'South Korea decided not to lift its ban on Japanese seafood.'],
    ['en', 'seafood-imports off', 'South Korea ruled out lifting its ban on Japanese seafood.'],
    ['en', 'seafood-imports off', 'South Korea refused to lift its ban on Japanese seafood.'],
    ['en', 'seafood-imports off', "South Korea rejected Japan's request to lift its seafood ban."],
    ['en', 'seafood-imports off', "Japan's request to lift the seafood ban was turned down by South Korea."],
    [
      'en',
      'seafood-imports off',
      "Lifting the ban on Japanese seafood is not under consideration, South Korea's oceans ministry said.",
    ],
    [
      'en',
      'seafood-imports off',
      '"We are not considering lifting the ban on Japanese seafood," a South Korean official said.',
    ],
    [
      'en',
      'seafood-imports off',
      'Reports that South Korea would lift its ban on Japanese seafood are not true, the oceans ministry said.',
    ],
    [
      'en',
      'seafood-imports off',
      'South Korea said it had never discussed lifting its ban on Japanese seafood with Tokyo.',
    ],
    [
      'en',
      'leaders-summit off',
      'Lee and Takaichi will not hold a summit on the sidelines of the G20, officials said.',
    ],
    ['en', 'leaders-summit off', 'No summit between Lee and Takaichi is planned, the presidential office said.'],
    ['en', 'leaders-summit off', 'Plans for a summit between Lee Jae-myung and Sanae Takaichi fell through.'],
    ['ko', 'seafood-imports off', '정부는 일본산 수산물 수입 금지를 해제하지 않기로 했다.'],
    ['ko', 'seafood-imports off', '정부는 일본산 수산물 수입 금지를 해제할 계획이 없다고 밝혔다.'],
    ['ko', 'seafood-imports off', '정부는 일본산 수산물 수입 금지 해제를 검토한 바 없다고 밝혔다.'],
    ['ko', 'seafood-imports off', '정부는 일본의 수산물 수입 금지 해제 요구를 거부했다.'],
    ['ko', 'seafood-imports off', '해양수산부는 일본산 수산물 수입 재개설을 일축했다.'],
    ['ko', 'seafood-imports off', '해양수산부는 일본산 수산물 수입을 재개한다는 보도는 사실이 아니라고 밝혔다.'],
    ['ko', 'leaders-summit off', '이재명 대통령과 다카이치 총리의 정상회담은 열리지 않는다고 대통령실이 밝혔다.'],
    ['ko', 'leaders-summit off', '한일 정상회담은 무산됐다.'],
    ['ja', 'seafood-imports off', '韓国政府は日本産水産物の輸入禁止を解除しないことを決めた。'],
    ['ja', 'seafood-imports off', '韓国政府は日本産水産物の輸入禁止を解除する計画はないと明らかにした。'],
    ['ja', 'seafood-imports off', '韓国政府は日本産水産物の輸入禁止の解除を検討していないと述べた。'],
    ['ja', 'seafood-imports off', '韓国政府は水産物の輸入禁止を解除するよう求めた日本の要請を拒否した。'],
    ['ja', 'seafood-imports off', '韓国海洋水産省は日本産水産物の輸入再開説を否定した。'],
    ['ja', 'seafood-imports off', '韓国海洋水産省は、日本産水産物の輸入を再開するとの報道は事実ではないと発表した。'],
    ['ja', 'leaders-summit off', '李大統領と高市首相の首脳会談は開かれないと大統領府が明らかにした。'],
    ['ja', 'leaders-summit off', '日韓首脳会談は見送られた。'],
  ])('%s: %s: %s', (language, told, text) => expect(toldIn(language, text)).toEqual([told]));
});

describe('what only may be, is hoped or advised by others, or is still open is no news', () => {
  test.each<[Language, string]>([
    ['en', 'The two sides have yet to agree on extending the currency swap.'],
    ['en', 'It is unclear whether South Korea will lift its ban on Japanese seafood.'],
    ['en', 'If South Korea lifted its ban on Japanese seafood, fishermen would gain.'],
    ['en', 'South Korea should lift its ban on Japanese seafood, a professor said.'],
    ['en', 'South Korea may one day lift its ban on Japanese seafood, analysts say.'],
    ['ko', '양측은 통화스와프 연장에 아직 합의하지 못했다.'],
    ['ko', '정부가 일본산 수산물 수입 금지를 해제할지는 불투명하다.'],
    ['ko', '정부가 일본산 수산물 수입 금지를 풀면 어민들이 반발할 것이다.'],
    ['ko', '일본산 수산물 수입 금지를 해제해야 한다고 한 교수가 주장했다.'],
    ['ja', '双方は通貨スワップの延長でまだ合意していない。'],
    ['ja', '韓国政府が日本産水産物の輸入禁止を解除するかは不透明だ。'],
    ['ja', '韓国政府が日本産水産物の輸入禁止を解除すれば、漁業者が反発するだろう。'],
    ['ja', '日本産水産物の輸入禁止を解除すべきだと教授は主張した。'],
    ['en', "Japan denied that the delay had anything to do with last week's protest about the Sado mines."],
  ])('%s: %s', (language, text) => expect(toldIn(language, text)).toEqual([]));
});
