import type { PageFetch } from '../articles/fetch-page';
import type { FeedFetch } from '../feeds/fetch-feed';
import type { Message, OutboxEntry } from '../model/alert';
import type { Feed } from '../model/article';
import type { Reading } from '../model/fact';
import type { FeedState } from '../model/feed-state';
import type { ArticleMessage, PollBatch } from '../model/message';
import type { Settings } from '../model/settings';
import type { Language } from '../model/vocabularies';
import type { Chronicle } from '../store/chronicle';
import type { Intake } from '../store/intake';

/** What a reader is given of an article. `publishedAt` is its reference time. */
export interface Readable {
  id: string;
  title?: string;
  text: string;
  language?: Language;
  publishedAt: string;
}

/** Turns an article into facts. The law for every reader: a fact without verbatim evidence in the text does not exist. */
export type Reader = (article: Readable) => Reading | Promise<Reading>;

/** Where alerts go. Answers with a receipt; publishing the same item twice may tell it twice. */
export type Channel = (message: Message, item: OutboxEntry) => Promise<string>;

export interface Log {
  info(event: string, details?: Record<string, unknown>): void;
  warn(event: string, details?: Record<string, unknown>): void;
  error(event: string, details?: Record<string, unknown>): void;
}

/** The outside world, as one argument. `lib/runtime/aws.ts` and `lib/runtime/local.ts` build it. */
export interface Ports {
  now: () => Date;
  log: Log;
  settings: Settings;
  chronicle: Chronicle;
  intake: Intake;
  fetchFeed: (feed: Feed, state: FeedState | undefined) => Promise<FeedFetch>;
  fetchPage: (url: string, language: Language) => Promise<PageFetch>;
  /** Resolves once the message is safely queued. */
  queueArticle: (message: ArticleMessage) => Promise<void>;
  /** Hands feeds that are due to another poller. */
  queuePolls: (batch: PollBatch) => Promise<void>;
  /** Waits in real time, so that a host is asked gently whatever the clock of the data says. */
  rest: (ms: number) => Promise<void>;
  read: Reader;
  publish: Channel;
}

/** What each part of the story needs of the world, so that a function gets no more. */
export type PollPorts = Pick<
  Ports,
  'now' | 'log' | 'settings' | 'chronicle' | 'intake' | 'fetchFeed' | 'queueArticle' | 'rest'
>;
export type TurnPorts = PollPorts & Pick<Ports, 'queuePolls'>;
export type IngestPorts = Pick<Ports, 'now' | 'log' | 'settings' | 'chronicle' | 'intake' | 'fetchPage' | 'read'>;
export type AlertPorts = Pick<Ports, 'now' | 'log' | 'settings' | 'chronicle' | 'publish'>;
