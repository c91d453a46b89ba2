import type { Language } from '../model/vocabularies';
import { createNeedleFinder } from './find-needles';
import { needlesOf } from './needles';

/**
 * Tells of many expressions at once which of them a text cannot match: their needles (see needles.ts) are looked for in one
 * pass, however many expressions there are. Most of the expressions that rules ask a sentence for match nothing in it.
 */
export interface Sieve {
  /** The number of a new expression; in English it stands between word edges, whatever its case. */
  add(source: string): number;
  /** False where the expression of that number matches nothing in the text. */
  lets(id: number, text: string): boolean;
  /** Parts of this text are what is asked about next: what it lacks they lack. */
  focus(text: string): void;
}

/** Texts are asked about many times in a row, then never again. */
const REMEMBERED = 1024;

/** Of a whole article few expressions are asked: to try them costs less than to look for the needles of all. */
const LONGEST = 1500;

export function createSieve(language: Language): Sieve {
  const english = language === 'en';
  const sources: string[] = [];
  const known = new Map<string, Uint32Array>();
  let find: ((text: string) => Uint32Array) | undefined;
  let whole = '';
  // several expressions are asked of one text in a row
  let last: { text: string; bits: Uint32Array } | undefined;

  const scan = (text: string): Uint32Array => {
    find ??= createNeedleFinder(
      sources.map((source) => needlesOf(source, english)),
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
    add: (source) => {
      find = undefined;
      known.clear();
      last = undefined;
      return sources.push(english ? inSmallLetters(source) : source) - 1;
    },
    lets: (id, text) => text.length > LONGEST || (passing(text)[id >> 5]! & (1 << (id & 31))) !== 0,
    focus: (text) => {
      whole = text;
    },
  };
}

/** But for escapes: \S is not \s. */
const inSmallLetters = (source: string): string =>
  source.replace(/\\.|[A-Z]/gs, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));
