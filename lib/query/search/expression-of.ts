import type { SearchExpression } from '../../store/search-expression';
import { isEverywhere } from '../../text/search-stops';
import { askedWords, searchWords, waysToFind } from '../../text/search-words';
import { LABELS, type Label, PEOPLE } from './labels';

/** Where a name leads to more labels than these, only those count whose own name it is, not another word for them. */
const FEW = 10;
/** Of a family name that many bear, so many are looked up; in the language of the quotes it is found as a word anyway. */
const MOST_PEOPLE = 12;

const compact = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·・]/gu, '');
const isLatin = (word: string): boolean => /\p{Script=Latin}/u.test(word);

interface Read {
  stems: ReadonlySet<string>;
  compact: readonly string[];
}

/** Names are the same for every question, and read once. */
const known = new WeakMap<readonly string[], Read>();
function read(names: readonly string[]): Read {
  const found = known.get(names) ?? {
    stems: new Set(names.filter(isLatin).flatMap(searchWords)),
    compact: names.filter((name) => !isLatin(name)).map(compact),
  };
  known.set(names, found);
  return found;
}

/** Whether a word is one of a name: in Latin letters a whole one, else any part of it. */
function among(names: readonly string[], word: string): boolean {
  if (!isLatin(word)) return [...word].length > 1 && read(names).compact.some((name) => name.includes(word));
  const stems = searchWords(word);
  return stems.length > 0 && stems.every((stem) => read(names).stems.has(stem));
}

function labelsOf(word: string): Label[] {
  const own = LABELS.filter(({ names }) => among(names, word));
  const other = LABELS.filter(({ names, also = [] }) => !among(names, word) && among(also, word));
  return own.length + other.length > FEW ? own : [...own, ...other];
}

/** In Korean and Japanese a name begins with the family name, of which one character may be all. */
const peopleOf = (word: string) =>
  isLatin(word)
    ? []
    : PEOPLE.filter(
        ({ names }) => among(names, word) || read(names).compact.some((name) => name.startsWith(word)),
      ).slice(0, MOST_PEOPLE);

const allOf = (words: readonly string[]): SearchExpression => ({ all: words.map((word) => ({ word })) });

/**
 * What has to be found for a question: every word of it, each as a word of the event or as the name of one of its labels or
 * people, in whatever language. Undefined where the question holds nothing but words that stand everywhere.
 */
export function expressionOf(question: string): SearchExpression | undefined {
  const telling = askedWords(question).filter((word) => !isEverywhere(word));
  if (telling.length === 0) return undefined;
  return {
    all: telling.map((word) => ({
      any: [
        ...waysToFind(word).map(allOf),
        ...[...new Set(labelsOf(word).map(({ mark }) => mark))].map((mark) => ({ word: mark })),
        ...peopleOf(word).map(({ name }) => allOf(searchWords(name))),
      ],
    })),
  };
}
