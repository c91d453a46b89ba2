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

/** Of a whole article few cues are asked: there one expression for all the words of a cue costs less than the sieve. */
const LONGEST = 1500;

/**
 * The words are alternatives, earlier ones first. Each is an expression of its own, made when a text first may hold it:
 * an expression of all of them would try dozens of words in every place of every text.
 */
export function createCue(words: readonly string[], language: Language): Cue {
  if (words.length === 0) return { test: () => false, exec: () => null, all: () => [] };
  const sifted = SIEVES[language].add(words);
  const expressions: RegExp[] = [];
  const expressionOf = (number: number): RegExp => {
    expressions[number] ??= expressionFor(words[number]!, language);
    return expressions[number];
  };
  const together = lazily(() => expressionFor(words.join('|'), language));
  /** The expressions to be tried on a text. */
  const candidates = (text: string): RegExp[] => {
    if (text.length > LONGEST) return [together()];
    const found: RegExp[] = [];
    sifted.some(text, (number) => {
      found.push(expressionOf(number));
      return false;
    });
    return found;
  };
  return {
    test: (text) =>
      text.length > LONGEST ? isIn(text, together()) : sifted.some(text, (number) => isIn(text, expressionOf(number))),
    exec: (text) => firstMatch(candidates(text), text),
    all: (text) => matchesOfAny(candidates(text), text),
  };
}

function expressionFor(source: string, language: Language): RegExp {
  return language === 'en' ? new RegExp(`(?<![a-z])(?:${source})(?![a-z])`, 'gi') : new RegExp(source, 'gu');
}

/** An expression of Korean or Japanese, tried only where a text may match it; many of one kind are asked of every clause. */
export function sifted({ source, flags }: RegExp, language: 'ko' | 'ja'): Cue {
  const { mayMatch } = SIEVES[language].add([source]);
  const pattern = lazily(() => new RegExp(source, flags));
  const global = lazily(() => new RegExp(source, flags.includes('g') ? flags : `${flags}g`));
  return {
    test: (text) => mayMatch(text) && pattern().test(text),
    exec: (text) => (mayMatch(text) ? pattern().exec(text) : null),
    all: (text) => (mayMatch(text) ? everyMatch(global(), text) : []),
  };
}

/** Whether a text may hold a match of an expression, whose matches begin at word edges if English: `false` is certain. */
export const mayMatch = ({ source }: RegExp, language: Language): ((text: string) => boolean) =>
  SIEVES[language].add([source]).mayMatch;

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

function isIn(text: string, pattern: RegExp): boolean {
  pattern.lastIndex = 0;
  return pattern.test(text);
}

function matchFrom(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

/** The match that begins first; of several in one place that of the earliest expression. */
function firstMatch(patterns: readonly RegExp[], text: string): RegExpExecArray | null {
  let first: RegExpExecArray | null = null;
  for (const pattern of patterns) {
    const match = matchFrom(pattern, text, 0);
    if (match && (first === null || match.index < first.index)) first = match;
  }
  return first;
}

/** What a global expression finds whose alternatives are these. */
function matchesOfAny(patterns: readonly RegExp[], text: string): RegExpExecArray[] {
  if (patterns.length === 0) return [];
  if (patterns.length === 1) return everyMatch(patterns[0]!, text);
  const found: RegExpExecArray[] = [];
  const next = patterns.map((pattern) => matchFrom(pattern, text, 0));
  for (;;) {
    let first: RegExpExecArray | null = null;
    for (const match of next) if (match && (first === null || match.index < first.index)) first = match;
    if (first === null) return found;
    found.push(first);
    const end = first.index + Math.max(1, first[0].length);
    for (const [n, match] of next.entries())
      if (match && match.index < end) next[n] = matchFrom(patterns[n]!, text, end);
  }
}
