import { stemmer } from 'stemmer';
import { isBareWord, splitAtPair, withoutParticle } from './search-stops';

/** Words of letters or digits by script; what is of no script (punctuation) parts them. */
const RUN = /[\p{Script=Latin}\p{N}]+(?:'[a-z]+)?|\p{Script=Hangul}+|\p{Script=Han}+|[\p{Script=Katakana}ー]+/gu;

const KOREAN = /^\p{Script=Hangul}/u;
const CHINESE = /^\p{Script=Han}/u;
const KATAKANA = /^[\p{Script=Katakana}ー]/u;

/** Full and half width, case and the accents of Latin letters make no difference. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/\p{Script=Latin}+/gu, (word) => word.normalize('NFD').replace(/\p{M}/gu, ''));

/** Every two neighbours of a word written without spaces, so that a part of it finds it; one character is itself. */
function pairs(run: string): string[] {
  const letters = [...run];
  return letters.length < 3 ? [run] : letters.slice(1).map((letter, i) => `${letters[i]}${letter}`);
}

/** `ministers` and `minister's` > `minist`. Days and the like, of one or two digits, are no words. */
function latin(run: string): string[] {
  if (/^\d+$/.test(run)) return run.length > 2 && run.length < 12 ? [run] : [];
  const word = run.replace(/'[a-z]+$/, '');
  return word.length < 2 || word.length > 40 || isBareWord(word) ? [] : [stemmer(word)];
}

function wordsOfRun(run: string, tidy: (word: string) => string): string[] {
  if (KOREAN.test(run))
    return splitAtPair(tidy(run))
      .filter((part) => part.length > 1)
      .flatMap(pairs);
  if (CHINESE.test(run)) return splitAtPair(run).flatMap(pairs);
  if (KATAKANA.test(run)) return run.length > 1 ? [run.replace(/(?<=..)ー$/, '')] : [];
  return latin(run);
}

const distinct = (words: string[]): string[] => [...new Set(words)];

/**
 * The words by which a text is found, in the order in which they stand: English by its stems, Korean and Chinese characters by
 * pairs of neighbours, katakana whole. Hiragana carries grammar and finds nothing.
 */
export const searchWords = (text: string): string[] =>
  distinct([...plain(text).matchAll(RUN)].flatMap(([run]) => wordsOfRun(run, withoutParticle)));

/** The parts of a question, one a word of its writer, in the form in which names can be compared with them. */
export const askedWords = (question: string): string[] =>
  plain(question)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '');

/** What must all stand in a text for it to hold the asked word; for Korean also as it is without its particle. */
export function waysToFind(asked: string): string[][] {
  const as = (tidy: (word: string) => string) =>
    distinct([...asked.matchAll(RUN)].flatMap(([run]) => wordsOfRun(run, tidy)));
  const ways = [as((word) => word), as((word) => withoutParticle(word, 'any'))];
  return ways.filter((way, i) => way.length > 0 && (i === 0 || way.join() !== ways[0]?.join()));
}
