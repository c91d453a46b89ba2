import { bareDay } from './bare';
import { addDays, addMonths, daysFrom, iso, isoOf, weekdayOf } from './calendar';
import type { DateRule } from './date-mention';
import {
  DAYS,
  implied,
  inYear,
  keys,
  MONTHS,
  NATIVE,
  NATIVE_DAYS,
  NO_DAY,
  num,
  RANGE,
  stated,
  WEEKDAYS,
  YEARS,
} from './ko-readings';

export const KO_DATES: readonly DateRule[] = [
  {
    // 2023년 3월 16일, 2024년 9월 초, 2027. 4. 14.
    name: 'full',
    pattern:
      /(?<![\d.])((?:19|20)\d{2})(?:년\s?|[.]\s?)(\d{1,2})(?:월|[.](?=\s?\d))(?:\s?(\d{1,2})(?:일|[.](?!\d)))?/gu,
    read: ([, y, m, d]) => stated(iso(Number(y), Number(m), num(d))),
  },
  {
    // 23년 12월: a year of two digits, which a month makes one
    name: 'short-year',
    pattern: /(?<![\d가-힣.])['’]?(\d{2})년\s?(\d{1,2})월(?:\s?(\d{1,2})일)?/gu,
    read: ([, y, m, d], { published }) => {
      const short = Number(y);
      return stated(iso((short > (published.year % 100) + 10 ? 1900 : 2000) + short, Number(m), num(d)));
    },
  },
  {
    name: 'iso',
    pattern: /(?<![\d-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?!\d)/g,
    read: ([, y, m, d]) => stated(iso(Number(y), Number(m), Number(d))),
  },
  {
    // 지난해 12월 28일, 내년 1월, 작년 11월 초순
    name: 'relative-year-month',
    pattern: new RegExp(`(?<![가-힣])(${keys(YEARS)})\\s?(\\d{1,2})월(?:\\s?(\\d{1,2})${RANGE}일${NO_DAY})?`, 'gu'),
    read: ([, word, m, d], { published }) => implied(iso(published.year + YEARS[word!]!, Number(m), num(d))),
  },
  {
    // 같은 해 9월, 이듬해 3월
    name: 'same-year-month',
    pattern: /(같은 해|그해|동년|이듬해|다음 해)\s?(\d{1,2})월(?:\s?(\d{1,2})일)?/gu,
    read: ([, word, m, d], { previous }) =>
      previous
        ? implied(iso(Number(previous.slice(0, 4)) + (/이듬|다음/.test(word!) ? 1 : 0), Number(m), num(d)))
        : undefined,
  },
  {
    // 이듬해 ... 단행했다: counted from the date before
    name: 'same-year',
    pattern: /(?<![가-힣])(이듬해|다음 해|그해|같은 해)(?=[에은는의\s,])(?!\s?\d)/gu,
    read: ([, word], { previous, published }) => {
      const year = Number(previous?.slice(0, 4)) + (/이듬|다음/.test(word!) ? 1 : 0);
      return previous && year < published.year ? implied(iso(year)) : undefined;
    },
  },
  {
    // 그달, 같은 달 16일: the month of the date before
    name: 'same-month',
    pattern: /(?<![가-힣])(?:그\s?달|같은\s?달)(?![가-힣]{2})(?:\s?(\d{1,2})일)?/gu,
    read: ([, d], { previous }) =>
      previous && previous.length >= 7
        ? implied(iso(Number(previous.slice(0, 4)), Number(previous.slice(5, 7)), num(d)))
        : undefined,
  },
  {
    // 이어 8월: the year of the date before, where that was of another year
    name: 'then-month',
    pattern: /(?<=이어 |그 뒤 |이후 )(\d{1,2})월(?:\s?(\d{1,2})일)?/gu,
    read: ([, m, d], { previous, published }) => {
      const year = Number(previous?.slice(0, 4) ?? published.year);
      return year < published.year
        ? implied(iso(year, Number(m), num(d)))
        : inYear(published, Number(m), num(d), undefined);
    },
  },
  {
    // 지난달 10일, 다음 달 21일, 이달 말
    name: 'relative-month',
    pattern: new RegExp(
      `(?<![가-힣])(?!전달\\s?(?:[했하받될됐한할된되돼함해]|의|사항))(${keys(MONTHS)})(?:\\s?(\\d{1,2})${RANGE}일${NO_DAY})?`,
      'gu',
    ),
    read: ([, word, d], { published }) => {
      const { year, month } = addMonths(published, MONTHS[word!]!);
      return implied(iso(year, month, num(d)));
    },
  },
  {
    // 9.30(수), 10. 14.(수): as ministries write
    name: 'numbered',
    pattern: /(?<![\d.])(1[0-2]|0?[1-9])\.\s?(3[01]|[12]\d|0?[1-9])\.?(?=\s?\([월화수목금토일][),~∼])/gu,
    read: ([, m, d], { published }) => inYear(published, Number(m), Number(d), undefined),
  },
  {
    // 9월 6일, 지난 4월 3일, 오는 7월 1일, 6월 한 달
    name: 'month-day',
    pattern: new RegExp(
      `(?<!\\d)(?:(지난|오는)\\s)?(\\d{1,2})월(?:\\s?(\\d{1,2})${RANGE}일${NO_DAY})?(?!\\s?개월)(?:\\s?이후)?`,
      'gu',
    ),
    read: ([text, word, m, d], { published }) => {
      const reading = inYear(published, Number(m), num(d), word);
      return reading && /이후$/.test(text) ? { ...reading, bound: true } : reading;
    },
  },
  {
    // 2016년 이후, 1998년, 2019년
    name: 'year',
    pattern: /(?<!\d)((?:19|20)\d{2})년(?!\s?(?:만(?![가-힣])|간|째)|대|산|생)(\s?(?:이후|이래|부터))?/gu,
    read: ([, y, bound]) => {
      const reading = stated(iso(Number(y)));
      return reading && bound ? { ...reading, bound: true } : reading;
    },
  },
  {
    name: 'relative-year',
    pattern: new RegExp(
      `(?<![가-힣])(${keys(YEARS).replace(/\|올$/, '')})(?!\\s?\\d{1,2}월)(?=[은는이가를에의부까도\\s,]|상반기|하반기|안)`,
      'gu',
    ),
    read: ([, word], { published }) => implied(iso(published.year + YEARS[word!]!)),
  },
  {
    // 상반기, 하반기, 연내, 가을
    name: 'part-of-year',
    pattern:
      /(?<![가-힣]|(?:내년|지난해|작년|내후년|\d{2,4}년)\s)(?:올\s?)?(?:상반기|하반기|연내|봄|여름|가을|겨울|연말)(?=[에은는로중의\s,]|까지|부터|$)/gu,
    read: (_, { published }) => implied(iso(published.year), false),
  },
  {
    // 지난주 금요일, 이번 주, 다음 주 화요일
    name: 'week',
    pattern:
      /(?<![가-힣])(지난주|저번 주|이번 주|이번주|금주|다음 주|다음주|내주(?=[\s,에의초말중께쯤]|부터))(?:\s?([월화수목금토일])요일)?/gu,
    read: ([, which, weekday], { published }) => {
      const shift = /지난|저번/.test(which!) ? -7 : /다음|내주/.test(which!) ? 7 : 0;
      const monday = addDays(published, shift - weekdayOf(published));
      if (!weekday) return implied(iso(monday.year, monday.month));
      return implied(isoOf(addDays(monday, WEEKDAYS.indexOf(weekday))));
    },
  },
  {
    name: 'weekday',
    pattern: /(?<![가-힣])(?:(지난|오는)\s)?([월화수목금토일])요일/gu,
    read: ([, word, weekday], { published }) => {
      const back = (weekdayOf(published) - WEEKDAYS.indexOf(weekday!) + 7) % 7;
      if (word === '지난') return implied(isoOf(addDays(published, -(back || 7))));
      const future = isoOf(addDays(published, (7 - back) % 7));
      if (word === '오는') return implied(future);
      return { value: isoOf(addDays(published, -back)), future, basis: 'implied' };
    },
  },
  {
    // 내일(29일): the number in brackets repeats the word
    name: 'day-word',
    pattern: new RegExp(`(?<![가-힣])(${keys(DAYS)})(?:\\s?\\(\\d{1,2}일\\))?(?![가-힣]{0,2}날)`, 'gu'),
    read: ([, word], { published }) => implied(isoOf(addDays(published, DAYS[word!]!))),
  },
  {
    // 이날, 같은 날: the last whole date told, or the day of publication; 전날, 다음날 from there
    name: 'same-day',
    pattern: /(?<![가-힣])(이날|같은 날|당일|전날|하루 전|다음\s?날|이튿날)/gu,
    read: ([, word], { published, previous }) => {
      // 이튿날 goes on from whatever day was told; 전날 may be that before publication
      const reach = /이튿날|다음/.test(word!) ? 200 : 8;
      const base =
        previous?.length === 10 && Math.abs(daysFrom(published, previous)) < reach ? previous : isoOf(published);
      // 첫해인 2024년에는 하루 전 통보했다: before a day that is not told
      if (word === '하루 전' && previous?.length === 4 && Number(previous) !== published.year) return undefined;
      const [year, month, day] = base.split('-').map(Number) as [number, number, number];
      const shift = /전날|하루 전/.test(word!) ? -1 : /다음|이튿날/.test(word!) ? 1 : 0;
      return implied(isoOf(addDays({ year, month, day }, shift)));
    },
  },
  {
    // 2년 전, 3주 전, 사흘 전, 두 달 전, 열흘 뒤
    name: 'ago',
    pattern: new RegExp(
      `(?<![\\d가-힣])(?:(\\d{1,2})(년|개월|달|주일|주|일)|(${keys(NATIVE_DAYS)})|(한|두|석|세|넉|네|다섯|여섯) (달|주|해))\\s?(전|뒤|후)(?=[\\s,.)]|에|의|부터|까지|으로|인|이|보다|$)(?!\\s(?:세계|부처|체))`,
      'gu',
    ),
    read: ([, n, unit, days, few, fewOf, side], { published: today, previous }) => {
      const sign = side === '전' ? -1 : 1;
      // 1974년 서명했고 4년 뒤 발효됐다: counted from then
      const then = sign > 0 && previous !== undefined && daysFrom(today, previous) < -730;
      const [y, m = 1, d = 1] = then ? previous.split('-').map(Number) : [];
      const published = y ? { year: y, month: m, day: d } : today;
      if (days) return implied(isoOf(addDays(published, sign * NATIVE_DAYS[days]!)));
      const count = sign * Number(n ?? NATIVE[few!]);
      const of = unit ?? fewOf;
      if (of === '년' || of === '해') return implied(iso(published.year + count));
      if (of === '개월' || of === '달') {
        const { year, month } = addMonths(published, count);
        return implied(iso(year, month));
      }
      const day = addDays(published, of === '일' ? count : count * 7);
      // a week is as near as the words go
      return implied(of === '일' ? isoOf(day) : iso(day.year, day.month));
    },
  },
  {
    // 3분기 중, 내년 1분기
    name: 'quarter',
    pattern: /(?<![\d가-힣]|(?:내년|지난해|작년|\d{4}년)\s)[1-4]분기(?=[에은는의중까내\s,])/gu,
    read: (_, { published }) => implied(iso(published.year), false),
  },
  {
    // 6일, 지난 6일, 오는 15일, 6~7일
    name: 'day',
    pattern: new RegExp(
      `(?<![\\d.,~월년가-힣]|월\\s|박\\s|(?:한국|일본)\\s?시간\\s)(?:(지난|오는)\\s)?(\\d{1,2})${RANGE}일${NO_DAY}(?=[\\s,()에의부까은는이도로]|자(?:로|에)|$)`,
      'gu',
    ),
    read: ([, word, d], { published }) => {
      const reading = bareDay(published, Number(d));
      if (!reading) return undefined;
      if (word === '지난') {
        const before = addMonths(published, -1);
        return implied(Number(d) < published.day ? reading.value : iso(before.year, before.month, Number(d)));
      }
      return word === '오는' ? implied(reading.future) : reading;
    },
  },
];
