import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { searchWords } from '../../lib/text/search-words';
import { filesOf, folderOf } from './sizes';
import { buildFunctions } from './world';

interface Topic {
  id: string;
  synonyms: Record<string, string[]>;
}

beforeAll(buildFunctions);

const namesOf = ({ synonyms }: Topic): string[] => Object.values(synonyms).flat();
const isLatin = (name: string): boolean => /\p{Script=Latin}/u.test(name);

test('a search of the deployed API finds topics by every word and part of a word that the data gives them', () => {
  const given = (JSON.parse(readFileSync('data/topics.json', 'utf8')) as { topics: Topic[] }).topics;
  const [file] = [...filesOf(folderOf('query'))].filter(([path]) => /topics-\w+\.br$/.test(path));
  const packed = (JSON.parse(brotliDecompressSync(file![1]).toString()) as { topics: Topic[] }).topics;
  expect(packed.map(({ id }) => id)).toEqual(given.map(({ id }) => id));
  const lost = given.flatMap((topic, i) => {
    const kept = namesOf(packed[i]!);
    const stems = new Set(kept.filter(isLatin).flatMap(searchWords));
    return namesOf(topic).filter((name) =>
      isLatin(name) ? searchWords(name).some((stem) => !stems.has(stem)) : !kept.some((other) => other.includes(name)),
    );
  });
  expect(lost).toEqual([]);
});
