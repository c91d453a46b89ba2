import type { Language } from '../model/vocabularies';
import { createSieve, type Sieve } from './sieve';

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

const SIEVES: Readonly<Record<Language, Sieve>> = {
  en: createSieve('en'),
  ko: createSieve('ko'),
  ja: createSieve('ja'),
};

/** The cues of a language are next asked of this text and of parts of it. */
export const focusCues = (text: string, language: Language): void => SIEVES[language].focus(text);

export function createCue(words: readonly string[], language: Language): Cue {
  if (words.length === 0) return { test: () => false, exec: () => null, all: () => [] };
  const any = `(?:${words.join('|')})`;
  const source = language === 'en' ? `(?<![a-z])${any}(?![a-z])` : any;
  const flags = language === 'en' ? 'i' : 'u';
  const sieve = SIEVES[language];
  const id = sieve.add(words.join('|'));
  const first = lazily(() => new RegExp(source, flags));
  const each = lazily(() => new RegExp(source, `g${flags}`));
  return {
    test: (text) => sieve.lets(id, text) && first().test(text),
    exec: (text) => (sieve.lets(id, text) ? first().exec(text) : null),
    all: (text) => (sieve.lets(id, text) ? everyMatch(each(), text) : []),
  };
}

/** An expression of Korean or Japanese, tried only where a text may match it; many of one kind are asked of every clause. */
export function sifted({ source, flags }: RegExp, language: 'ko' | 'ja'): Pick<Cue, 'test' | 'exec'> {
  const sieve = SIEVES[language];
  const id = sieve.add(source);
  const pattern = lazily(() => new RegExp(source, flags));
  return {
    test: (text) => sieve.lets(id, text) && pattern().test(text),
    exec: (text) => (sieve.lets(id, text) ? pattern().exec(text) : null),
  };
}

/** Whether a text may hold a match of an expression, whose matches begin at word edges if English: `false` is certain. */
export function mayMatch({ source }: RegExp, language: Language): (text: string) => boolean {
  const sieve = SIEVES[language];
  const id = sieve.add(source);
  return (text) => sieve.lets(id, text);
}

/** Made when first asked for: most expressions of a language are never needed in a short run. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The matches of a global expression, from a place on; unlike `matchAll` it makes no copy of the expression. */
export function everyMatch(pattern: RegExp, text: string, from = 0): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = from;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0].length === 0) pattern.lastIndex += 1;
  }
  return found;
}
