import type { Language } from '../model/vocabularies';
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
  /[\u00a0\u00ad\u1100-\u11ff\u2000-\u200d\u2010-\u2015\u2018\u2019\u201c\u201d\u2022\u2027-\u202f\u2212\u223c\u2460-\u24ff\u3000\u301c\u30fb\u318d\u3200-\u33ff\uf900-\ufaff\ufb00-\ufb06\ufeff\uff01-\uffee\t\r\u02bc]/;

/**
 * Full-width letters and digits, quotes, dashes and spaces become plain ones (３０日 -> 30日), decomposed Hangul is
 * composed, and in English text words glued by a lost space are parted (`the12th` -> `the 12th`). Every offset of
 * the result leads back to the source.
 */
export function normalise(source: string, language: Language): NormalisedText {
  const plain = UNUSUAL.test(source) ? replaceUnusual(source) : { text: source, at: undefined };
  const gaps = language === 'en' ? repairGlue(plain.text) : [];
  const { text, at } = gaps.length ? insertSpaces(plain.text, plain.at, gaps) : plain;
  if (!at) return { text, toSource: ({ start, end }) => ({ start, end }) };
  const map = at;
  return {
    text,
    toSource: ({ start, end }) => {
      const from = map[start] ?? source.length;
      // the character after the last one begins where the last one ends; dropped characters stay outside
      const last = end > start ? (map[end - 1] ?? source.length) : from;
      const next = map[end] ?? source.length;
      return { start: from, end: end > start ? Math.max(last, lastUnitEnd(source, last, next)) : from };
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

function replaceUnusual(source: string): { text: string; at: Uint32Array } {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < source.length; ) {
    const char = source[i]!;
    let length = 1;
    let plain = PLAIN[char];
    if (plain === undefined) {
      length = runLength(source, i);
      const unit = source.slice(i, i + length);
      plain = length > 1 || UNUSUAL.test(char) ? unit.normalize('NFKC') : char;
    }
    for (let k = 0; k < plain.length; k++) at.push(i);
    text += plain;
    i += length;
  }
  return { text, at: Uint32Array.from(at) };
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

function insertSpaces(text: string, at: Uint32Array | undefined, gaps: number[]): { text: string; at: Uint32Array } {
  const result = new Uint32Array(text.length + gaps.length);
  let out = '';
  let from = 0;
  let length = 0;
  for (const gap of [...gaps, text.length]) {
    for (let i = from; i < gap; i++) result[length++] = at ? at[i]! : i;
    out += text.slice(from, gap);
    if (gap < text.length) {
      result[length++] = at ? at[gap]! : gap;
      out += ' ';
    }
    from = gap;
  }
  return { text: out, at: result };
}
