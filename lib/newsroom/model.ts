import type { Language } from '../model/vocabularies';

export type OutletEncoding = 'utf-8' | 'euc-kr' | 'shift_jis';

/** An invented publisher of the demo, as data/sample/newsroom.json describes it. */
export interface Outlet {
  id: string;
  name: string;
  language: Language;
  country: string;
  /** Where its feed lives on the newsroom's server. */
  path: string;
  format: 'rss2' | 'atom' | 'rdf';
  encoding: OutletEncoding;
  /** Puts the whole text into its feed. */
  fullText?: boolean;
  /** Separates paragraphs with `<br>`, as old templates do, instead of `<p>`. */
  breaks?: boolean;
}

/** One line of data/sample/articles.jsonl. Times are ISO 8601 with the outlet's offset. */
export interface SampleArticle {
  id: string;
  outlet: string;
  path: string;
  title: string;
  publishedAt: string;
  summary: string;
  paragraphs: string[];
  byline?: string;
  caption?: string;
  /** Headlines shown beside the text; without them the page shows the outlet's other articles. */
  related?: string[];
  updatedAt?: string;
}
