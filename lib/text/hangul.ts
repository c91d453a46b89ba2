/** Syllables of Hangul taken apart and put together: final consonants tell tense and mood (했, 할, 한, 합). */
const BASE = 0xac00;
const FINALS = 28;
const VOWELS = 21;

/** Final consonants by their place in Unicode's order. */
export const FINAL = { none: 0, n: 4, l: 8, lm: 10, m: 16, b: 17, ss: 20 } as const;
/** Vowels that contract with the 어 of the past: 키우+었 = 키웠, 늘리+었 = 늘렸. */
const A = 0;
const AE = 1;
const EO = 4;
const YEO = 6;
const O = 8;
const WA = 9;
const U = 13;
const WO = 14;
const EU = 18;
const I = 20;

export const isSyllable = (code: number): boolean => code >= BASE && code <= 0xd7a3;

/** The place of a syllable's final consonant in Unicode's order, 0 where it has none; -1 for what is no syllable. */
export const finalOf = (code: number): number => (isSyllable(code) ? (code - BASE) % FINALS : -1);

const vowelOf = (code: number): number => Math.floor((code - BASE) / FINALS) % VOWELS;
const firstOf = (code: number): number => Math.floor((code - BASE) / (FINALS * VOWELS));
const compose = (first: number, vowel: number, final: number): string =>
  String.fromCharCode(BASE + (first * VOWELS + vowel) * FINALS + final);

/** The vowel that 어 or 아 makes of an open syllable's own. */
const CONTRACTED = new Map([
  [I, YEO],
  [U, WO],
  [O, WA],
]);

/** How a verb may begin when it is inflected: 늘리 -> 늘리, 늘린, 늘릴, 늘림, 늘립, 늘려, 늘렸; 열 -> 열, 여, 연, 엽, 엶. */
export function inflected(stem: string): string[] {
  const head = stem.slice(0, -1);
  const code = stem.charCodeAt(stem.length - 1);
  if (!isSyllable(code)) return [stem];
  const first = firstOf(code);
  const vowel = vowelOf(code);
  const final = finalOf(code);
  const of = (v: number, f: number): string => head + compose(first, v, f);
  // 하 -> 해, 했, 하여
  if (first === 18 && vowel === A && final === FINAL.none)
    return [stem, of(A, FINAL.n), of(A, FINAL.l), of(A, FINAL.m), of(A, FINAL.b), of(AE, FINAL.none), of(AE, FINAL.ss)];
  if (final === FINAL.l)
    return [stem, of(vowel, FINAL.none), of(vowel, FINAL.n), of(vowel, FINAL.b), of(vowel, FINAL.lm)];
  if (final !== FINAL.none) return [stem];
  const past = vowel === EU ? EO : (CONTRACTED.get(vowel) ?? vowel);
  const forms = [stem, of(vowel, FINAL.n), of(vowel, FINAL.l), of(vowel, FINAL.m), of(vowel, FINAL.b)];
  forms.push(of(past, FINAL.none), of(past, FINAL.ss));
  // 바꾸 -> 바꿔, 모으 -> 모아: both vowels are met
  if (vowel === EU) forms.push(of(A, FINAL.none), of(A, FINAL.ss));
  return forms;
}
