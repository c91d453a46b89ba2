import { describe, expect, test } from 'vitest';
import { newsOf } from './read';

describe('a day number behind a day of another month is of that month', () => {
  const AT = '2027-04-30T10:00:00+09:00';
  const days = (text: string) => [...new Set(newsOf(text, AT).flatMap((f) => f.date ?? []))];

  test.each([
    '대통령실은 30일 다카이치 사나에 일본 총리가 6월 7~8일 한국을 찾아 7일 안동에서 이재명 대통령과 정상회담을 한다고 발표했다.',
    '木原稔官房長官は３０日の記者会見で、韓国の李在明大統領が６月７、８両日に北海道を訪れ、７日に札幌市で高市早苗首相と会談すると発表した。',
    'Japanese Prime Minister Sanae Takaichi will visit South Korea on June 7 and 8 and hold a summit with President Lee Jae-myung on the 7th, Seoul said Friday.',
  ])('%s', (text) => expect(days(text)).toEqual(['2027-06-07']));

  test('the day on which it was said is not', () => {
    const text = '정부가 일본산 수산물 수입을 5월 20일부터 다시 허용한다고 28일 밝혔다.';
    expect(newsOf(text, AT)).toMatchObject([{ date: '2027-05-20', announcedOn: '2027-04-28' }]);
  });
});

test('days of a journey are days: ２８、２９日の日程で', () => {
  const text = '外務省は１９日、韓国の趙顕外相が２８、２９日の日程で来日し、茂木敏充外相と会談すると発表した。';
  expect(newsOf(text, '2027-04-19T17:00:00+09:00')).toMatchObject([{ kind: 'talks', date: '2027-04-28' }]);
});
