import words from '../../data/cues/relevance.json' with { type: 'json' };
import topics from '../../data/topics.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../model/vocabularies';
import { type Cue, createCue } from '../text/cue';
import { createHoldsAny } from '../text/holds-any';

const each = (lists: Readonly<Record<Language, readonly string[]>>): Readonly<Record<Language, Cue>> =>
  Object.fromEntries(LANGUAGES.map((l) => [l, createCue(lists[l], l)])) as Record<Language, Cue>;

/** Words of governments and of what they do: without one, two countries in a sentence are no news of relations. */
export const OFFICIAL = each(words.official);

/** Sport and show business: the same words of meeting and agreeing, but no governments. */
export const PASTIME = each(words.pastime);

/** Matters between the two by nature: one party and the word say as much as both parties. */
export const BETWEEN = each(words.between);

/** Matters that need no word of the other side: an office that acts on the Sado mines acts towards Japan. */
export const ALONE = each(words.alone);

/** Matters of Japan's own that are Korea's too: its government, or a minister, speaks of them towards Japan. */
export const OF_JAPAN = each(words.ofJapan);

/** Topics that say nothing of governments by themselves. */
const PASTIMES: ReadonlySet<string> = new Set(['sports', 'cultural-exchange', 'leaders-summit', 'other']);
const matters = new Map<Language, (sentence: string) => boolean>();

/** A matter between governments by its ordinary name: CPTPP, patents, 원폭 피해자, 輸出管理. */
export function namesMatter(sentence: string, language: Language): boolean {
  let matter = matters.get(language);
  if (!matter) {
    const terms = topics.topics
      // an anniversary is remembered without governments
      .filter((t) => !PASTIMES.has(t.id) && !('adjunct' in t && language !== 'en'))
      .flatMap((t) => t.synonyms[language]);
    const holdsAny =
      language === 'en'
        ? createHoldsAny(
            terms.map((term) => term.toLowerCase()),
            true,
          )
        : createHoldsAny(terms, false);
    matter = language === 'en' ? (text) => holdsAny(text.toLowerCase()) : holdsAny;
    matters.set(language, matter);
  }
  return matter(sentence);
}
