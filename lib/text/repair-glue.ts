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
/** `agreed.Foreign Minister`: behind a plain word, any word but that of an address (`news.Com/`). */
const NEW_SENTENCE = /[A-Z](?:[a-z]+(?![a-z./@_-])|(?= ))/y;
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
const LENGTHS = [...GLUED.keys()].map((pair) => pair.length);
const SHORTEST_PAIR = Math.min(...LENGTHS);
const LONGEST_PAIR = Math.max(...LENGTHS);

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
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      const start = i;
      let inner = -1;
      // a capital within a run of letters, which goes on in small ones
      for (let next = text.charCodeAt(i + 1); isLetter(next); next = text.charCodeAt(i + 1)) {
        i += 1;
        if (inner === -1 && isCapital(next)) inner = i;
      }
      if (!isForeign(before)) {
        const gap = gapOf(text, start, i + 1, inner, isDigit(before));
        if (gap !== -1) gaps.push(gap);
      }
      before = text.charCodeAt(i);
      continue;
    }
    if (isDigit(code) && isLetter(text.charCodeAt(i + 1)) && isAt(AFTER_DIGIT, text, i + 1)) gaps.push(i + 1);
    before = code;
  }
  return gaps;
}

/** Where a run of letters was glued: within it (`onSept`), after it (`the12th`), or behind its stop; else -1. */
function gapOf(text: string, start: number, end: number, inner: number, afterDigit: boolean): number {
  const next = text.charCodeAt(end);
  if (isDigit(next)) {
    return !afterDigit && end - start <= 5 && BEFORE_DIGIT.has(text.slice(start, end).toLowerCase()) ? end : -1;
  }
  if (isForeign(next)) return -1;
  if ((next === 46 || next === 33 || next === 63) && isCapital(text.charCodeAt(end + 1)))
    return inner < end - 3 &&
      end - start >= 3 &&
      isAt(
        inner === -1 && (end - start > 4 || !isCapital(text.charCodeAt(start))) ? NEW_SENTENCE : AFTER_STOP,
        text,
        end + 1,
      )
      ? end + 1
      : -1;
  const length = end - start;
  if (inner !== -1 && !afterDigit && end - inner >= 3 && BEFORE_CAPITAL.has(text.slice(start, inner))) return inner;
  if (length < SHORTEST_PAIR || length > LONGEST_PAIR) return -1;
  const gap = GLUED.get(text.slice(start, end).toLowerCase());
  return gap === undefined ? -1 : start + gap;
}
