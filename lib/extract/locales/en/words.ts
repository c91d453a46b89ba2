import type { Span } from '../../../text/span';
import { kindAt, type WordKind } from './word-kinds';

/** A word or a mark of a sentence, in small letters. */
export interface Word extends Span {
  text: string;
  capital: boolean;
  kind: WordKind;
}

/** Words (South-Korean, U.S, Lee's), numbers (1,500.5) and marks; quotation marks and spaces are none. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    const end = isLetter(code)
      ? endOf(text, start, isLetter, isLetterMark)
      : isDigit(code)
        ? endOf(text, start, isDigit, isDigitMark)
        : start + 1;
    if (isLetter(code) || isDigit(code) || isMark(code)) {
      const kind = kindAt(text, start, end);
      words.push({ start, end, text: kind.text, capital: kind.capital, kind });
    }
    start = end;
  }
  return words;
}

/** Marks within a word belong to it, those behind it do not. */
function endOf(text: string, start: number, isPart: CodeTest, isInner: CodeTest): number {
  let end = start + 1;
  for (let i = end; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isPart(code)) end = i + 1;
    else if (!isInner(code)) break;
  }
  return end;
}

type CodeTest = (code: number) => boolean;
const isLetter: CodeTest = (code) => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
const isDigit: CodeTest = (code) => code >= 48 && code <= 57;
/** . ' - */
const isLetterMark: CodeTest = (code) => code === 46 || code === 39 || code === 45;
/** , . */
const isDigitMark: CodeTest = (code) => code === 44 || code === 46;
/** Neither a space nor " nor _ */
const isMark: CodeTest = (code) =>
  code > 127 ? !/\s/.test(String.fromCharCode(code)) : code > 32 && code !== 34 && code !== 95;
