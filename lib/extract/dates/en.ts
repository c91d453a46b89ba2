import { bareDay } from './bare';
import { addDays, addMonths, iso, isoOf, weekdayOf } from './calendar';
import type { DateRule } from './date-mention';
import {
  ahead,
  bareMonth,
  FEASTS,
  implied,
  inSeason,
  inYear,
  MONTH,
  month,
  number,
  stated,
  WEEKDAY,
  WEEKDAYS,
} from './en-readings';
import { EN_RELATIVE } from './en-relative';
import { EN_SPANS } from './en-spans';

export const EN_DATES: readonly DateRule[] = [
  {
    // 2027-01-25
    name: 'iso',
    pattern: /(?<![\w-])((?:19|20)\d{2})-(\d{2})-(\d{2})(?![\w-])/g,
    read: ([, y, m, d]) => stated(iso(Number(y), Number(m), Number(d))),
  },
  {
    // Heisei 30, Reiwa 9
    name: 'era',
    pattern: /(?<![A-Za-z])(Heisei|Reiwa)\s(\d{1,2})(?!\d)/g,
    read: ([, era, n]) => stated(iso((era === 'Heisei' ? 1988 : 2018) + Number(n))),
  },
  {
    name: 'feast',
    pattern: /(?<![A-Za-z])(New Year's (?:Day|Eve)|Christmas (?:Day|Eve))(?![A-Za-z])/g,
    read: ([name], { published }) => {
      const [m, d] = FEASTS[name.toLowerCase()]!;
      return inYear(published, m, d, undefined);
    },
  },
  {
    // the 26th of last month
    name: 'day-of-month',
    pattern: /(?<=the\s)(\d{1,2})(?:st|nd|rd|th)\sof\s(last|this|next)\smonth(?![a-z])/g,
    read: ([, d, which], { published }) => {
      const { year, month: m } = addMonths(published, which === 'last' ? -1 : which === 'next' ? 1 : 0);
      return implied(iso(year, m, Number(d)));
    },
  },
  {
    // in June of that year, that same year
    name: 'that-year',
    pattern: new RegExp(`(?<![A-Za-z])(?:(${MONTH})\\s)?(?:of\\s)?(?:that|the same)(?: same)? year(?![a-z])`, 'g'),
    read: ([, m], { previous }) =>
      previous ? implied(iso(Number(previous.slice(0, 4)), m ? month(m) : undefined)) : undefined,
  },
  {
    // by the end of the year, before year-end: no more than the year
    name: 'year-end',
    pattern:
      /(?<![A-Za-z])(?:(?:[Bb]y|[Bb]efore|[Aa]t|[Aa]round|[Uu]ntil|[Tt]owards?|till) (?:the end of the year|year-end|the year's end|year's end|the year is out|the year end)|[Ww]ithin the year)(?![a-z]|\s(?:of\s)?(?:(?:19|20)\d{2}|last|next|this))/g,
    read: (_match, { published }) => ({ value: iso(published.year)!, basis: 'implied', fixed: true }),
  },
  {
    // in the spring, before summer, during the spring holidays: no more than its year
    name: 'season',
    pattern:
      /(?<![A-Za-z])(?:[Ii]n|[Bb]y|[Bb]efore|for|[Dd]uring|around|[Uu]ntil|[Ff]rom|[Ss]tarting(?: in)?|[Aa]s early as|[Aa]fter)(?: the)?(?: early| late)? (?:coming )?(spring|summer|autumn|winter)(?![a-z]|\s(?:of\s)?(?:(?:19|20)\d{2}|last|next|this))/g,
    read: ([, name], { published }) => inSeason(published, name!),
  },
  ...EN_SPANS,
  {
    // early in the new year
    name: 'new-year',
    pattern: /(?<![A-Za-z])(?:[Ee]arly )?(?:[Ii]n|[Bb]y|[Bb]efore) the new year(?![a-z])/g,
    read: (_match, { published }) => implied(iso(published.month > 1 ? published.year + 1 : published.year)),
  },
  {
    // in about two years, three months from now, in ten days' time; not `the first time in two years`
    name: 'from-now',
    pattern:
      /(?<![A-Za-z])(?:[Ii]n (?:about|around|roughly|some|another) (an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s?(?:'s?)?(?: time)?(?! ago)|[Ii]n (an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s?(?:'s?) time|(?<!(?:[Oo]nce|[Tt]wice|[Tt]imes) )([Aa]n?|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|\d{1,2}) (day|week|month|year)s? from now|(?<=(?:begin|start|open|launch|resume|effect|force|meet|reconvene|released?|discharged?) )in (an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (day|week|month|year)s?)(?![a-z])(?<!(?:time|first|once|second) in (?:about|around|roughly|some) \w+ \w+)/g,
    read: (match, { published }) => {
      const [n, unit] = match.slice(1).filter((group) => group !== undefined);
      return ahead(published, number(n!), unit!);
    },
  },
  {
    // Sept. 6, 2024; Dec. 23 and 24; March 9, 2020; on Feb. 20 last year
    name: 'month-day',
    pattern: new RegExp(
      `(?<![A-Za-z])(?:${WEEKDAY},?\\s)?(${MONTH})\\s(\\d{1,2})(?:st|nd|rd|th)?(?!\\d|%|[:,]\\d)(?:\\s?(?:-|to|and|&)\\s?\\d{1,2}(?!\\d)(?:st|nd|rd|th)?)?(?:,?\\s((?:19|20)\\d{2})(?!\\d)|,?\\s(?:of\\s)?((?:last|this|next) year))?`,
      'g',
    ),
    read: ([, m, d, y, word], { published }) =>
      y ? stated(iso(Number(y), month(m!), Number(d))) : inYear(published, month(m!), Number(d), word),
  },
  {
    // 6 September 2024; the 6th of September
    name: 'day-month',
    pattern: new RegExp(
      `(?<![\\w,.$])(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?(?:-|to|and)\\s?\\d{1,2}(?:st|nd|rd|th)?)?(?:\\sof)?\\s(${MONTH})(?![a-z])(?:,?\\s((?:19|20)\\d{2})|,?\\s(?:of\\s)?((?:last|this|next) year))?`,
      'g',
    ),
    read: ([, d, m, y, word], { published }) =>
      y ? stated(iso(Number(y), month(m!), Number(d))) : inYear(published, month(m!), Number(d), word),
  },
  {
    // between February and April next year: the first of them
    name: 'between-months',
    pattern: new RegExp(
      `(?<![A-Za-z])[Bb]etween (${MONTH}) and ${MONTH}(?![a-z]| \\d{1,2}(?!\\d))(?:,?\\s(?:of\\s)?((?:19|20)\\d{2})|,?\\s(?:of\\s)?((?:last|this|next) year))?`,
      'g',
    ),
    read: ([, m, y, word], { published }) =>
      y
        ? stated(iso(Number(y), month(m!)))
        : word
          ? inYear(published, month(m!), undefined, word)
          : bareMonth(published, month(m!)),
  },
  {
    // in the last week of October, in the first days of May 2024
    name: 'week-of-month',
    pattern: new RegExp(
      `(?<![A-Za-z])(?:first|second|third|last|final|opening|closing|early|middle) (?:week|weeks|weekend|days|half|part|fortnight) of (?:(last|this|next) month|(${MONTH})(?![a-z])(?:,?\\s((?:19|20)\\d{2})|,?\\s(?:of\\s)?((?:last|this|next) year))?)`,
      'g',
    ),
    read: ([, which, m, y, word], { published }) => {
      if (which) {
        const { year, month: of } = addMonths(published, which === 'last' ? -1 : which === 'next' ? 1 : 0);
        return implied(iso(year, of));
      }
      return y
        ? stated(iso(Number(y), month(m!)))
        : word
          ? inYear(published, month(m!), undefined, word)
          : bareMonth(published, month(m!));
    },
  },
  {
    // the week after next
    name: 'after-next',
    pattern: /(?<![A-Za-z])the (week|month|year) after next(?![a-z])/gi,
    read: ([, unit], { published }) => ahead(published, 2, unit!.toLowerCase()),
  },
  {
    // two years ago this week, ten years ago to the day
    name: 'years-ago-now',
    pattern:
      /(?<![A-Za-z])(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\syears?\sago (this (?:week|month)|today|to the day)(?![a-z])/gi,
    read: ([, n, when], { published: { year, month: m, day } }) =>
      implied(iso(year - number(n!), m, /^t/i.test(when!) && !/^this/i.test(when!) ? day : undefined)),
  },
  {
    // in late October 2025; since September 2013; in March last year; last November; by the end of January
    name: 'month',
    pattern: new RegExp(
      `(?<![A-Za-z])(?:(?:[Ii]n|[Bb]y|[Aa]s early as|[Aa]s soon as|[Aa]s of|[Nn]o later than|[Cc]ome|[Tt]oward|[Tt]owards|[Ss]ince|[Ff]rom|[Uu]ntil|of|for|to|till|[Bb]efore|[Aa]fter|[Ss]tarting|[Bb]eginning|[Ee]arly|[Ll]ate|[Mm]id|end-of|through|around|during)[ -]|(?:([Ll]ast|[Nn]ext|[Tt]his|[Tt]hat|the)\\s))(?:the (?:end|start|beginning|middle) of )?(?:(?:early|late|mid)[ -])?(${MONTH})(?![a-z])(?:,?\\s(?:of\\s)?((?:19|20)\\d{2})|,?\\s(?:of\\s)?((?:last|this|next) year))?`,
      'g',
    ),
    read: (match, { published, previous }) => {
      const [text, which, m, y, word] = match;
      // agreed in June 2023 and took effect that December
      if (which?.toLowerCase() === 'that' && previous) return implied(iso(Number(previous.slice(0, 4)), month(m!)));
      const bound = /^(?:since|until|through)/i.test(text);
      const reading = (() => {
        if (y) return stated(iso(Number(y), month(m!)));
        if (which?.toLowerCase() === 'last') {
          const year = month(m!) >= published.month ? published.year - 1 : published.year;
          return implied(iso(year, month(m!)));
        }
        if (which?.toLowerCase() === 'next')
          return implied(iso(month(m!) <= published.month ? published.year + 1 : published.year, month(m!)));
        if (which?.toLowerCase() === 'this') return implied(iso(published.year, month(m!)));
        if (word) return inYear(published, month(m!), undefined, word);
        const both = bareMonth(published, month(m!));
        // by the end of January is still to come
        return /^(?:by|until)/i.test(text) && both?.future ? implied(both.future) : both;
      })();
      return reading && bound ? { ...reading, bound } : reading;
    },
  },
  {
    // September will bring the minister to Seoul
    name: 'month-subject',
    pattern: new RegExp(`(?<![A-Za-z.]\\s|[A-Za-z])(${MONTH})(?=\\s(?:will|would|brings?|brought|saw|sees)\\s)`, 'g'),
    read: ([, m], { published }) => bareMonth(published, month(m!)),
  },
  {
    // September 2024 without a preposition: headings, adjectives (the June 2023 accord)
    name: 'month-year',
    pattern: new RegExp(`(?<![A-Za-z])(${MONTH})\\s((?:19|20)\\d{2})(?!\\d)`, 'g'),
    read: ([, m, y]) => stated(iso(Number(y), month(m!))),
  },
  {
    // on Friday; last Friday; next Tuesday; Wednesday of last week
    name: 'weekday',
    pattern: new RegExp(
      `(?<![A-Za-z])(?:([Ll]ast|[Nn]ext|[Tt]his|this coming|the following)\\s)?(${WEEKDAY})(?![a-z])(?:\\s(?:of\\s)?(last week|next week|this week))?`,
      'g',
    ),
    read: ([, which, name, week], { published }) => {
      const target = WEEKDAYS.indexOf(name!.slice(0, 3).toLowerCase());
      const back = (weekdayOf(published) - target + 7) % 7;
      const monday = addDays(published, -weekdayOf(published));
      if (week)
        return implied(isoOf(addDays(monday, target + (week === 'last week' ? -7 : week === 'next week' ? 7 : 0))));
      if (which === 'last') return implied(isoOf(addDays(published, -(back || 7))));
      if (which) return implied(isoOf(addDays(published, (7 - back) % 7 || 7)));
      const value = isoOf(addDays(published, -back));
      return { value, future: isoOf(addDays(published, (7 - back) % 7)), basis: 'implied' };
    },
  },
  {
    // during that month, the same month
    name: 'that-month',
    pattern: /(?<![A-Za-z])(?:that|the same|that same) month(?![a-z])/g,
    read: (_match, { previous }) => (previous && previous.length >= 7 ? implied(previous.slice(0, 7)) : undefined),
  },
  {
    // by the end of the month, before the month is out
    name: 'end-of-month',
    pattern:
      /(?<![A-Za-z])(?:(?:[Bb]y|[Bb]efore|[Aa]t|[Aa]round|[Uu]ntil) (?:the )?(?:end of the month|month's end|month-end)|[Bb]efore the month is out|[Ww]ithin the month|[Ll]ater in the month)(?![a-z])/g,
    read: (_match, { published }) => implied(iso(published.year, published.month)),
  },
  {
    // before Christmas: in its month
    name: 'christmas',
    pattern: /(?<=(?:[Bb]efore|[Bb]y|[Aa]round|[Aa]t|[Uu]ntil)\s)Christmas(?!\s[A-Z])(?![a-z])/g,
    read: (_match, { published }) => bareMonth(published, 12),
  },
  ...EN_RELATIVE,
  {
    // the first half of 2027; in 2016; since 2013; the 2018 rulings
    name: 'year',
    pattern:
      /(?<![A-Za-z\d.,$-])(?:([Ii]n|[Ss]ince|[Bb]y|[Ff]rom|until|of|early|late|mid|through|around|during|spring|summer|autumn|fall|winter)[ -](?:early |late |mid-?)?(?:fiscal (?:year )?)?)?((?:19|20)\d{2})(?![\d,.]\d|\d|%|-\w)/g,
    read: ([, word, y]) => {
      const reading = stated(iso(Number(y)));
      // the 2018 rulings: the year belongs to a noun
      return reading && (word === undefined || /^(?:since|until|through)$/i.test(word))
        ? { ...reading, bound: true }
        : reading;
    },
  },
  {
    // on the 16th
    name: 'ordinal-day',
    pattern:
      /(?<=(?:on|until|from|by|morning of|evening of|night of|afternoon of)\s(?:the\s)?)(\d{1,2})(?:st|nd|rd|th)(?!\s(?:of|session|round|meeting|summit|anniversary|century|time|item))/g,
    read: ([, d], { published }) => bareDay(published, Number(d)),
  },
];
