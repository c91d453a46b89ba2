/** What is laid down under a word. */
interface Entry {
  word: string;
}

/**
 * Words by their first characters, so that what stands at a place of a text is found by taking in character after character,
 * for as long as some word begins so. All of it lies in a few typed arrays: a text is looked through between other work, and
 * a word that is an object of its own has to be fetched anew each time.
 */
export interface WordTable<E extends Entry> {
  entries: readonly E[];
  /** By the hash of a beginning: NO_WORD, GOES_ON, or where words may end the number of the longest of them and `FIRST`. */
  places: Uint16Array;
  /** By number: the next word of the same place, as `places` has it; of one word the first given comes first. */
  next: Uint16Array;
  /** By number: where the letters of the word begin; those of the next number follow them. */
  starts: Uint32Array;
  letters: Uint16Array;
}

export const NO_WORD = 0;
export const GOES_ON = 1;
export const FIRST = 2;

/** So many characters are taken in; the words there may be longer. */
export const KEY = 8;
const BITS = 15;

/** The hash of a beginning with one more character; that of nothing is 0. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);
export const placeOf = (hash: number): number => hash >>> (32 - BITS);

export function createWordTable<E extends Entry>(given: Iterable<E>): WordTable<E> {
  const entries = Array.from(given).filter(({ word }) => word !== '');
  const places = new Uint16Array(1 << BITS);
  const next = new Uint16Array(entries.length);
  const starts = new Uint32Array(entries.length + 1);
  const letters = new Uint16Array(entries.reduce((length, { word }) => length + word.length, 0));
  let end = 0;
  // one plain loop: it runs once for each table, at the first article, when nothing is compiled yet
  for (let number = 0; number < entries.length; number++) {
    const { word } = entries[number]!;
    let hash = 0;
    for (let i = 0; i < word.length; i++) {
      const code = word.charCodeAt(i);
      letters[end++] = code;
      if (i >= KEY) continue;
      hash = mix(hash, code);
      if (places[placeOf(hash)] === NO_WORD) places[placeOf(hash)] = GOES_ON;
    }
    starts[number + 1] = end;
    let before = NO_WORD;
    let after = places[placeOf(hash)]!;
    while (after >= FIRST && entries[after - FIRST]!.word.length >= word.length) {
      before = after;
      after = next[after - FIRST]!;
    }
    next[number] = after >= FIRST ? after : NO_WORD;
    if (before === NO_WORD) places[placeOf(hash)] = number + FIRST;
    else next[before - FIRST] = number + FIRST;
  }
  return { entries, places, next, starts, letters };
}

/** Whether the word of that number stands there; from its end, as its beginning is mostly known to. */
export function standsAt(text: string, at: number, { starts, letters }: WordTable<Entry>, number: number): boolean {
  const start = starts[number]!;
  const length = starts[number + 1]! - start;
  if (at + length > text.length) return false;
  for (let i = length - 1; i >= 0; i--) if (text.charCodeAt(at + i) !== letters[start + i]) return false;
  return true;
}
