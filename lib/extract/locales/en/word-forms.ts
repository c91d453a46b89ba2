import { ADVERBS, LINKED, NO_ING, NOT, NOT_BASE, SUBJECTS } from './function-words';
import { formOf } from './verb-lexicon';
import type { Word } from './words';

export const isAdverb = (w: Word): boolean =>
  !LINKED.has(w.text) && (ADVERBS.has(w.text) || (w.text.endsWith('ly') && w.text.length > 4 && !formOf(w.text)));
export const isNegative = (text: string): boolean => NOT.has(text) || text.endsWith("n't") || text === 'cannot';
export const isParticiple = (w: Word | undefined): boolean =>
  w !== undefined && (formOf(w.text)?.participle === true || (/[a-z]{3}ed$/.test(w.text) && !formOf(w.text)));
export const isGerund = (w: Word | undefined): boolean =>
  w !== undefined &&
  (formOf(w.text)?.gerund === true || (/[a-z]{2}ing$/.test(w.text) && !formOf(w.text))) &&
  !NO_ING.has(w.text);
export const isBase = (w: Word | undefined): boolean => {
  if (w === undefined || !/^[a-z]{2}/.test(w.text)) return false;
  const form = formOf(w.text);
  if (form) return form.base;
  return !w.capital && !NOT_BASE.has(w.text) && !/(?:ing|ed|ly|'s|s|ial)$/.test(w.text);
};

export const isSubject = (w: Word | undefined): boolean =>
  w !== undefined && (w.capital || SUBJECTS.has(w.text) || isAdverb(w)) && w.text !== 'the';
export const isObject = (w: Word): boolean =>
  /^(?:the|a|an|its|their|his|her|all|some|each|that|it|them|what|more|most|new|\d.*)$/.test(w.text) || w.capital;
