import type { Language } from '../model/vocabularies';
import { applyEdits } from './edits';
import { lostSpaces } from './lost-spaces';
import { createOffsetMap, type OffsetMap } from './offset-map';
import { softBreaks } from './soft-breaks';
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

/** What a feed escaped once too often. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lsquo: "'",
  rsquo: "'",
  ldquo: '"',
  rdquo: '"',
  ndash: '-',
  mdash: '-',
  middot: '·',
  hellip: '…',
};

/** Anything a reader sees as a plain character, but a pattern would not. */
const UNUSUAL =
  /&(?:#\d{1,6}|#x[\da-f]{1,6}|amp|quot|apos|[lg]t|nbsp|[lr][sd]quo|[mn]dash|middot|hellip);|[\u00a0\u00ad\u1100-\u11ff\u2000-\u200d\u2010-\u2015\u2018\u2019\u201c\u201d\u2022\u2027-\u202f\u2212\u223c\u2460-\u24ff\u3000\u301c\u30fb\u318d\u3200-\u33ff\uf900-\ufaff\ufb00-\ufb06\ufeff\uff01-\uffee\t\r\u02bc]/gi;

/**
 * Full-width letters and digits, quotes, dashes and spaces become plain ones (３０日 -> 30日), decomposed Hangul is
 * composed, entities are characters, lines broken at a width are whole, and words glued by a lost space are parted
 * (`the12th` -> `the 12th`). Every offset of the result leads back to the source.
 */
export function normalise(source: string, language: Language): NormalisedText {
  const plain = replaceUnusual(source);
  const whole = applyEdits(plain.text, softBreaks(plain.text, language));
  const spaced = applyEdits(whole.text, lostSpaces(whole.text, language));
  const { text } = spaced;
  if (plain.edits.isEmpty() && text === plain.text) return { text, toSource: ({ start, end }) => ({ start, end }) };
  const at = (offset: number): number =>
    offset >= text.length ? source.length : plain.edits.sourceOf(whole.sourceOf(spaced.sourceOf(offset)));
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
    const entity = match[0].startsWith('&');
    const length = entity ? match[0].length : runLength(source, from);
    text += source.slice(copied, from);
    const plain = entity ? characterOf(match[0].slice(1, -1)) : plainOf(source.slice(from, from + length));
    copied = from + length;
    UNUSUAL.lastIndex = copied;
    // one character for one: the offsets stay in step
    if (plain.length !== length || length > 1) edits.add(text.length, from, plain.length, copied);
    text += plain;
  }
  return copied === 0 ? { text: source, edits } : { text: text + source.slice(copied), edits };
}

/** The character an entity stands for, by its name or number; a space for one that no text holds. */
function characterOf(entity: string): string {
  const named = ENTITIES[entity.toLowerCase()];
  if (named !== undefined) return named;
  const code = /^#x/i.test(entity) ? Number.parseInt(entity.slice(2), 16) : Number.parseInt(entity.slice(1), 10);
  return code < 32 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? ' ' : plainOf(String.fromCodePoint(code));
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
