import { dayOf } from '../../lib/extract/dates/calendar';
import { findDates } from '../../lib/extract/dates/find-dates';
import type { Language } from '../../lib/model/vocabularies';
import { normalise } from '../../lib/text/normalise';
import { readJsonLines } from './gold-file';

/** A phrase with one date, or with none that looks like one. */
export interface DatedPhrase {
  lang: Language;
  publishedAt: string;
  text: string;
  /** ISO at the precision stated. */
  date: string | null;
  tense: 'past' | 'future' | 'none';
}

export const readDatedPhrases = (language: Language): DatedPhrase[] => readJsonLines<DatedPhrase>(`dates-${language}`);

/** The day the phrase is read as, in its tense; of several, the most exact. */
export function dateIn({ lang, text, publishedAt, tense }: DatedPhrase): string | null {
  const found = findDates(normalise(text, lang).text, lang, dayOf(publishedAt))
    .filter((date) => !date.bound)
    .sort((a, b) => b.value.length - a.value.length)[0];
  if (!found) return null;
  return tense === 'future' ? (found.future ?? found.value) : found.value;
}
