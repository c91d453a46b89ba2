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
  /** By the hash of a beginning: NO_WORD, GOES_ON, or where some words may end the number of the first of them and `FIRST`. */
  places: Uint16Array;
  /** In the order of their numbers; those of one place stand in a row, the longest first, of one word the first given. */
  entries: readonly E[];
  /** By number: the place, as `places` has it; one more at the end, of none. */
  placeOfEntry: Uint16Array;
  /** By number: where the letters of the word begin; those of the next word follow them. */
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
  const places = new Uint16Array(1 << BITS);
  const drawers = new Map<number, E[]>();
  for (const entry of given) {
    const { word } = entry;
    if (word === '') continue;
    let hash = 0;
    for (let i = 0; i < word.length && i < KEY; i++) {
      hash = mix(hash, word.charCodeAt(i));
      places[placeOf(hash)] = GOES_ON;
    }
    const drawer = drawers.get(placeOf(hash));
    if (drawer) drawer.push(entry);
    else drawers.set(placeOf(hash), [entry]);
  }
  const entries: E[] = [];
  const placesOfEntries: number[] = [];
  for (const [at, drawer] of drawers) {
    const place = entries.length + FIRST;
    places[at] = place;
    if (drawer.length > 1) drawer.sort((a, b) => b.word.length - a.word.length);
    for (const entry of drawer) {
      entries.push(entry);
      placesOfEntries.push(place);
    }
  }
  return { places, entries, placeOfEntry: Uint16Array.from([...placesOfEntries, NO_WORD]), ...lettersOf(entries) };
}

function lettersOf(entries: readonly Entry[]): Pick<WordTable<Entry>, 'starts' | 'letters'> {
  const text = entries.map(({ word }) => word).join('');
  const letters = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) letters[i] = text.charCodeAt(i);
  const starts = new Uint32Array(entries.length + 1);
  for (let n = 0; n < entries.length; n++) starts[n + 1] = starts[n]! + entries[n]!.word.length;
  return { starts, letters };
}

/** Whether the word of that number stands there; from its end, as its beginning is mostly known to. */
export function standsAt(text: string, at: number, { starts, letters }: WordTable<Entry>, number: number): boolean {
  const start = starts[number]!;
  const length = starts[number + 1]! - start;
  if (at + length > text.length) return false;
  for (let i = length - 1; i >= 0; i--) if (text.charCodeAt(at + i) !== letters[start + i]) return false;
  return true;
}
