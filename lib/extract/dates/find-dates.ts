import type { Language } from '../../model/vocabularies';
import { everyMatch } from '../../text/cue';
import type { Day } from './calendar';
import { type DateMention, type DateRule, nearer } from './date-mention';
import { EN_DATES } from './en';
import { JA_DATES } from './ja';
import { KO_DATES } from './ko';
import { inSameYear } from './same-year';

const RULES: Readonly<Record<Language, readonly DateRule[]>> = { en: EN_DATES, ko: KO_DATES, ja: JA_DATES };

interface Claim {
  rule: DateRule;
  match: RegExpExecArray;
}

/** Every date of a normalised text, in order, read against the day of publication. */
export function findDates(text: string, language: Language, published: Day): DateMention[] {
  const claims: Claim[] = [];
  const taken = new Uint8Array(text.length);
  for (const rule of RULES[language]) {
    for (const match of everyMatch(rule.pattern, text)) {
      if (match[0].length === 0 || taken[match.index] || taken[match.index + match[0].length - 1]) continue;
      taken.fill(1, match.index, match.index + match[0].length);
      claims.push({ rule, match });
    }
  }
  claims.sort((a, b) => a.match.index - b.match.index);

  const mentions: DateMention[] = [];
  let previous: string | undefined;
  for (const { rule, match } of claims) {
    const reading = rule.read(match, { published, previous });
    if (!reading) continue;
    const read: DateMention = { start: match.index, end: match.index + match[0].length, ...reading };
    const before = mentions.at(-1);
    const date = before && language !== 'en' ? inSameYear(read, before, text, published) : read;
    mentions.push(date);
    previous = nearer(published, date);
  }
  return mentions;
}
