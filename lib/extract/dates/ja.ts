import { bareDay, bareMonth } from './bare';
import { addDays, addMonths, type Day, daysFrom, iso, isoOf, weekdayOf } from './calendar';
import type { DateReading, DateRule } from './date-mention';

const stated = (value: string | undefined): DateReading =>
  value ? { value, basis: 'stated', fixed: true } : undefined;
const implied = (value: string | undefined, fixed = true): DateReading =>
  value ? { value, basis: 'implied', fixed } : undefined;

/** The year before year one of an era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 大正: 1911, 明治: 1867 };
const YEARS: Readonly<Record<string, number>> = {
  一昨年: -2,
  おととし: -2,
  昨年: -1,
  去年: -1,
  前年: -1,
  今年: 0,
  ことし: 0,
  本年: 0,
  来年: 1,
  翌年: 1,
  再来年: 2,
};
const MONTHS: Readonly<Record<string, number>> = {
  先々月: -2,
  先月: -1,
  前月: -1,
  今月: 0,
  当月: 0,
  来月: 1,
  翌月: 1,
  再来月: 2,
};
const DAYS: Readonly<Record<string, number>> = {
  きょう: 0,
  今日: 0,
  本日: 0,
  きのう: -1,
  昨晩: -1,
  昨夜: -1,
  今朝: 0,
  今夜: 0,
  今晩: 0,
  昨日: -1,
  おととい: -2,
  一昨日: -2,
  あす: 1,
  あした: 1,
  明日: 1,
  あさって: 2,
  明後日: 2,
};
const WEEKS: Readonly<Record<string, number>> = { 先々週: -14, 先週: -7, 今週: 0, 来週: 7, 翌週: 7, 再来週: 14 };
const WEEKDAYS = '月火水木金土日';
const keys = (table: Readonly<Record<string, number>>): string =>
  Object.keys(table)
    .sort((a, b) => b.length - a.length)
    .join('|');
/** Digits or kanji numerals: 6, 十六, 三. */
const N = '(?:\\d{1,2}|元|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])';
/** Not a day of the month: 3日間, 一日も早く, 10日ぶり, 2日目. */
const NO_DAY =
  '(?!間|目|も早|でも早|ぶり|以内|余り|分|連続|本|韓(?!国)|米(?!国)|中(?!国)|朝(?=首脳|関係|間|両|交渉|協議|国交|平壌|会談|接触|実務)|程|系|産|当たり|あたり|\\d{1,4}(?:往復|便|隻|回|人|件|万|本))';
/** 6、7両日, 20日と21日, 13~14日, 1日から30日まで: the first day counts. */
const RANGE = `(?:\\s?[、,~〜-]\\s?${N}|日と${N}(?=日)|日(?:午前|午後|夜|深夜|夕)?から${N}(?=日(?:まで|未明まで|(?:未明|午前|午後|夜|早朝)?にかけて)))?`;

function num(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (text === '元') return 1;
  if (/^\d+$/.test(text)) return Number(text);
  const digit = (char: string | undefined): number => (char ? '一二三四五六七八九'.indexOf(char) + 1 : 0);
  const ten = text.indexOf('十');
  if (ten === -1) return digit(text);
  return (ten === 0 ? 1 : digit(text[0])) * 10 + digit(text[ten + 1]);
}

function inYear(published: Day, month: number, day: number | undefined): DateReading {
  return bareMonth(published, month, day);
}

export const JA_DATES: readonly DateRule[] = [
  {
    // 2024年9月6日, 2027年10月, 令和6年9月6日, 平成元年
    name: 'full',
    pattern: new RegExp(
      `(?<!\\d)(?:(${keys(ERAS)})(${N})|((?:18|19|20)\\d{2}))年(?:\\s?(${N})月(?:\\s?(${N})(?:日)${NO_DAY})?)?(?!ぶり|間|代|連続)(以来|以降)?`,
      'gu',
    ),
    read: ([, era, n, y, m, d, bound]) => {
      const reading = stated(iso(era ? ERAS[era]! + num(n)! : Number(y), num(m), num(d)));
      return reading && bound ? { ...reading, bound: true } : reading;
    },
  },
  {
    // 19年4月, 78年6月, 25年6月以降: a year of two digits
    name: 'short-year',
    pattern: /(?<![\d第約])['’]?(\d{2})年(?:(\d{1,2})月(?:(\d{1,2})日)?|(?=の「))(以来|以降)?/gu,
    read: ([, y, m, d, bound], { published }) => {
      const short = Number(y);
      const year = short > (published.year % 100) + 20 ? 1900 + short : 2000 + short;
      const reading = stated(iso(year, num(m), num(d)));
      return reading && bound ? { ...reading, bound: true } : reading;
    },
  },
  {
    // 28年度に, 24年に始まった, 27年春: two digits alone, of a year not far from now
    name: 'short-year-alone',
    pattern:
      /(?<![\d第約で])['’]?(\d{2})年(?:(?<=[はがも]\d\d年)(?=、)|度(?!目|ぶり)|(?=に(?!わた|及|渡|一(?!度(?!の|だけ|しか|は|も))|\d+[度回件人%割]|な[るりっ]|も[わ渡])|から|まで(?!の間)|以降|の(?=[\u4e00-\u9fffァ-ヶ]{1,8}(?:会談|会議|合意|協定|判決|訓練|観艦式|地震|震災|五輪|大会|選挙|政変|式典|サミット|登録|訪問|での|では))|末|初め|春|夏|秋))(以来|以降)?/gu,
    read: ([, y, bound], { published }) => {
      const year = 2000 + Number(y);
      // 03年に: no span of years begins with a nought
      if (!y!.startsWith('0') && Math.abs(year - published.year) > 12) return undefined;
      if (year === published.year && y === '00') return undefined;
      const reading = stated(iso(year));
      return reading && bound ? { ...reading, bound: true } : reading;
    },
  },
  {
    // 昨年12月28日, 来年1月, 本年4月1日
    name: 'relative-year-month',
    pattern: new RegExp(`(${keys(YEARS)})の?(${N})月(?:(${N})${RANGE}(?:両)?日${NO_DAY})?`, 'gu'),
    read: ([, word, m, d], { published }) => implied(iso(published.year + YEARS[word!]!, num(m), num(d))),
  },
  {
    // 同10月, 同年9月, 同11月23日: the year of the date before
    name: 'same-year-month',
    pattern: new RegExp(`同年?(${N})月(?:(${N})日)?`, 'gu'),
    read: ([, m, d], { previous }) =>
      previous ? implied(iso(Number(previous.slice(0, 4)), num(m), num(d))) : undefined,
  },
  {
    // 翌年に..., 同年、...: counted from the date before, where that was of another year
    name: 'same-year',
    pattern: /(翌年|同年)(?=[にのもは、]|$)(?!度)/gu,
    read: ([, word], { previous, published }) => {
      const year = Number(previous?.slice(0, 4)) + (word === '翌年' ? 1 : 0);
      if (previous && year < published.year) return implied(iso(year));
      return word === '翌年' ? implied(iso(published.year + 1)) : undefined;
    },
  },
  {
    // 先月15日, 今月下旬, 来月4日, 同月6日
    name: 'relative-month',
    pattern: new RegExp(
      `(${keys(MONTHS)}|同月)(?:の?(${N})${RANGE}(?:両)?日${NO_DAY})?(?:上旬|中旬|下旬|初め|末)?`,
      'gu',
    ),
    read: ([, word, d], { published, previous }) => {
      if (word === '同月') {
        const [year, month] = (previous ?? '').split('-').map(Number) as [number, number?];
        return month ? implied(iso(year, month, num(d))) : undefined;
      }
      const { year, month } = addMonths(published, MONTHS[word!]!);
      return implied(iso(year, month, num(d)));
    },
  },
  {
    // 9月6日, 12月下旬, 4月にも, 三月
    name: 'month-day',
    pattern: new RegExp(
      `(?<![\\d第約数])(${N})月(?!曜|額|間|刊|例|給)(?:\\s?(${N})${RANGE}(?:両)?日${NO_DAY})?(?:上旬|中旬|下旬|初め|末)?(以来|以降)?`,
      'gu',
    ),
    read: ([, m, d, bound], { published }) => {
      const reading = inYear(published, num(m)!, num(d));
      return reading && bound ? { ...reading, bound: true } : reading;
    },
  },
  {
    // 新年度から: from the next April on
    name: 'new-year-of-office',
    pattern: /新年度(?=から|に|の|より)/gu,
    read: (_, { published }) => implied(iso(published.year + (published.month < 4 ? 0 : 1), 4)),
  },
  {
    name: 'relative-year',
    // 昨年に続き: what it follows, not when it was
    pattern: new RegExp(`(${keys(YEARS)})(?!度比|比|に(?:続|引き続))`, 'gu'),
    read: ([, word], { published }) => implied(iso(published.year + YEARS[word!]!)),
  },
  {
    // 来春, 昨秋, 今冬
    name: 'season',
    pattern: /(来|昨|今)(?:春|夏|秋|冬)(?=[にのもかまへ、。]|[ァ-ヶ]|[\u4e00-\u9fff]{1,3}[でにへ])/gu,
    read: ([, which], { published }) =>
      implied(iso(published.year + (which === '来' ? 1 : which === '昨' ? -1 : 0)), false),
  },
  {
    name: 'part-of-year',
    pattern:
      /(?<!来年の?|昨年の?|\d年の?|来|昨|今)(?:年内|上半期|下半期|年末|春|夏|秋|冬)(?=に|の|から|まで|へ|、|(?:開始|再開|実施|締結|署名|発効|合意|妥結))/gu,
    read: (_, { published }) => implied(iso(published.year), false),
  },
  {
    name: 'week',
    pattern: /(先々週|先週|今週|来週|再来週|翌週)(?:の?([月火水木金土日])曜日?)?/gu,
    read: ([, which, weekday], { published }) => {
      const shift = WEEKS[which!]!;
      const monday = addDays(published, shift - weekdayOf(published));
      if (!weekday) return implied(iso(monday.year, monday.month));
      return implied(isoOf(addDays(monday, WEEKDAYS.indexOf(weekday))));
    },
  },
  {
    name: 'weekday',
    pattern: /([月火水木金土日])曜日?(?![一-龠])/gu,
    read: ([, weekday], { published }) => {
      const back = (weekdayOf(published) - WEEKDAYS.indexOf(weekday!) + 7) % 7;
      return {
        value: isoOf(addDays(published, -back)),
        future: isoOf(addDays(published, (7 - back) % 7)),
        basis: 'implied',
      };
    },
  },
  {
    // きょう30日: the number repeats the word
    name: 'day-word',
    pattern: new RegExp(`(?<![毎])(${keys(DAYS)})(?:\\s?\\(?\\d{1,2}日\\)?)?(?!の日|的)`, 'gu'),
    read: ([, word], { published }) => implied(isoOf(addDays(published, DAYS[word!]!))),
  },
  {
    name: 'same-day',
    pattern: /(同日|同じ日|この日|その日|前日|翌日|当日)(?=(から|付で|に施行|に発効)|)/gu,
    read: ([, word, from], { published, previousDay: previous }) => {
      // 6月1日から運用する。金浦でも同じ日から: that which is to come, however far
      const days = previous?.length === 10 ? daysFrom(published, previous) : undefined;
      const base = days !== undefined && (Math.abs(days) < 8 || (from && days > 0)) ? previous! : isoOf(published);
      const [year, month, day] = base.split('-').map(Number) as [number, number, number];
      return implied(isoOf(addDays({ year, month, day }, word === '前日' ? -1 : word === '翌日' ? 1 : 0)));
    },
  },
  {
    // 2年前, 3週間前, 2か月後
    name: 'ago',
    pattern: new RegExp(`(?<![\\d第一二三四五六七八九十])(${N})(年|[かカヵケヶ箇]月|週間|日)(前|後)(?!半|後)`, 'gu'),
    read: ([, n, unit, direction], { published }) => {
      const count = num(n)! * (direction === '前' ? -1 : 1);
      if (direction === '後') return undefined;
      if (unit === '年') return implied(iso(published.year + count));
      if (unit === '週間') return implied(isoOf(addDays(published, count * 7)));
      if (unit === '日') return implied(isoOf(addDays(published, count)));
      const { year, month } = addMonths(published, count);
      return implied(iso(year, month));
    },
  },
  {
    // 6日, 6、7両日, 13~14日
    name: 'day',
    pattern: new RegExp(
      `(?<![\\d.,第約月一二三四五六七八九十]|[泊]|(?:日本|韓国|現地)時間)(${N})${RANGE}(?:両)?日${NO_DAY}(?!に?\\d+日間|(?<![、,~〜-]\\s?\\d{1,2}日|両日)[のに]?日程)`,
      'gu',
    ),
    read: ([, d], { published }) => bareDay(published, num(d)!),
  },
];
