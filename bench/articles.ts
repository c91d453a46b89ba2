import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReaderInput } from '../lib/extract/read-article';
import { LANGUAGES, type Language } from '../lib/model/vocabularies';

interface Line {
  lang: Language;
  text: string;
  publishedAt: string;
}

const ARTICLE_BYTES = 5000;

/** Articles of 5 KB in one language, put together from the annotated ones, so that their text is that of news. */
export function longArticles(language: Language, count: number): ReaderInput[] {
  const lines = ['dev', `own-${language}`]
    .flatMap((set) => readFileSync(join(import.meta.dirname, `../tests/gold/${set}.jsonl`), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line)
    .filter(({ lang }) => lang === language);
  let next = 0;
  return Array.from({ length: count }, (_, i): ReaderInput => {
    let text = '';
    const { publishedAt } = lines[next % lines.length]!;
    while (Buffer.byteLength(text) < ARTICLE_BYTES) text += `${lines[next++ % lines.length]!.text}\n`;
    // a character cut in two is dropped
    text = Buffer.from(text)
      .subarray(0, ARTICLE_BYTES)
      .toString()
      .replace(/\uFFFD+$/, '');
    return { id: `${language}-${i}`, text, publishedAt, language };
  });
}

/** The same number in each language, taking turns. */
export function mixedArticles(count: number): ReaderInput[] {
  const each = LANGUAGES.map((language) => longArticles(language, Math.ceil(count / LANGUAGES.length)));
  return each[0]!.flatMap((_, i) => each.map((articles) => articles[i]!));
}
