import type { Span } from '../../../text/span';

/** A word or a mark of a sentence, in small letters. */
export interface Word extends Span {
  text: string;
  capital: boolean;
}

const WORD = /[A-Za-z][A-Za-z.'-]*[A-Za-z]|[A-Za-z]|\d[\d,.]*\d|\d|[^\s\w"]/g;

export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text)) {
    const [written] = match;
    const code = written.charCodeAt(0);
    words.push({
      start: match.index,
      end: match.index + written.length,
      text: written.toLowerCase(),
      capital: code >= 65 && code <= 90,
    });
  }
  return words;
}
