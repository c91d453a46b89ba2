import words from '../../data/cues/relevance.json' with { type: 'json' };
import topics from '../../data/topics.json' with { type: 'json' };
import { LANGUAGES, type Language } from '../model/vocabularies';
import { type Cue, createCue } from '../text/cue';
import { createNeedleFinder } from '../text/find-needles';

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
    matter = language === 'en' ? anyWord(terms) : anyString(terms);
    matters.set(language, matter);
  }
  return matter(sentence);
}

/** Thousands of strings, looked for in one pass. */
function anyString(strings: readonly string[], atEdges = false): (text: string) => boolean {
  const find = createNeedleFinder([strings], atEdges);
  return (text) => find(text)[0] !== 0;
}

/** The same between the edges of words, whatever their case. */
function anyWord(words: readonly string[]): (text: string) => boolean {
  const mayHold = anyString(
    words.map((word) => word.toLowerCase()),
    true,
  );
  const source = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const word = new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'i');
  return (text) => mayHold(text.toLowerCase()) && word.test(text);
}
