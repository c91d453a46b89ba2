import type { Span } from '../../../text/span';
import { datelineEnd } from '../../dateline';
import { kindAt, type WordKind } from './word-kinds';

/** A word or a mark of a sentence, in small letters. */
export interface Word extends Span {
  text: string;
  capital: boolean;
  kind: WordKind;
}

const LETTER = 1;
const DIGIT = 2;
/** . ' - within a word */
const IN_WORD = 4;
/** , . within a number */
const IN_NUMBER = 8;
/** A space, " or _ */
const NOTHING = 16;

/** What an ASCII character may be part of. */
const CLASSES = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code);
  if (/[A-Za-z]/.test(char)) return LETTER;
  if (/\d/.test(char)) return DIGIT;
  return (/[.'-]/.test(char) ? IN_WORD : 0) | (/[,.]/.test(char) ? IN_NUMBER : 0) | (/["_\s]/.test(char) ? NOTHING : 0);
});
const classOf = (code: number): number =>
  code < 128 ? CLASSES[code]! : /\s/.test(String.fromCharCode(code)) ? NOTHING : 0;

/** Words (South-Korean, U.S, Lee's), numbers (1,500.5) and marks; quotation marks and spaces are none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    const first = classOf(text.charCodeAt(start));
    end = start + 1;
    if (first === NOTHING) continue;
    if (first === LETTER || first === DIGIT) {
      const inner = first === LETTER ? IN_WORD : IN_NUMBER;
      // marks within a word belong to it, those behind it do not
      for (let i = end; i < text.length; i++) {
        const next = classOf(text.charCodeAt(i));
        if (next === first) end = i + 1;
        else if ((next & inner) === 0) break;
      }
    }
    const kind = kindAt(text, start, end);
    words.push({ start, end, text: kind.text, capital: kind.capital, kind });
  }
  return words;
}

const BLANK = 32;

/** Sentences are parted into words when their clauses are found, and again when the verb of each clause is read. */
const REMEMBERED = 256;
const known = new Map<string, readonly Word[]>();

export function wordsOfSentence(sentence: string): readonly Word[] {
  let words = known.get(sentence);
  if (words === undefined) {
    // (Sat) of a dateline is no verb
    const start = datelineEnd(sentence);
    words = start === 0 ? wordsOf(sentence) : wordsOf(sentence).filter((word) => word.start >= start);
    if (known.size >= REMEMBERED) known.clear();
    known.set(sentence, words);
  }
  return words;
}

/** The words of a part of a sentence, where some of it is blanked; those of the sentence, unless an edge cuts one. */
export function wordsWithin(sentence: string, part: string, from: number): Word[] {
  const words: Word[] = [];
  for (const { start, end, text, capital, kind } of wordsOfSentence(sentence)) {
    if (end <= from) continue;
    if (start >= from + part.length) break;
    if (start < from || end > from + part.length) return wordsOf(part);
    const isShown = part.charCodeAt(start - from) !== BLANK;
    if (isShown !== (part.charCodeAt(end - 1 - from) !== BLANK)) return wordsOf(part);
    if (isShown) words.push({ start: start - from, end: end - from, text, capital, kind });
  }
  return words;
}
