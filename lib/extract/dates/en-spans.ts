import { addDays, isoOf, weekdayOf } from './calendar';
import type { DateRule } from './date-mention';
import { implied, WEEKDAY, WEEKDAYS } from './en-readings';

/** English stretches of time that are told without a number: a half of the year, a weekend, a fortnight. */
export const EN_SPANS: readonly DateRule[] = [
  {
    // in the second half of the year, in the fourth quarter: no more than its year
    name: 'part-of-year',
    pattern:
      /(?<![A-Za-z])(?:[Ii]n|[Bb]y|[Dd]uring|[Ff]rom|[Ii]nto|for)(?: the)?(?: start of| end of)?(?: the)? (?:(?:first|second|latter|other) half(?: of the (?:current )?(?:fiscal )?year)?|(?:first|second|third|fourth|final|last|current|next) quarter(?: of the (?:current )?(?:fiscal )?year)?)(?![a-z]|\s(?:of\s)?(?:(?:19|20)\d{2}|last|next|this))(?! of )/g,
    read: (_match, { published }) => ({ value: String(published.year), basis: 'implied', fixed: true }),
  },
  {
    // a week from Saturday
    name: 'week-from',
    pattern: new RegExp(`(?<![A-Za-z])[Aa] week from (${WEEKDAY})(?![a-z])`, 'g'),
    read: ([, name], { published }) => {
      const target = WEEKDAYS.indexOf(name!.slice(0, 3).toLowerCase());
      return implied(isoOf(addDays(published, ((target - weekdayOf(published) + 7) % 7 || 7) + 7)));
    },
  },
  {
    // in a fortnight, a fortnight from now
    name: 'fortnight',
    pattern: /(?<![A-Za-z])(?:[Ii]n a fortnight(?:'s time)?|[Ww]ithin a fortnight|[Aa] fortnight from now)(?![a-z])/g,
    read: (_match, { published }) => implied(isoOf(addDays(published, 14)).slice(0, 7)),
  },
  {
    // over the weekend, this weekend: its Saturday, past or to come
    name: 'weekend',
    pattern:
      /(?<![A-Za-z])(?:(?:[Oo]ver|[Aa]t|[Dd]uring) the (?:(last|past|coming) )?weekend|([Ll]ast|[Tt]his|[Tt]his past|[Tt]his coming|[Nn]ext) weekend)(?![a-z])/g,
    read: ([, of, which], { published }) => {
      const word = (of ?? which ?? '').toLowerCase();
      const back = (weekdayOf(published) - 5 + 7) % 7;
      const saturday = addDays(published, -back);
      const coming = addDays(saturday, back === 0 ? 0 : 7);
      if (/last|past/.test(word)) return implied(isoOf(back === 0 ? addDays(saturday, -7) : saturday));
      if (/coming|next/.test(word)) return implied(isoOf(coming));
      return { value: isoOf(saturday), basis: 'implied', future: isoOf(coming) };
    },
  },
];
