import { createHash } from 'node:crypto';
import type { Feed } from '../model/article';
import type { FeedState } from '../model/feed-state';
import { guardedFetch, type Lookup, type NetResponse } from '../net/guarded-fetch';
import { htmlToLine } from '../net/html-text';
import { NetError } from '../net/net-error';
import { cacheSeconds, retryAfterSeconds } from './cache-headers';
import { decodeFeed } from './decode';
import { FeedError } from './feed-error';
import type { FeedFetch } from './feed-fetch';
import { parseFeed } from './parse-feed';
import type { ParsedFeed } from './parsed-feed';

export type { FeedFetch } from './feed-fetch';

export interface FetchFeedOptions {
  now: Date;
  allowPrivateHosts?: boolean;
  /** For tests. */
  lookup?: Lookup;
  headersTimeoutMs?: number;
  timeoutMs?: number;
  maxBytes?: number;
}

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml, application/xml;q=0.9, text/xml;q=0.9, application/json;q=0.8, */*;q=0.5';

/** One conditional GET of a feed and what it came to. Never throws for anything a server can do. */
export async function fetchFeed(
  feed: Feed,
  state: FeedState | undefined,
  options: FetchFeedOptions,
): Promise<FeedFetch> {
  const { now, ...net } = options;
  let response: NetResponse;
  try {
    response = await guardedFetch(feed.url, { ...net, headers: { Accept: ACCEPT, ...validators(state) } });
  } catch (error) {
    if (!(error instanceof NetError)) throw error;
    const outcome = error.kind === 'refused' ? 'blocked' : 'error';
    return { url: feed.url, outcome, httpStatus: null, error: error.message };
  }
  if (response.status === 304) return notModified(feed, response, now);
  if (response.status !== 200) return refusal(feed, response, now);
  return read(feed, state, response, now);
}

/** Exactly what the server gave us, quotes and odd dates included; nothing on the first request. */
function validators(state: FeedState | undefined): Record<string, string> {
  return {
    ...(state?.etag && { 'If-None-Match': state.etag }),
    ...(state?.lastModified && { 'If-Modified-Since': state.lastModified }),
  };
}

/** The validators and the freshness an answer carries. */
function caching({ headers }: NetResponse, now: Date) {
  const fresh = cacheSeconds(headers, now);
  return {
    ...(headers.etag && { etag: headers.etag }),
    ...(headers['last-modified'] && { lastModified: headers['last-modified'] }),
    ...(fresh !== undefined && { cacheSeconds: fresh }),
  };
}

function notModified(feed: Feed, response: NetResponse, now: Date): FeedFetch {
  return { url: feed.url, outcome: 'not-modified', httpStatus: response.status, ...caching(response, now) };
}

async function read(feed: Feed, state: FeedState | undefined, response: NetResponse, now: Date): Promise<FeedFetch> {
  const bodyHash = createHash('sha256').update(response.body).digest('hex');
  if (bodyHash === state?.bodyHash) return notModified(feed, response, now);
  const { language, country } = feed;
  let parsed: ParsedFeed;
  try {
    const text = decodeFeed(response.body, response.headers['content-type'], feed.encoding, language);
    parsed = await parseFeed(text, { feedUrl: baseOf(response), language, country, now });
  } catch (error) {
    // Whatever bytes a server sends, reading them is its outcome and not our crash.
    const what = error instanceof FeedError ? error.message : `the document could not be read (${String(error)})`;
    const advice = 'Open it in a browser and subscribe to the address of the feed itself.';
    return { url: feed.url, outcome: 'error', httpStatus: 200, error: `${feed.url}: ${what}. ${advice}` };
  }
  const { redirects } = response;
  const moved = redirects.length > 0 && redirects.every(({ status }) => status === 301 || status === 308);
  return {
    url: feed.url,
    outcome: 'ok',
    httpStatus: 200,
    ...parsed,
    ...caching(response, now),
    bodyHash,
    ...(moved && { movedTo: response.url }),
  };
}

/** Relative links stand on Content-Location where the server names one, else on the final address. */
function baseOf({ headers, url }: NetResponse): string {
  const location = headers['content-location'];
  return location && URL.canParse(location, url) ? new URL(location, url).href : url;
}

function refusal(feed: Feed, response: NetResponse, now: Date): FeedFetch {
  const { status, headers } = response;
  const retry = retryAfterSeconds(headers, now);
  const failed = { url: feed.url, httpStatus: status, ...(retry !== undefined && { retryAfterSeconds: retry }) };
  if (status === 410) {
    const error = `${feed.url} is gone for good (410), so it is no longer polled. Remove it, or enable it again.`;
    return { ...failed, outcome: 'gone', error };
  }
  const isPage = /html/i.test(headers['content-type'] ?? '') || /^\s*<(?:!doctype html|html)/i.test(opening(response));
  if (headers['cf-mitigated'] || (status === 403 && isPage)) {
    const said = htmlToLine(opening(response)).slice(0, 200);
    const error = `${feed.url} blocks automatic readers (${status}${said && `: "${said}"`}). Ask the publisher, or use another feed.`;
    return { ...failed, outcome: 'blocked', error };
  }
  return { ...failed, outcome: 'error', error: `${feed.url} answered ${status}: ${meaning(status)}.` };
}

function opening({ body, headers }: NetResponse): string {
  return decodeFeed(body.subarray(0, 4096), headers['content-type']);
}

function meaning(status: number): string {
  if (status === 404) return 'there is no feed at this address. It may come back; if it does not, look for the new one';
  if (status === 429) return 'we asked too often. It is asked less often now';
  if (status === 401 || status === 403) return 'the publisher does not let us read it';
  if (status >= 500) return "the publisher's server has a fault. It is tried again later";
  if (status >= 300 && status < 400) return 'a redirect that leads nowhere. Look for the new address';
  return 'not a feed. Check the address';
}
