import type { Span } from '../../text/span';
import { type Day, daysFrom } from './calendar';

/** A day, month or year that the text names. */
export interface DateMention extends Span {
  /** ISO at the precision stated. Where the words leave past or future open (`on Friday`, 30일), the past reading. */
  value: string;
  /** The reading for what is still to come. */
  future?: string;
  /** Whether the text gives the whole date, or the publication date completes it. */
  basis: 'stated' | 'implied';
  /** A word of the past or future stands with it (`last`, 지난, 来), so that only one reading is left. */
  fixed?: boolean;
  /** `since 2013`, 2016년 이후: a beginning or a gap, not the day of the thing itself. */
  bound?: boolean;
}

/** What a date rule answers for one match: its reading, or nothing where the words are no date after all. */
export type DateReading = Omit<DateMention, 'start' | 'end'> | undefined;

export interface DateContext {
  published: Day;
  /** The last whole date before this one in the text: what 이날, 同日 and `two days later` go by. */
  previous: string | undefined;
  /** The last day, whatever months and years were named since. */
  previousDay: string | undefined;
}

/** One way of naming a date. The first rule to claim a stretch of text has it. */
export interface DateRule {
  name: string;
  pattern: RegExp;
  read(match: RegExpExecArray, context: DateContext): DateReading;
}

/** Of the two readings the one nearer to the publication: 10日 on the 5th is five days off, not four weeks ago. */
export const nearer = (published: Day, { value, future }: Pick<DateMention, 'value' | 'future'>): string =>
  future && Math.abs(daysFrom(published, future)) < Math.abs(daysFrom(published, value)) ? future : value;
