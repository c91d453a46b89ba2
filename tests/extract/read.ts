import { readArticle } from '../../lib/extract/read-article';
import type { Fact } from '../../lib/model/fact';

/** Published on Wednesday, 10 March 2027. */
export const PUBLISHED = '2027-03-10T18:00:00+09:00';

/** The facts of a short text, as published on PUBLISHED unless told otherwise. */
export const factsOf = (text: string, publishedAt = PUBLISHED): Fact[] =>
  readArticle({ id: 't', text, publishedAt }).facts;

export const newsOf = (text: string, publishedAt = PUBLISHED): Fact[] =>
  factsOf(text, publishedAt).filter((fact) => fact.context === 'news');
