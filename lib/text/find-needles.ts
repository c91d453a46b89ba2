/** A needle, and the numbers of the lists it stands in. */
interface Needle {
  word: string;
  lists: number[];
}

/** Needles lie in drawers by as many first characters as they have, up to so many. */
const KEY = 8;
const DRAWERS = 1 << 16;

/**
 * Which of many lists of needles have one in a text: a bit for each list, set too where a list is undefined. From a place of
 * the text on, characters are taken in for as long as some needle begins with them. `atEdges`: needles begin where words do.
 */
export function createNeedleFinder(
  lists: readonly (readonly string[] | undefined)[],
  atEdges: boolean,
): (text: string) => Uint32Array {
  const always = new Uint32Array((lists.length + 31) >> 5);
  for (const [number, list] of lists.entries()) if (!list) mark(always, number);
  const drawers: (Needle[] | undefined)[] = new Array(DRAWERS).fill(undefined);
  // beginnings of needles, by their hash
  const beginnings = new Uint8Array(DRAWERS);
  for (const needle of needlesOfAll(lists)) {
    let hash = 0;
    for (let i = 0; i < needle.word.length && i < KEY; i++) {
      hash = mix(hash, needle.word.charCodeAt(i));
      beginnings[hash >>> 16] = 1;
    }
    const drawer = drawers[hash >>> 16];
    if (drawer) drawer.push(needle);
    else drawers[hash >>> 16] = [needle];
  }
  return (text) => {
    const bits = always.slice();
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const inWord = atEdges && isLetter(before);
      before = text.charCodeAt(at);
      if (inWord) continue;
      const end = Math.min(text.length, at + KEY);
      let hash = 0;
      for (let i = at; i < end; i++) {
        hash = mix(hash, text.charCodeAt(i));
        if (beginnings[hash >>> 16] === 0) break;
        const drawer = drawers[hash >>> 16];
        if (drawer === undefined) continue;
        for (const { word, lists: marked } of drawer)
          if (standsAt(text, at, word)) for (const number of marked) mark(bits, number);
      }
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

const mix = (hash: number, code: number): number => Math.imul(hash ^ code, 0x9e3779b1);

function standsAt(text: string, at: number, word: string): boolean {
  if (at + word.length > text.length) return false;
  for (let i = 0; i < word.length; i++) if (text.charCodeAt(at + i) !== word.charCodeAt(i)) return false;
  return true;
}
