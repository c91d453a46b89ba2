import type { Action, Instrument } from '../model/vocabularies';

const LOOSENING: readonly Action[] = ['lift', 'ease', 'resume', 'reinstate', 'simplify', 'release'];
const TIGHTENING: readonly Action[] = ['tighten', 'impose', 'suspend', 'end', 'withdraw'];

/** A treaty may be called agreement, a swap arrangement or accord, and so may a memorandum; it is no treaty and no declaration. */
const INSTRUMENT_GROUP: Readonly<Record<Instrument, string>> = {
  treaty: 'pact',
  agreement: 'pact',
  arrangement: 'pact',
  accord: 'any',
  mou: 'mou',
  'exchange-of-notes': 'notes',
  'joint-declaration': 'joint-text',
  'joint-statement': 'joint-text',
};

/** 업무협약, told in English as a business agreement. */
const LOOSE: ReadonlySet<Instrument> = new Set(['agreement', 'arrangement']);

type Direction = 'loosen' | 'tighten' | 'protest' | 'other';

function directionOf(action: Action): Direction {
  if (LOOSENING.includes(action)) return 'loosen';
  if (TIGHTENING.includes(action)) return 'tighten';
  return action === 'protest' ? 'protest' : 'other';
}

/**
 * Whether two actions may be said of one act. Outlets choose their verbs freely (`establish`, `resume`, `implement`), so
 * only what goes the other way tells acts apart; a protest is never anything else.
 */
export function sameDirection(a: Action | undefined, b: Action | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [x, y] = [directionOf(a), directionOf(b)];
  if (x === 'protest' || y === 'protest') return x === y;
  return x === y || x === 'other' || y === 'other';
}

/** Whether two names of an instrument may mean one; unknown is compatible with all. */
export function sameInstrument(a: Instrument | undefined, b: Instrument | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  if (LOOSE.has(a) ? b === 'mou' : a === 'mou' && LOOSE.has(b)) return true;
  const [x, y] = [INSTRUMENT_GROUP[a], INSTRUMENT_GROUP[b]];
  return x === 'any' || y === 'any' || x === y;
}

/** Letters and digits alone, in lower case, without articles. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(the|a|an)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');

const script = (text: string): string =>
  /\p{Script=Hangul}/u.test(text)
    ? 'ko'
    : /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text)
      ? 'ja'
      : 'en';

/**
 * Whether two noun phrases may name one subject: alike but for what one of them adds. Phrases in two languages cannot be
 * compared (undefined): then all else has to agree.
 */
export function sameSubject(a: string | undefined, b: string | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return true;
  if (script(a) !== script(b)) return undefined;
  const [x, y] = [plain(a), plain(b)];
  return x.includes(y) || y.includes(x);
}
