import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/extract/dates/calendar';
import { findDates } from '../../lib/extract/dates/find-dates';
import { LANGUAGES, type Language } from '../../lib/model/vocabularies';
import { normalise } from '../../lib/text/normalise';
import { splitSentences } from '../../lib/text/split-sentences';
import { readArticles } from '../gold/gold-file';

/** Tuesday. */
const PUBLISHED = dayOf('2024-09-10T09:00:00+09:00');

const read = (language: Language, text: string, published = PUBLISHED): string[] =>
  findDates(normalise(text, language).text, language, published).map(
    (d) => d.value + (d.future && d.future !== d.value ? `|${d.future}` : ''),
  );

describe('English dates', () => {
  test.each([
    ['signed on March 21, 2023', ['2023-03-21']],
    ['they met on Sept. 6', ['2024-09-06']],
    ['on 6 September 2022', ['2022-09-06']],
    ['Dec. 23 and 24, 2019', ['2019-12-23']],
    ['from Sept. 6-7', ['2024-09-06']],
    ['in late October 2025', ['2025-10']],
    ['since September 2013', ['2013-09']],
    ['in March last year', ['2023-03']],
    ['on Feb. 20 last year', ['2023-02-20']],
    ['last November', ['2023-11']],
    ['next March', ['2025-03']],
    ['on Friday', ['2024-09-06|2024-09-13']],
    ['last Friday', ['2024-09-06']],
    ['next Friday', ['2024-09-13']],
    ['yesterday', ['2024-09-09']],
    ['tomorrow', ['2024-09-11']],
    ['next month', ['2024-10']],
    ['last year', ['2023']],
    ['two weeks ago', ['2024-08']],
    ['in 2016', ['2016']],
    ['by the end of January', ['2025-01']],
    ['on the 6th', ['2024-09-06|2024-10-06']],
    ['On Oct. 30 they met. Two days later they flew home.', ['2024-10-30', '2024-11-01']],
  ])('%s', (text, expected) => expect(read('en', text)).toEqual(expected));

  test.each([
    'the May summit of 12 people',
    'a 12-year pause',
    'march to the embassy',
    'may agree',
    '$2,024 a head',
    'the 12th summit',
    '10:30 a.m.',
  ])('no day in: %s', (text) => expect(read('en', text).filter((d) => d.length === 10)).toEqual([]));
});

describe('Korean dates', () => {
  test.each([
    ['2023년 3월 16일 도쿄에서', ['2023-03-16']],
    ['2019년 7월에', ['2019-07']],
    ['2016년 이후', ['2016']],
    ['지난 6일', ['2024-09-06']],
    ['지난 25일', ['2024-08-25']],
    ['오는 23일', ['2024-09-23']],
    ['10일', ['2024-09-10']],
    ['25일', ['2024-08-25|2024-09-25']],
    ['6~7일', ['2024-09-06|2024-10-06']],
    ['9월 6일', ['2024-09-06']],
    ['지난달 15일', ['2024-08-15']],
    ['다음 달 21일', ['2024-10-21']],
    ['내달 초', ['2024-10']],
    ['이달 말', ['2024-09']],
    ['지난해 12월 28일', ['2023-12-28']],
    ['작년 11월 초순', ['2023-11']],
    ['내년 1월', ['2025-01']],
    ['올해 상반기', ['2024', '2024']],
    ['내일(11일)', ['2024-09-11']],
    ['모레', ['2024-09-12']],
    ['지난주 금요일', ['2024-09-06']],
    ['다음 주 화요일', ['2024-09-17']],
    ['3주 전', ['2024-08']],
    ['2027. 4. 14.', ['2027-04-14']],
    ['2024-09-06', ['2024-09-06']],
    ['9월 6일 만났고 다음날 헤어졌다', ['2024-09-06', '2024-09-07']],
    ['10∼11일', ['2024-09-10']],
  ])('%s', (text, expected) => expect(read('ko', text)).toEqual(expected));

  test.each(['3일간 머문다', '100일 만에', '이틀째', '7년 만에', '5년간', '3일째', '제12차', '6개월간'])(
    'no date in: %s',
    (text) => expect(read('ko', text)).toEqual([]),
  );
});

describe('Japanese dates', () => {
  test.each([
    ['2024年9月6日', ['2024-09-06']],
    ['令和6年9月6日', ['2024-09-06']],
    ['平成元年4月', ['1989-04']],
    ['９月６日', ['2024-09-06']],
    ['9月6、7両日', ['2024-09-06']],
    ['6、7両日に', ['2024-09-06|2024-10-06']],
    ['13~14日', ['2024-08-13|2024-09-13']],
    ['今月6日', ['2024-09-06']],
    ['先月15日', ['2024-08-15']],
    ['来月中旬', ['2024-10']],
    ['昨年12月28日', ['2023-12-28']],
    ['来年1月', ['2025-01']],
    ['本年4月1日から', ['2024-04-01']],
    ['19年4月', ['2019-04']],
    ['78年6月に発効', ['1978-06']],
    ['昨年4月の会談、同10月の訪問', ['2023-04', '2023-10']],
    ['きょう10日午後', ['2024-09-10']],
    ['あす', ['2024-09-11']],
    ['先週金曜日', ['2024-09-06']],
    ['三月十六日', ['2024-03-16|2025-03-16']],
    ['2年前', ['2022']],
    ['3週間前', ['2024-08-20']],
    ['9月6日に会い、翌日に帰った', ['2024-09-06', '2024-09-07']],
  ])('%s', (text, expected) => expect(read('ja', text)).toEqual(expected));

  test.each(['約7年ぶり', '3日間', '12回目', '2日目', '3年間', '第6回', '日韓両国'])('no date in: %s', (text) =>
    expect(read('ja', text)).toEqual([]),
  );
});

describe('the turn of the year', () => {
  const january = dayOf('2025-01-03T09:00:00+09:00');
  test.each([
    ['en', 'on Dec. 30', ['2024-12-30']],
    ['ko', '지난달 28일', ['2024-12-28']],
    ['ja', '12月30日', ['2024-12-30']],
    ['ko', '30일', ['2024-12-30|2025-01-30']],
  ] as const)('%s %s told in January', (language, text, expected) =>
    expect(read(language, text, january)).toEqual(expected),
  );

  test('the day is that of Seoul and Tokyo', () => {
    expect(dayOf('2024-12-31T16:00:00Z')).toEqual({ year: 2025, month: 1, day: 1 });
  });
});

describe('dates of a whole article', () => {
  test.each(LANGUAGES)('where its sentences are known, the same are found: %s', (language) => {
    for (const article of readArticles(`own-${language}`)) {
      const { text } = normalise(article.text, language);
      const found = findDates(text, language, PUBLISHED, splitSentences(text, language));
      expect(found).toEqual(findDates(text, language, PUBLISHED));
    }
  });
});
