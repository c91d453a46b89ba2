/**
 * Where feeds and page readers lose the space between two English words, the places to put it back. Only sure
 * forms, so that names and codes (`iPhone15`, `COVID19`, `G20`) stay whole.
 */

/** `the12th summit`, `on15 October`, `of10 million`: a little word, then a digit. */
const WORD_DIGIT =
  /(?<![a-z0-9])(?:the|on|in|at|of|to|by|for|from|since|until|about|some|over|and|than|their|its)(?=\d)/gi;
/** `onSept. 6`, `inSeoul`, `ofJapan`: a little word in small letters, then a capital. */
const WORD_CAPITAL =
  /(?<![\p{L}\d])(?:the|on|in|at|of|to|by|for|from|with|and|between|after|before)(?=[A-Z](?:[a-z]{2,}|orea|apan))/gu;
/** `memorandumof understanding`, `summitin Seoul`: a word of ours, then a little word. */
const WORD_WORD =
  /(?<![a-z])(?:memorandum|summit|agreement|treaty|declaration|statement|meeting|talks|president|minister|ministers|ministry|government|measures|exports?|imports?|visit|Japan|Korea|Seoul|Tokyo|leaders|relations)(?=(?:of|and|in|on|to|with|at|between|for)(?![a-z]))/gi;
/** `6Sept.`, `10million`, `2024when`: a number, then a word. Ordinals and units (`12th`, `10bn`, `6G`) are none. */
const DIGIT_WORD =
  /\d(?=(?:million|billion|trillion|people|years?|months?|days?|and|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*)/g;
/** `meeting.The`, `Tuesday.President`: a sentence that lost the space after its full stop. */
const STOP_CAPITAL =
  /(?<=[a-z]{3})[.!?](?=(?:The|He|She|It|They|In|On|At|A|President|Prime|South|Japan|Korea)(?![a-z]))/g;

/** `currencyswap`, `theirwhitelists`, `10 millionpeople`, `PrimeMinister`: two words that stand together in this news. */
const PAIR =
  /(?<![a-z])(?:currency(?=swap)|(?:their|its|the)(?=whitelist)|[mb]illion(?=(?:people|travel|visitors|dollars))|Prime(?=Minister)|export(?=curbs))/gi;

const RULES = [PAIR, WORD_DIGIT, WORD_CAPITAL, WORD_WORD, DIGIT_WORD, STOP_CAPITAL];

/** Offsets before which a space is missing, in order. */
export function repairGlue(text: string): number[] {
  const gaps = new Set<number>();
  for (const rule of RULES) for (const match of text.matchAll(rule)) gaps.add(match.index + match[0].length);
  return [...gaps].sort((a, b) => a - b);
}
