import type { Language } from '../model/vocabularies';
import { createNeedleFinder } from './find-needles';
import { needlesOf } from './needles';

/**
 * Tells of many expressions at once which of them a text cannot match: their needles (see needles.ts) are looked for in one
 * pass, however many expressions there are. Most of the expressions that rules ask a sentence for match nothing in it.
 */
export interface Sieve {
  /** Expressions that are asked for together; in English they stand between word edges, whatever their case. */
  add(sources: readonly string[]): Sifted;
  /** Parts of this text are what is asked about next: what it lacks they lack. */
  focus(text: string): void;
}

export interface Sifted {
  /** False where none of the expressions matches anything in the text. */
  mayMatch(text: string): boolean;
  /** Calls with the number of each expression that may match, in order, until one call returns true. */
  some(text: string, isWanted: (number: number) => boolean): boolean;
}

/** Texts are asked about many times in a row, then never again. */
const REMEMBERED = 1024;
/** What a bit for each of so many expressions takes: together they begin a new number. */
const BITS = 32;

export function createSieve(language: Language): Sieve {
  const english = language === 'en';
  const sources: (string | undefined)[] = [];
  const known = new Map<string, Uint32Array>();
  let find: ((text: string) => Uint32Array) | undefined;
  let whole = '';
  // several expressions are asked of one text in a row
  let last: { text: string; bits: Uint32Array } | undefined;

  const scan = (text: string): Uint32Array => {
    find ??= createNeedleFinder(
      sources.map((source) => (source === undefined ? [] : needlesOf(source, english))),
      english,
    );
    return find(english ? text.toLowerCase() : text);
  };
  const passing = (text: string): Uint32Array => {
    if (last?.text === text) return last.bits;
    let bits = known.get(text);
    if (bits === undefined) {
      bits = text.length < whole.length && whole.includes(text) ? passing(whole) : scan(text);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, bits);
    }
    last = { text, bits };
    return bits;
  };
  return {
    add: (added) => {
      find = undefined;
      known.clear();
      last = undefined;
      const first = sources.length / BITS;
      sources.push(...(english ? added.map(inSmallLetters) : added));
      while (sources.length % BITS !== 0) sources.push(undefined);
      const end = sources.length / BITS;
      return {
        mayMatch: (text) => {
          const bits = passing(text);
          for (let at = first; at < end; at++) if (bits[at] !== 0) return true;
          return false;
        },
        some: (text, isWanted) => {
          const bits = passing(text);
          for (let at = first; at < end; at++) {
            for (let rest = bits[at]!; rest !== 0; rest &= rest - 1) {
              const number = (at - first) * BITS + (BITS - 1 - Math.clz32(rest & -rest));
              if (isWanted(number)) return true;
            }
          }
          return false;
        },
      };
    },
    focus: (text) => {
      whole = text;
    },
  };
}

/** But for escapes: \S is not \s. */
const inSmallLetters = (source: string): string =>
  source.replace(/\\.|[A-Z]/gs, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
