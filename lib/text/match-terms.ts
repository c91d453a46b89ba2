import type { Language } from '../model/vocabularies';
import type { Span } from './span';
import { createWordTable, FIRST, GOES_ON, KEY, mix, NO_WORD, placeOf, standsAt } from './word-table';

/** A place in the text where a term stands. */
export interface TermMatch<T> extends Span {
  term: string;
  value: T;
}

/** Finds the terms of a text in one pass: those that begin first, then the longest, never two in one place. */
export type TermMatcher<T> = (text: string) => TermMatch<T>[];

interface Entry<T> {
  /** The term with its case folded. */
  word: string;
  term: string;
  /** It begins with a capital. */
  capital: boolean;
  value: T;
}

/**
 * The longest term that fits is taken where several begin in one place: 日韓国交 holds 日韓, not 韓国; 東京都 holds 東京,
 * not 京都. Case is folded; a term written with a capital must begin with one in the text too (`Diet`, `Nara`).
 */
export function createTermMatcher<T>(terms: Iterable<readonly [string, T]>, language: Language): TermMatcher<T> {
  const all = Array.from(terms, ([term, value]) => entryOf(term, value)).filter(({ term }) => term !== '');
  const table = createWordTable(all);
  // most English words are in small letters, and most names are not
  const small = language === 'en' ? createWordTable(all.filter(({ capital }) => !capital)) : table;
  const isBounded = BOUNDS[language];
  /** The places of what may end at a place of the text, shorter words first. */
  const endings = new Int32Array(KEY);

  const longestAt = (text: string, folded: string, at: number): Entry<T> | undefined => {
    const isCapital = isUpper(text.charCodeAt(at));
    const words = isCapital ? table : small;
    const { places, entries, next } = words;
    let count = 0;
    let hash = 0;
    for (let i = at; i < at + KEY && i < folded.length; i++) {
      hash = mix(hash, folded.charCodeAt(i));
      const place = places[placeOf(hash)]!;
      if (place === NO_WORD) break;
      if (place !== GOES_ON) endings[count++] = place;
    }
    while (count > 0) {
      for (let found = endings[--count]!; found !== NO_WORD; found = next[found - FIRST]!) {
        if (!standsAt(folded, at, words, found - FIRST)) continue;
        const entry = entries[found - FIRST]!;
        if (entry.capital && !isCapital) continue;
        if (isBounded(text, at, at + entry.term.length, entry.term)) return entry;
      }
    }
    return undefined;
  };

  return (text) => {
    const found: TermMatch<T>[] = [];
    const folded = foldCase(text);
    let before = 0;
    for (let i = 0; i < folded.length; i++) {
      const code = folded.charCodeAt(i);
      const inWord = isLatin(before) && isLatin(code);
      before = code;
      if (inWord) continue;
      const entry = longestAt(text, folded, i);
      if (entry === undefined) continue;
      const end = i + entry.term.length;
      found.push({ start: i, end, term: entry.term, value: entry.value });
      i = end - 1;
      before = folded.charCodeAt(i);
    }
    return found;
  };
}

const entryOf = <T>(term: string, value: T): Entry<T> => ({
  word: foldCase(term),
  term,
  capital: isUpper(term.charCodeAt(0)),
  value,
});

/** In small letters, with every character where it was. */
function foldCase(text: string): string {
  const folded = text.toLowerCase();
  return folded.length === text.length ? folded : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLatin = (code: number): boolean =>
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  (code >= 97 && code <= 122) ||
  (code >= 0xc0 && code <= 0x24f);
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fe && code !== 0x30fb;

function latinEdges(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  const last = text.charCodeAt(end - 1);
  return !(isLatin(first) && isLatin(text.charCodeAt(start - 1))) && !(isLatin(last) && isLatin(text.charCodeAt(end)));
}

/** Words that Korean writes on to a name of two countries: 한일정상회담, 한일관계; 한일시멘트 (a company) is none. */
const AFTER_PAIR =
  /^(?:정상|양국|관계|협력|회담|외교|외무|국방|재무|공동|의원|안보|간|청구|청구권|통화|경제|기본|군사|축제|교류|당국|정부|대륙붕|사이|공통|국장|차관|미래|해저|상호|합의|협정|공조|측|위안부|갈등|현안|재계|통상|무역|수교|국교|연합|훈련|고위|수뇌|3국|어업|조약|우호|친선|두)/;
const PAIR_PARTICLE = /^(?:은|는|이|가|을|를|의|에|와|과|도|로|만|까지|부터|에서|측)(?![가-힣]{2})/;
const PARTICLE =
  /^(?:은|는|이|가|을|를|의|에|와|과|도|로|으로|만|까지|부터|에서|측|간|나|이나|라는|이라|라고|란|보다|처럼|께서|에게|한테|뿐|조차|마저|들|인|현|시|섬|산|발|행|군|이다|였|었|씨|국|제)/;

/** In Korean a word begins at its left edge; short words must also end there, or carry a particle. */
function koreanEdges(text: string, start: number, end: number, term: string): boolean {
  if (!latinEdges(text, start, end)) return false;
  if (!isHangul(term.charCodeAt(0))) return true;
  if (isHangul(text.charCodeAt(start - 1)) && !JOINED.test(text.slice(Math.max(0, start - 6), start))) return false;
  if (!isHangul(text.charCodeAt(end))) return true;
  const after = text.slice(end, end + 4);
  if (PAIR.test(term)) return AFTER_PAIR.test(after) || PAIR_PARTICLE.test(after);
  // 합의 in 합의부 (a court's bench), 라인 in 라인업 (a line-up)
  return (
    term.length > 2 ||
    PARTICLE.test(after) ||
    COMPOUND.test(after) ||
    (JOURNEY.test(term) && /^[하해했할한]/.test(after))
  );
}

/** What a short word may be written together with and still be itself: 방재회의, 수소협력, 마약수사. */
const COMPOUND =
  /^(?:협력|협의|협정|회의|회담|대화|장관|당국|분야|산업|기술|정책|문제|규제|사업|교류|공조|대책|수사|협상|연구|개발|훈련|시설|포럼|위원|국장|차관|청장|범죄|조직|안보|조약|협약|공동|실무|감시|안전|정보|센터|기지|단지|수출|수입|공급)/;

/** 방한하는 총리: a journey that is a verb too. */
const JOURNEY = /^[방주][한일미중]$/;
const PAIR = /^[한일미중북][·]?[한일미중북](?:[·]?[한일미중북])?$/;
/** What another Korean word may be written on to: 한일정상회담, 일본산수산물, 대일수출규제. */
const JOINED =
  /(?:한일|일한|한·일|한미일|한일중|한중일|한국|일본|일본산|양국|대일|대한|주일|주한|신임|전|현|취임|韓|日|간|측|시범|임시|새|원·엔|군사|민관)$/;

/** Japanese has no word edges; only katakana and Latin words have visible ones. */
function japaneseEdges(text: string, start: number, end: number): boolean {
  if (isKatakana(text.charCodeAt(start)) && isKatakana(text.charCodeAt(start - 1))) return false;
  if (isKatakana(text.charCodeAt(end - 1)) && isKatakana(text.charCodeAt(end))) return false;
  return latinEdges(text, start, end);
}

/** supply chain also stands for supply chains: only common nouns, never names. */
function englishEdges(text: string, start: number, end: number, term: string): boolean {
  const plural = !isUpper(term.charCodeAt(0)) && text.charCodeAt(end) === 115 && !isLatin(text.charCodeAt(end + 1));
  return latinEdges(text, start, plural ? end + 1 : end);
}

const BOUNDS: Readonly<Record<Language, (text: string, start: number, end: number, term: string) => boolean>> = {
  en: englishEdges,
  ko: koreanEdges,
  ja: japaneseEdges,
};
