import type { Entry } from '../model/article';

/** What one poll of a feed came to. Everything a server can do is a value here, not an exception. */
export type FeedFetch = FetchOutcome & {
  /** The address as subscribed: the key of the feed's state. */
  url: string;
};

type FetchOutcome =
  | {
      outcome: 'ok';
      httpStatus: number;
      title?: string;
      entries: Entry[];
      etag?: string;
      lastModified?: string;
      bodyHash: string;
      /** How long the server says its answer stays fresh. */
      cacheSeconds?: number;
      /** How long the feed itself asks to wait. */
      ttlMinutes?: number;
      /** Hours and days (UTC; 0 is Sunday) in which it asks not to be polled. */
      skipHours?: number[];
      skipDays?: number[];
      /** Items in which nothing could be read. */
      dropped: number;
      /** The new address, where every step to it was a permanent redirect. */
      movedTo?: string;
    }
  | {
      outcome: 'not-modified';
      /** 304, or 200 with the body we already had. */
      httpStatus: number;
      etag?: string;
      lastModified?: string;
      cacheSeconds?: number;
    }
  | {
      outcome: 'error' | 'blocked' | 'gone';
      /** Null where there was no answer at all. */
      httpStatus: number | null;
      /** For the operator: the address, what failed, what to do. */
      error: string;
      retryAfterSeconds?: number;
    };
