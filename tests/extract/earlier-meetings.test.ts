import { expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import type { Language } from '../../lib/model/vocabularies';

const meetingsIn = (language: Language, text: string) =>
  readArticle({ id: 'a', text, publishedAt: '2027-02-11T05:00:00+09:00', language })
    .facts.filter(({ kind }) => kind === 'summit' || kind === 'talks')
    .map(({ kind, date, place, context }) => [kind, date, ...(place ? [place] : []), context].join(' '));

test.each<[Language, string, string[]]>([
  [
    'ko',
    '이재명 대통령과 다카이치 총리는 10일 부산에서 정상회담을 했다. 두 정상은 지난 3일 통화에 이어 일주일 만에 다시 마주 앉았다.',
    ['summit 2027-02-10 Busan news', 'summit 2027-02-03 background'],
  ],
  [
    'ko',
    '한일 외교장관은 11일 서울에서 회담했다. 조현 장관과 모테기 외무상의 만남은 지난달 5일 도쿄 회담에 이어 두 번째다.',
    ['talks 2027-02-11 Seoul news', 'talks 2027-01-05 background'],
  ],
  [
    'ja',
    '高市首相は10日、釜山で李在明大統領と会談した。両首脳の会談は、３日の電話会談に続き今年2回目となる。',
    ['summit 2027-02-10 Busan news', 'summit 2027-02-03 background'],
  ],
])('a meeting that only its day and a word tell of is background of its own (%s: %s)', (language, text, meetings) => {
  expect(meetingsIn(language, text)).toEqual(meetings);
});

test.each<[Language, string, string[]]>([
  [
    'ko',
    '한일 외교장관이 11일 서울에서 만났다. 두 장관은 지난해 3월 도쿄, 9월 부산에서 회담한 바 있다.',
    ['talks 2027-02-11 Seoul news', 'talks 2026-03 Tokyo background', 'talks 2026-09 Busan background'],
  ],
  [
    'ja',
    '日韓首脳は10日、釜山で会談した。シャトル外交では、昨年1月に奈良、5月に安東で会談を重ねてきた。',
    ['summit 2027-02-10 Busan news', 'summit 2026-01 Nara background', 'summit 2026-05 Andong background'],
  ],
])(
  'meetings told with one verb, each with its day and place, are as many facts (%s: %s)',
  (language, text, meetings) => {
    expect(meetingsIn(language, text)).toEqual(meetings);
  },
);

test.each([
  ['내달 중 도쿄에서 만나 현안을 폭넓게 논의할 예정이다', 'planned'],
  ['내달 중 도쿄에서 만나 현안을 폭넓게 논의하기로 했다', 'planned'],
  ['내달 중 도쿄에서 만나 현안을 협의하자고 제안했다', 'proposed'],
  ['조만간 만나 현안을 폭넓게 논의하자는 데 공감했다', 'proposed'],
  ['3일 도쿄에서 만나 현안을 폭넓게 논의했다', 'held'],
])('of a meeting still to come the last verb says how far it is (한일 정상은 %s: %s)', (words, status) => {
  const text = `한일 정상은 ${words}.`;
  const { facts } = readArticle({ id: 'a', text, publishedAt: '2027-02-11T05:00:00+09:00', language: 'ko' });
  expect(facts.map((fact) => [fact.kind, fact.status])).toEqual([['summit', status]]);
});
