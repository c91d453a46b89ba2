import type { Language } from '../../model/vocabularies';
import { everyMatch, mayMatch } from '../../text/cue';
import type { Span } from '../../text/span';
import type { Day } from './calendar';
import { type DateMention, type DateRule, nearer } from './date-mention';
import { EN_DATES } from './en';
import { JA_DATES } from './ja';
import { KO_DATES } from './ko';
import { inSameMonth } from './same-month';
import { inSameYear } from './same-year';

const RULES: Readonly<Record<Language, readonly DateRule[]>> = { en: EN_DATES, ko: KO_DATES, ja: JA_DATES };

const siftersOf = (language: Language) => RULES[language].map(({ pattern }) => mayMatch(pattern, language));
const SIFTERS = { en: siftersOf('en'), ko: siftersOf('ko'), ja: siftersOf('ja') };

interface Claim {
  rule: DateRule;
  match: RegExpExecArray;
}

/** A date is shorter, with all that its rule looks at before and after it. */
const REACH = 40;

/**
 * Every date of a normalised text, in order, read against the day of publication. Most sentences hold none: where the
 * sentences are known, each rule is tried about those alone that may.
 */
export function findDates(
  text: string,
  language: Language,
  published: Day,
  sentences: readonly Span[] = [{ start: 0, end: text.length }],
): DateMention[] {
  const claims: Claim[] = [];
  const taken = new Uint8Array(text.length);
  const stretches = stretchesOf(text, language, sentences);
  for (const [n, rule] of RULES[language].entries()) {
    for (const match of stretches[n]!.flatMap((stretch) => matchesIn(stretch, rule.pattern, text))) {
      if (match[0].length === 0 || taken[match.index] || taken[match.index + match[0].length - 1]) continue;
      taken.fill(1, match.index, match.index + match[0].length);
      claims.push({ rule, match });
    }
  }
  claims.sort((a, b) => a.match.index - b.match.index);

  const mentions: DateMention[] = [];
  let previous: string | undefined;
  let previousDay: string | undefined;
  for (const { rule, match } of claims) {
    const reading = rule.read(match, { published, previous, previousDay });
    if (!reading) continue;
    const read: DateMention = { start: match.index, end: match.index + match[0].length, ...reading };
    const before = mentions.at(-1);
    const near = before ? inSameMonth(read, before, text, published) : read;
    const date = before && language !== 'en' ? inSameYear(near, before, text, published) : near;
    mentions.push(date);
    previous = nearer(published, date);
    if (previous.length === 10) previousDay = previous;
  }
  return mentions;
}

/** For each rule the stretches of the text where it may match, in order. */
function stretchesOf(text: string, language: Language, sentences: readonly Span[]): Span[][] {
  const stretches: Span[][] = RULES[language].map(() => []);
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    for (const [n, mayMatchIn] of SIFTERS[language].entries()) {
      if (!mayMatchIn(sentence)) continue;
      const last = stretches[n]!.at(-1);
      if (last && last.end >= start - REACH) last.end = end + REACH;
      else stretches[n]!.push({ start: Math.max(0, start - REACH), end: end + REACH });
    }
  }
  return stretches;
}

const matchesIn = ({ start, end }: Span, pattern: RegExp, text: string): RegExpExecArray[] =>
  everyMatch(pattern, end < text.length ? text.slice(0, end) : text, start);
