import { createWordTable, KEY, MAY_END, mix, NO_WORD, placeOf, standsAt } from './word-table';

/** Whether a text holds one of thousands of strings; `whole`: as a word in small letters, between the edges of words. */
export function createHoldsAny(strings: readonly string[], whole: boolean): (text: string) => boolean {
  const { beginnings, drawers } = createWordTable(strings.map((word) => ({ word })));
  const holdsAt = (text: string, at: number): boolean => {
    const end = Math.min(text.length, at + KEY);
    let hash = 0;
    for (let i = at; i < end; i++) {
      hash = mix(hash, text.charCodeAt(i));
      const beginning = beginnings[placeOf(hash)];
      if (beginning === NO_WORD) return false;
      if (beginning !== MAY_END) continue;
      for (const { word } of drawers[placeOf(hash)]!)
        if (standsAt(text, at, word) && !(whole && isLetter(text.charCodeAt(at + word.length)))) return true;
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
