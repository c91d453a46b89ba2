import type { Language } from '../model/vocabularies';

const BOILERPLATE =
  /copyright|all rights reserved|無断(?:転載|複製)|무단\s?전재|저작권자|ⓒ|©|^(?:photo|related|more on this|read more)(?![a-z])|^\[?(?:관련기사|사진|写真|関連記事)/i;

/** Lines that state nothing: headlines (no stop at the end, or Every Word Capital), captions, copyright. */
export function isHeading(sentence: string, language: Language): boolean {
  if (!/\p{L}/u.test(sentence)) return true;
  if (BOILERPLATE.test(sentence)) return true;
  if (!/[.。!?…"'」』)\]]$/u.test(sentence)) return !/[다요까]$/u.test(sentence);
  if (language !== 'en') return false;
  const words = sentence.match(/[A-Za-z][A-Za-z'-]{3,}/g) ?? [];
  if (/\s[a-z]{3,}ed\s|(?<![A-Za-z])(?:held|said|will|has|have|had|was|were|is|are|met|agreed|signed)(?![a-z])/.test(sentence))
    return false;
  return words.length >= 5 && words.filter((w) => /^[A-Z]/.test(w)).length / words.length >= 0.8;
}
