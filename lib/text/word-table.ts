/** What is laid down under a word; its word is compared in full. */
interface Entry {
  word: string;
}

/**
 * Words by their first characters, so that what stands at a place of a text is found by taking in character after character,
 * for as long as some word begins so. The hash of a beginning is its place in both lists.
 */
export interface WordTable<E extends Entry> {
  /** By beginning: NO_WORD, GOES_ON, or MAY_END where a drawer is kept for it. */
  beginnings: Uint8Array;
  drawers: readonly (E[] | undefined)[];
}

export const NO_WORD = 0;
const GOES_ON = 1;
export const MAY_END = 2;

/** So many characters are taken in; the drawer there holds longer words too. */
export const KEY = 8;
const BITS = 15;

/** The hash of a beginning with one more character; that of nothing is 0. */
export const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);
export const placeOf = (hash: number): number => hash >>> (32 - BITS);

/** In a drawer the longest words come first, of one word the first given. */
export function createWordTable<E extends Entry>(entries: Iterable<E>): WordTable<E> {
  const beginnings = new Uint8Array(1 << BITS);
  const drawers: (E[] | undefined)[] = new Array(1 << BITS).fill(undefined);
  for (const entry of entries) {
    const { word } = entry;
    if (word === '') continue;
    let hash = 0;
    for (let i = 0; i < word.length && i < KEY; i++) {
      hash = mix(hash, word.charCodeAt(i));
      beginnings[placeOf(hash)] ||= GOES_ON;
    }
    beginnings[placeOf(hash)] = MAY_END;
    const drawer = drawers[placeOf(hash)];
    if (drawer) drawer.push(entry);
    else drawers[placeOf(hash)] = [entry];
  }
  for (const drawer of drawers) if (drawer && drawer.length > 1) drawer.sort((a, b) => b.word.length - a.word.length);
  return { beginnings, drawers };
}

/** From the end, as the beginning is mostly known to stand there. */
export function standsAt(text: string, at: number, word: string): boolean {
  if (at + word.length > text.length) return false;
  for (let i = word.length - 1; i >= 0; i--) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}
