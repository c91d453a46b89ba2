import { createWordTable, FIRST, GOES_ON, KEY, mix, NO_WORD, placeOf, standsAt } from './word-table';

/** Whether a text holds one of thousands of strings; `whole`: as a word in small letters, between the edges of words. */
export function createHoldsAny(strings: readonly string[], whole: boolean): (text: string) => boolean {
  const table = createWordTable(strings.map((word) => ({ word })));
  const { places, entries, next } = table;
  const holdsAt = (text: string, at: number): boolean => {
    const end = Math.min(text.length, at + KEY);
    let hash = 0;
    for (let i = at; i < end; i++) {
      hash = mix(hash, text.charCodeAt(i));
      const place = places[placeOf(hash)]!;
      if (place === NO_WORD) return false;
      if (place === GOES_ON) continue;
      for (let found = place; found !== NO_WORD; found = next[found - FIRST]!) {
        if (!standsAt(text, at, table, found - FIRST)) continue;
        if (!whole || !isLetter(text.charCodeAt(at + entries[found - FIRST]!.word.length))) return true;
      }
    }
    return false;
  };
  return (text) => {
    let before = 0;
    for (let at = 0; at < text.length; at++) {
      const inWord = whole && isLetter(before);
      before = text.charCodeAt(at);
      if (!inWord && holdsAt(text, at)) return true;
    }
    return false;
  };
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
