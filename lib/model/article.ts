import type { Language } from './vocabularies';

/** One subscribed URL, as data/feeds.opml or the operator gives it. */
export interface Feed {
  url: string;
  title: string;
  language: Language;
  /** ISO 3166 code of the publisher's country. */
  country: string;
  /** Fetch the article pages of this feed (else the feed's own text is all there is). */
  fetchArticles: boolean;
  /** Kept in the list, and not polled until the operator says so. */
  muted?: boolean;
  /** A label that overrides what the server says of the encoding, where a publisher is known to err. */
  encoding?: string;
}

/** One item as the feed gave it: plain-text title, absolute http(s) link, date as ISO 8601 UTC. */
export interface Entry {
  guid?: string;
  url?: string;
  title: string;
  /** Plain text of summary or content, whichever is longer; empty where the feed gives none. */
  text: string;
  /** Absent where the feed gives no date that can be read. */
  publishedAt?: string;
}

/** Where the text of an article comes from, best first. */
export type TextSource = 'page' | 'feed';

/** An entry normalised and given our id: the unit of work on the queue. */
export interface Article {
  id: string;
  url?: string;
  title?: string;
  text: string;
  textSource: TextSource;
  /** partial: the publisher keeps the rest for subscribers. */
  access?: 'full' | 'partial';
  /** The edition of the feed's entry that this text goes with; absent for the first. */
  revision?: string;
  language?: Language;
  /** ISO 8601. */
  publishedAt: string;
  /** The publisher's name, as alerts cite it. */
  outlet: string;
  /** ISO 3166 code of the publisher's country; absent where unknown. */
  outletCountry?: string;
}
