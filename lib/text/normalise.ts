import type { Language } from '../model/vocabularies';
import { createOffsetMap, type OffsetMap } from './offset-map';
import { repairGlue } from './repair-glue';
import type { Span } from './span';

/** A text made uniform for matching, and the way back to the text as it was given. */
export interface NormalisedText {
  text: string;
  /** The span of the given text that a span of the normalised text stands for. */
  toSource(span: Span): Span;
}

const PLAIN: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '―': '-',
  '‐': '-',
  '‑': '-',
  '−': '-',
  '∼': '~',
  '〜': '~',
  '‧': '·',
  '・': '・',
  ㆍ: '·',
  '•': '·',
  '\u00a0': ' ',
  '\u3000': ' ',
  '\t': ' ',
  '\r': '\n',
  '\u2028': '\n',
  '\u2029': '\n',
  '\u200b': '',
  '\u200c': '',
  '\u200d': '',
  '\ufeff': '',
  '\u00ad': '',
};

/** Anything a reader sees as a plain character, but a pattern would not. */
const UNUSUAL =
  /[\u00a0\u00ad\u1100-\u11ff\u2000-\u200d\u2010-\u2015\u2018\u2019\u201c\u201d\u2022\u2027-\u202f\u2212\u223c\u2460-\u24ff\u3000\u301c\u30fb\u318d\u3200-\u33ff\uf900-\ufaff\ufb00-\ufb06\ufeff\uff01-\uffee\t\r\u02bc]/g;

/**
 * Full-width letters and digits, quotes, dashes and spaces become plain ones (３０日 -> 30日), decomposed Hangul is
 * composed, and in English text words glued by a lost space are parted (`the12th` -> `the 12th`). Every offset of
 * the result leads back to the source.
 */
export function normalise(source: string, language: Language): NormalisedText {
  const plain = replaceUnusual(source);
  const gaps = language === 'en' ? repairGlue(plain.text) : [];
  const { text, toPlain } = insertSpaces(plain.text, gaps);
  if (plain.edits.isEmpty() && gaps.length === 0) return { text, toSource: ({ start, end }) => ({ start, end }) };
  const at = (offset: number): number =>
    offset >= text.length ? source.length : plain.edits.sourceOf(toPlain(offset));
  return {
    text,
    toSource: ({ start, end }) => {
      const from = at(start);
      if (end <= start) return { start: from, end: from };
      // the character after the last one begins where the last one ends; dropped characters stay outside
      const last = at(end - 1);
      return { start: from, end: Math.max(last, lastUnitEnd(source, last, at(end))) };
    },
  };
}

/** One source character may be two code units (surrogates) or several (Jamo); it ends before the next mapped one. */
function lastUnitEnd(source: string, last: number, next: number): number {
  if (next <= last) return Math.min(last + 1, source.length);
  let end = next;
  while (end > last + 1 && PLAIN[source[end - 1]!] === '') end--;
  return end;
}

function replaceUnusual(source: string): { text: string; edits: OffsetMap } {
  const edits = createOffsetMap();
  let text = '';
  let copied = 0;
  UNUSUAL.lastIndex = 0;
  for (let match = UNUSUAL.exec(source); match; match = UNUSUAL.exec(source)) {
    const from = match.index;
    const length = runLength(source, from);
    text += source.slice(copied, from);
    const plain = plainOf(source.slice(from, from + length));
    copied = from + length;
    UNUSUAL.lastIndex = copied;
    // one character for one: the offsets stay in step
    if (plain.length !== length || length > 1) edits.add(text.length, from, plain.length, copied);
    text += plain;
  }
  return copied === 0 ? { text: source, edits } : { text: text + source.slice(copied), edits };
}

const plainForms = new Map(Object.entries(PLAIN));

function plainOf(unit: string): string {
  let plain = plainForms.get(unit);
  if (plain === undefined) {
    plain = unit.normalize('NFKC');
    if (unit.length === 1) plainForms.set(unit, plain);
  }
  return plain;
}

/** Jamo that form syllables (ㅎ+ㅏ+ㄴ), and half-width kana with its voicing mark (ｶﾞ), are one unit. */
function runLength(source: string, start: number): number {
  const code = source.charCodeAt(start);
  if (code >= 0x1100 && code <= 0x11ff) {
    // at most one syllable: leading consonant, vowel, final consonant
    let end = start + 1;
    if (code <= 0x115f && isBetween(source, end, 0x1160, 0x11a7)) {
      end++;
      if (isBetween(source, end, 0x11a8, 0x11ff)) end++;
    }
    return end - start;
  }
  if (code >= 0xff66 && code <= 0xff9d && isBetween(source, start + 1, 0xff9e, 0xff9f)) return 2;
  return 1;
}

function isBetween(source: string, index: number, low: number, high: number): boolean {
  const code = source.charCodeAt(index);
  return code >= low && code <= high;
}

/** Puts a space before each of the sorted offsets; an added space leads back to the character it stands before. */
function insertSpaces(text: string, gaps: readonly number[]): { text: string; toPlain(offset: number): number } {
  if (gaps.length === 0) return { text, toPlain: (offset) => offset };
  let spaced = '';
  let from = 0;
  for (const gap of gaps) {
    spaced += `${text.slice(from, gap)} `;
    from = gap;
  }
  return {
    text: spaced + text.slice(from),
    // the i-th added space stands at gaps[i] + i
    toPlain: (offset) => offset - countBefore(gaps, offset),
  };
}

/** How many of the added spaces stand before an offset of the spaced text. */
function countBefore(gaps: readonly number[], offset: number): number {
  let low = 0;
  let high = gaps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (gaps[middle]! + middle < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
