import { ADVERBS, BE, DETERMINERS, DO, HAVE, LINKED, MODALS, NO_ING, NOT, NOT_BASE, SUBJECTS } from './function-words';
import { type Form, formOf } from './verb-lexicon';

/** What a written word is by itself, whatever stands beside it. */
export interface WordKind {
  /** As it stands in the text. */
  written: string;
  /** In small letters. */
  text: string;
  capital: boolean;
  /** The verb it may be a form of. */
  form: Form | undefined;
  isAdverb: boolean;
  isNegative: boolean;
  isParticiple: boolean;
  isGerund: boolean;
  isBase: boolean;
  isSubject: boolean;
  isObject: boolean;
  isDeterminer: boolean;
  /** What a verb group may begin with that has a helper. */
  isHelper: boolean;
  /** A verb group may begin with it. */
  isVerbal: boolean;
}

/** A power of two. A word has one place; a newcomer takes it, so that no more than this many are kept. */
const PLACES = 1 << 14;
const kinds: (WordKind | undefined)[] = new Array(PLACES).fill(undefined);

/** The kind of the word that stands in a text; the lexicons are asked once for all the places it stands in. */
export function kindAt(text: string, start: number, end: number): WordKind {
  let hash = 0;
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0;
  const place = (hash ^ (hash >>> 13)) & (PLACES - 1);
  const known = kinds[place];
  if (known?.written.length === end - start && text.startsWith(known.written, start)) return known;
  const kind = readKind(text.slice(start, end));
  kinds[place] = kind;
  return kind;
}

const HELPERS: ReadonlySet<string> = new Set([...MODALS, ...HAVE, ...BE, ...DO, 'be', 'to']);
const OBJECT = /^(?:the|a|an|its|their|his|her|all|some|each|that|it|them|what|more|most|new|\d.*)$/;

function readKind(written: string): WordKind {
  const text = written.toLowerCase();
  const code = written.charCodeAt(0);
  const capital = code >= 65 && code <= 90;
  const form = formOf(text);
  const isAdverb = !LINKED.has(text) && (ADVERBS.has(text) || (text.endsWith('ly') && text.length > 4 && !form));
  const isHelper = HELPERS.has(text);
  return {
    written,
    text,
    capital,
    form,
    isAdverb,
    isNegative: NOT.has(text) || text.endsWith("n't") || text === 'cannot',
    isParticiple: form?.participle === true || (!form && /[a-z]{3}ed$/.test(text)),
    isGerund: (form?.gerund === true || (!form && /[a-z]{2}ing$/.test(text))) && !NO_ING.has(text),
    isBase: /^[a-z]{2}/.test(text) && (form ? form.base : isUnknownBase(text, capital)),
    isSubject: (capital || SUBJECTS.has(text) || isAdverb) && text !== 'the',
    isObject: OBJECT.test(text) || capital,
    isDeterminer: DETERMINERS.has(text),
    isHelper,
    isVerbal: isHelper || form !== undefined || text.endsWith('ed'),
  };
}

const isUnknownBase = (text: string, capital: boolean): boolean =>
  !capital && !NOT_BASE.has(text) && !/(?:ing|ed|ly|'s|s|ial)$/.test(text);
