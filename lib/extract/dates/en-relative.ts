import { addDays, addMonths, dayOf, daysFrom, iso, isoOf } from './calendar';
import type { DateRule } from './date-mention';
import { DAY_WORDS, implied, number, RANKED } from './en-readings';

/** Days, months and years reckoned from today, or from the day told last: yesterday, two weeks ago, the next day. */
export const EN_RELATIVE: readonly DateRule[] = [
  {
    // that evening, later in the day, there in the afternoon: the day told last, else today
    name: 'hour-of-day',
    pattern:
      /(?<![A-Za-z])(?:(?:the same|that same|that) (?:morning|afternoon|evening|night)|(?:later|earlier) (?:in the day|the same day|that day)|in the (?:morning|afternoon|evening)(?: local time)?|over dinner that night)(?![a-z])/gi,
    read: (_match, { published, previous }) => {
      const recent = previous?.length === 10 && Math.abs(daysFrom(published, previous)) <= 40;
      return implied(recent ? previous : isoOf(published));
    },
  },
  {
    name: 'day-word',
    pattern:
      /(?<![A-Za-z])(today|tonight|this (?:morning|afternoon|evening)|last night|yesterday|tomorrow|the day (?:before yesterday|after tomorrow)|the same day|that day|the (?:following|next) (?:day|morning|afternoon|evening)|the previous (?:day|evening|night|afternoon|morning)|the day (?:before|after(?=[.,;]))|the (?:evening|night) before)(?![a-z])/gi,
    read: ([text], { published, previous }) => {
      const word = text.toLowerCase();
      if (word === 'that day' || word === 'the same day')
        return previous?.length === 10 ? implied(previous) : undefined;
      const step = /^the (?:following|next) |^the day after$/.test(word)
        ? 1
        : /^the previous |^the (?:day|evening|night) before$/.test(word)
          ? -1
          : 0;
      if (step !== 0) return previous?.length === 10 ? implied(isoOf(addDays(dayOf(previous), step))) : undefined;
      const days = DAY_WORDS[word] ?? 0;
      return implied(isoOf(addDays(published, days)));
    },
  },
  {
    name: 'relative-month-year',
    pattern:
      /(?<![A-Za-z])(?:(?:early|late|later|mid|end of)[ -])?(last|this|next)\s(month|year|week|spring|summer|autumn|fall|winter)(?![a-z])(?=('s )?)/gi,
    read: ([, which, unit, of], { published }) => {
      const shift = which!.toLowerCase() === 'last' ? -1 : which!.toLowerCase() === 'next' ? 1 : 0;
      // this year's 60th anniversary: the year of a noun
      if (unit === 'year' && of && shift <= 0)
        return { value: iso(published.year + shift)!, basis: 'implied', fixed: true, bound: true };
      if (unit === 'year') return implied(iso(published.year + shift));
      if (unit === 'week') {
        const day = addDays(published, shift * 7);
        return implied(iso(day.year, day.month));
      }
      if (unit !== 'month') return implied(iso(published.year + (shift === 1 ? 1 : 0)));
      const { year, month: m } = addMonths(published, shift);
      return implied(iso(year, m));
    },
  },
  {
    name: 'year-before-last',
    pattern: /(?<![A-Za-z])the year before last(?![a-z])/gi,
    read: (_, { published }) => implied(iso(published.year - 2)),
  },
  {
    // two years ago, three weeks ago, a week ago
    name: 'ago',
    pattern:
      /(?<![A-Za-z])(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(day|week|month|year)s?\sago(?![a-z])/gi,
    read: ([, n, unit], { published }) => {
      const count = number(n!);
      if (unit === 'year') return implied(iso(published.year - count));
      if (unit === 'month') {
        const { year, month: m } = addMonths(published, -count);
        return implied(iso(year, m));
      }
      const day = addDays(published, -count * (unit === 'week' ? 7 : 1));
      // two weeks ago is no more exact than its month
      return implied(unit === 'week' ? iso(day.year, day.month) : isoOf(day));
    },
  },
  {
    // in about two weeks, within three months: from today on
    name: 'hence',
    pattern:
      /(?<![A-Za-z])(?:in|within)(?: about| around| roughly| the next)?\s(an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(day|week|month|year)s?(?:'s?)?(?: time)?(?![a-z]|,? (?:instead|rather|or less|at most|at the latest|on average|not |down from|compared))/gi,
    read: ({ 1: n, 2: unit, index, input }, { published }) => {
      // the first such paper in 17 years: how long it had been
      if (RANKED.test(input.slice(Math.max(0, index - 70), index))) return undefined;
      const count = number(n!);
      if (unit === 'year') return count > 3 ? undefined : implied(iso(published.year + count));
      if (unit === 'month') {
        const { year, month: m } = addMonths(published, count);
        return implied(iso(year, m));
      }
      const day = addDays(published, count * (unit === 'week' ? 7 : 1));
      return implied(unit === 'week' ? iso(day.year, day.month) : isoOf(day));
    },
  },
  {
    // It came a day after the two sat down with him; the step comes two days before the premier is due
    name: 'day-after',
    pattern:
      /(?<=(?:came|comes|coming|was|is|followed|follows|happened|made|held|announced|issued|place|just|only) )(an?|one|two|three|four|five|six) days? (after|before)(?=,? (?!that|this)[a-zA-Z])/g,
    read: ([, n, direction], { published, previous }) => {
      const told =
        previous?.length === 10 && Math.abs(daysFrom(published, previous)) <= 10 ? dayOf(previous) : published;
      return implied(isoOf(addDays(told, number(n!) * (direction === 'after' ? -1 : 1))));
    },
  },
  {
    // Two days later: after the last date told
    name: 'later',
    pattern:
      /(?<![A-Za-z])(an?|one|two|three|four|five|six|seven|eight|nine|ten)\s(day|week|month|year)s?\s(later|earlier|before|after that)(?![a-z])/gi,
    read: ([, n, unit, direction], { previous }) => {
      if (!previous) return undefined;
      const [year, m, day] = previous.split('-').map(Number) as [number, number?, number?];
      const count = number(n!) * (direction === 'later' || direction === 'after that' ? 1 : -1);
      if (unit === 'year') return implied(iso(year + count));
      if (m === undefined) return undefined;
      if (unit === 'month') {
        const shifted = addMonths({ year, month: m }, count);
        return implied(iso(shifted.year, shifted.month));
      }
      if (day === undefined) return undefined;
      return implied(isoOf(addDays({ year, month: m, day }, count * (unit === 'week' ? 7 : 1))));
    },
  },
];
