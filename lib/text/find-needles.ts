import { createWordTable, FIRST, GOES_ON, KEY, mix, NO_WORD, placeOf, standsAt } from './word-table';

/** A needle, and the numbers of the lists it stands in. */
interface Needle {
  word: string;
  lists: number[];
}

/**
 * Which of many lists of needles have one in a text: a bit for each list, set too where a list is undefined. `atEdges`: needles
 * begin where words do, which are in small letters, or with a digit.
 */
export function createNeedleFinder(
  lists: readonly (readonly string[] | undefined)[],
  atEdges: boolean,
): (text: string) => Uint32Array {
  const always = new Uint32Array((lists.length + 31) >> 5);
  for (const [number, list] of lists.entries()) if (!list) mark(always, number);
  const table = createWordTable(needlesOfAll(lists));
  const { places, entries, next } = table;
  /** Marks the lists of all needles that begin at a place of a text. */
  const markFrom = (text: string, at: number, bits: Uint32Array): void => {
    const end = Math.min(text.length, at + KEY);
    let hash = 0;
    for (let i = at; i < end; i++) {
      hash = mix(hash, text.charCodeAt(i));
      const place = places[placeOf(hash)]!;
      if (place === NO_WORD) return;
      if (place === GOES_ON) continue;
      for (let found = place; found !== NO_WORD; found = next[found - FIRST]!)
        if (standsAt(text, at, table, found - FIRST))
          for (const number of entries[found - FIRST]!.lists) mark(bits, number);
    }
  };
  return (text) => {
    const bits = always.slice();
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const inWord = atEdges && isLetter(before) && !isDigit(code);
      before = code;
      if (!inWord) markFrom(text, at, bits);
    }
    return bits;
  };
}

function needlesOfAll(lists: readonly (readonly string[] | undefined)[]): Iterable<Needle> {
  const needles = new Map<string, Needle>();
  for (const [number, list = []] of lists.entries()) {
    for (const word of new Set(list)) {
      const known = needles.get(word);
      if (known) known.lists.push(number);
      else needles.set(word, { word, lists: [number] });
    }
  }
  return needles.values();
}

const mark = (bits: Uint32Array, number: number): void => {
  bits[number >> 5]! |= 1 << (number & 31);
};

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
