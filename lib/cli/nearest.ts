import { closest, distance } from 'fastest-levenshtein';

/** A slip of the finger is a letter in three, two that changed places counting double; more is another word. */
const isNear = (a: string, b: string): boolean => distance(a, b) <= Math.ceil(b.length / 3);

/** What was probably meant, as the end of a sentence: ` Did you mean summit?`; empty where nothing is near. */
export function didYouMean(given: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const near = closest(given.toLowerCase(), known as string[]);
  return isNear(given.toLowerCase(), near) ? ` Did you mean ${near}?` : '';
}
