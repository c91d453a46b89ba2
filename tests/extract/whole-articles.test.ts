import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle } from '../../lib/extract/read-article';
import type { Fact } from '../../lib/model/fact';
import type { Language } from '../../lib/model/vocabularies';

/** Short articles in Korean and Japanese with all that is new in them: nothing, or several facts beside what is recalled. */
interface Article {
  language: Language;
  publishedAt: string;
  text: string;
  news: Pick<Fact, 'kind' | 'topic' | 'status' | 'actors' | 'date'>[];
}

const ARTICLES = readFileSync(new URL('./whole-articles.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line): Article => JSON.parse(line));

test.each(ARTICLES)('$text', ({ language, publishedAt, text, news }) => {
  const { facts } = readArticle({ id: 'article', text, publishedAt, language });
  const told = facts.filter((fact) => fact.context === 'news');
  for (const fact of news) expect(told).toContainEqual(expect.objectContaining(fact));
  expect(told).toHaveLength(news.length);
});
