import type { DateMention } from '../dates/date-mention';
import type { Clause, Predicate } from '../locale';

/** ..., |and to raise the number: one of a list of infinitives. */
const LISTED = /^,?\s*(?:and |or |but )?(?:also |then )?to [a-z]/;
const GOVERNED =
  /(?<![a-z])(?:agree|decid|pledg|vow|promis|resolv|commit|plan|expect|intend|aim|undert|settl|want|hope|due|set|seek|sought)[a-z]*(?: (?!to )[^,;]{1,40})?? to [a-z]/;

/** will open the Games on Feb. 9 and hold talks |while there */
const THERE = /(?<![a-z])(?:there|then|that day|the same day|on that occasion|while in)(?![a-z])/;

/** agreed to start it in mid-June |and to raise the number|: the day of one thing agreed on is not that of the next. */
const isOfSibling = (d: DateMention, text: string, clause: Clause): boolean =>
  d.end <= clause.start &&
  !THERE.test(text.slice(clause.start, clause.end)) &&
  LISTED.test(text.slice(clause.start)) &&
  GOVERNED.test(text.slice(0, d.start));

/** ..., the findings to be made public |in March: a noun of its own with what is to become of it. */
const ABSOLUTE =
  /, (?:with )?(?:the|its|their|his|her|an?|each|both|one|most|some|all) (?:[\w'-]+ ){1,6}(?:to be|being|due|set|expected|scheduled|slated|planned|to follow|to begin|to start|to come|starting|beginning|ending)(?: [\w'-]+){0,6} ?$/;
const isOfAbsolute = (d: DateMention, text: string, { end }: Predicate): boolean =>
  d.start > end && ABSOLUTE.test(text.slice(end, d.start));

/** Whether a day belongs to something else that an English sentence tells along with the act. */
export const isOfAnotherAct = (d: DateMention, text: string, clause: Clause, predicate: Predicate): boolean =>
  isOfSibling(d, text, clause) || isOfAbsolute(d, text, predicate);
