import type { Language } from '../model/vocabularies';

/**
 * Words of one language that give something away, from `data/cues`: each is a word or a small pattern. English ones stand
 * between word edges, whatever their case; Korean and Japanese have no edges to go by.
 */
export interface Cue {
  test(text: string): boolean;
  /** The first place. */
  exec(text: string): RegExpExecArray | null;
  /** Every place, in order. */
  all(text: string): RegExpExecArray[];
}

const NEVER = /(?!)/;

export function createCue(words: readonly string[], language: Language): Cue {
  const any = `(?:${words.join('|')})`;
  const source = language === 'en' ? `(?<![a-z])${any}(?![a-z])` : any;
  const first = words.length ? new RegExp(source, language === 'en' ? 'i' : 'u') : NEVER;
  const each = words.length ? new RegExp(source, language === 'en' ? 'gi' : 'gu') : NEVER;
  return {
    test: (text) => first.test(text),
    exec: (text) => first.exec(text),
    all: (text) => (words.length ? everyMatch(each, text) : []),
  };
}

/** The matches of a global expression; unlike `matchAll` it makes no copy of the expression. */
export function everyMatch(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0].length === 0) pattern.lastIndex += 1;
  }
  return found;
}
