import type { Feed } from './article';

/** What travels on the article queue. `v` rises when an old reader could misread a new message. */
export interface ArticleMessage {
  v: 1;
  type: 'article';
  id: string;
  /** Carried from the poll that found it to the alert it may cause. */
  correlationId: string;
  url?: string;
  title: string;
  /** The feed's own text of the article, plain. */
  text: string;
  publishedAt: string;
  feed: Feed;
  /** Found by a feed's first poll: recorded, never alerted. */
  baseline: boolean;
  /** Of an article the feed has edited since: names the edition, whose page and facts are read anew. */
  revision?: string;
}

/** What travels on the poll queue: feeds that are due, those of one host together. */
export interface PollBatch {
  v: 1;
  type: 'poll';
  feeds: Feed[];
}
