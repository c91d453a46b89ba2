import { expect, test } from 'vitest';
import { newsOf } from './read';

const PUBLISHED = '2026-10-10T18:00:00+09:00';

test.each([
  ['조현 외교부 장관은 10일 "일본산 수산물 수입 규제를 해제하기로 했다"고 밝혔다.', 'seafood-imports announced'],
  ['조현 외교부 장관은 10일 "다음 달 일본산 수산물 수입 규제를 해제하겠다"고 말했다.', 'seafood-imports planned'],
  ['조현 외교부 장관은 10일 "일본산 수산물 수입 규제 해제를 검토하고 있다"고 말했다.', 'seafood-imports proposed'],
  ['다카이치 총리는 10일 "한국과 공급망 협정을 맺고 싶다"고 말했다.', 'supply-chain proposed'],
  ['韓国の趙顕外相は10日、「日本産水産物の輸入規制の解除を検討している」と述べた。', 'seafood-imports proposed'],
  ['茂木外相は10日の記者会見で「韓国との通貨スワップを再開する」と発表した。', 'currency-swap announced'],
  [
    '"We have decided to lift the ban on Japanese seafood," South Korean Foreign Minister Cho Hyun said on Saturday.',
    'seafood-imports announced',
  ],
  [
    '"Visa-free travel between Japan and South Korea will resume next month," Chief Cabinet Secretary Minoru Kihara said.',
    'visa-waiver planned',
  ],
  [
    '"We are in talks with Japan on extending the currency swap," an official in Seoul said on Saturday.',
    'currency-swap negotiating',
  ],
  [
    '"We have no plan to lift the ban on Japanese seafood," South Korean Foreign Minister Cho Hyun said on Saturday.',
    'seafood-imports denied',
  ],
])('what an office says of its acts in quotes counts as said: %s', (text, expected) => {
  expect(newsOf(text, PUBLISHED).map(({ topic, status }) => `${topic} ${status}`)).toEqual([expected]);
});

test('what a passer-by says in quotes does not', () => {
  const text =
    'South Korea and Japan have argued over seafood for years. "The ban on fish from Fukushima and seven other prefectures will be lifted soon," a fishmonger in Busan said.';
  expect(newsOf(text, PUBLISHED)).toEqual([]);
});
