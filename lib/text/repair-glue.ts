/**
 * Where feeds and page readers lose the space between two English words, the places to put it back. Only sure
 * forms, so that names and codes (`iPhone15`, `COVID19`, `G20`) stay whole.
 */

/** `the12th summit`, `on15 October`, `of10 million`: a little word, then a digit. */
const BEFORE_DIGIT = words('the on in at of to by for from since until about some over and than their its');
/** `onSept. 6`, `inSeoul`, `ofJapan`: a little word in small letters, then a capital. */
const BEFORE_CAPITAL = words('the on in at of to by for from with and between after before');
/** `6Sept.`, `10million`, `2024when`: a number, then a word. Ordinals and units (`12th`, `10bn`, `6G`) are none. */
const AFTER_DIGIT =
  /(?:million|billion|trillion|people|years?|months?|days?|and|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/y;
/** `meeting.The`, `Tuesday.President`: a sentence that lost the space after its full stop. */
const AFTER_STOP = /(?:The|He|She|It|They|In|On|At|A|President|Prime|South|Japan|Korea)(?![a-z])/y;
/** `memorandumof understanding`, `summitin Seoul`, `currencyswap`: two words that stand together in this news. */
const GLUED = new Map([
  ...pairs(
    'memorandum summit agreement treaty declaration statement meeting talks president minister ministers ministry government measures export exports import imports visit japan korea seoul tokyo leaders relations',
    'of and in on to with at between for',
  ),
  ...pairs('their its the', 'whitelist whitelists'),
  ...pairs('million billion', 'people travellers travelers visitors dollars'),
  ...pairs('currency', 'swap swaps'),
  ...pairs('prime', 'minister'),
  ...pairs('export', 'curbs'),
]);
const LONGEST_PAIR = Math.max(...[...GLUED.keys()].map((pair) => pair.length));

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function pairs(first: string, second: string): [string, number][] {
  return first.split(' ').flatMap((a) => second.split(' ').map((b): [string, number] => [a + b, a.length]));
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;
const isLetter = (code: number): boolean => isCapital(code) || (code >= 97 && code <= 122);
/** A letter of any script but ASCII: é, ō. */
const isForeign = (code: number): boolean => code >= 0xc0 && code <= 0x24f;

function isAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** Offsets before which a space is missing, in order. */
export function repairGlue(text: string): number[] {
  const gaps: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) {
      if (isLetter(text.charCodeAt(i + 1)) && isAt(AFTER_DIGIT, text, i + 1)) gaps.push(i + 1);
      continue;
    }
    if (!isLetter(code)) continue;
    const end = runOfLetters(text, i);
    const before = text.charCodeAt(i - 1);
    if (!isForeign(before)) gaps.push(...gapsIn(text, i, end, isDigit(before)));
    i = end - 1;
  }
  return gaps;
}

function runOfLetters(text: string, start: number): number {
  let end = start + 1;
  while (isLetter(text.charCodeAt(end))) end++;
  return end;
}

/** The gaps of one run of letters: within it (`onSept`), after it (`the12th`), or behind the stop that follows it. */
function gapsIn(text: string, start: number, end: number, afterDigit: boolean): number[] {
  const next = text.charCodeAt(end);
  if (isDigit(next)) return !afterDigit && BEFORE_DIGIT.has(text.slice(start, end).toLowerCase()) ? [end] : [];
  if (isForeign(next)) return [];
  if ((next === 46 || next === 33 || next === 63) && isAt(AFTER_STOP, text, end + 1)) {
    const small = text.slice(Math.max(start, end - 3), end);
    return small.length === 3 && small === small.toLowerCase() ? [end + 1] : [];
  }
  const length = end - start;
  if (length < 4 || length > LONGEST_PAIR) return [];
  for (let i = start + 1; i < end - 1; i++) {
    if (!isCapital(text.charCodeAt(i)) || isCapital(text.charCodeAt(i + 1)) || end - i < 3) continue;
    if (!afterDigit && BEFORE_CAPITAL.has(text.slice(start, i))) return [i];
  }
  const gap = GLUED.get(text.slice(start, end).toLowerCase());
  return gap === undefined ? [] : [start + gap];
}
