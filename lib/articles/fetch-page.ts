import type { Language } from '../model/vocabularies';
import { decodeBytes } from '../net/decode-bytes';
import { type FetchOptions, guardedFetch, type Lookup, type NetResponse } from '../net/guarded-fetch';
import { NetError } from '../net/net-error';
import { mainText } from './main-text';
import type { Pace } from './pace';
import type { PageFetch } from './page-fetch';
import { readMetadata } from './page-metadata';
import { checkRobots, type RobotsCache, RobotsRefusal } from './robots';

export type { PageFetch } from './page-fetch';

export interface FetchPageOptions {
  now: Date;
  allowPrivateHosts?: boolean;
  /** Of the feed: where a page says nothing of its encoding or its time zone. */
  language?: Language;
  /** What robots.txt files said; one that lives as long as the process unless given. */
  robots?: RobotsCache;
  /** Waits for the host's turn; without it pages are fetched as fast as they are asked for. */
  pace?: Pace;
  lookup?: Lookup;
  timeoutMs?: number;
}

const MAX_BYTES = 2 * 1024 * 1024;
const processRobots: RobotsCache = new Map();

/**
 * The text of an article's page, where its publisher lets machines read it: robots.txt of every origin on the way and the
 * reservation of text and data mining are obeyed. Never throws for anything a server can do.
 */
export async function fetchPage(url: string, options: FetchPageOptions): Promise<PageFetch> {
  const { now, language, robots = processRobots, pace, ...net } = options;
  try {
    // before the request begins, so that waiting costs nothing of its time
    if (pace && URL.canParse(url) && !(await pace(new URL(url).host, await checkRobots(url, robots, now, net))))
      return { outcome: 'refused', error: `${url} would have to wait too long for its turn at its host.` };
    const response = await guardedFetch(url, pageOptions(net, robots, now));
    return readPage(url, response, now, language);
  } catch (error) {
    if (error instanceof RobotsRefusal) return { outcome: 'refused', error: error.message };
    if (error instanceof NetError) {
      return { outcome: error.kind === 'refused' ? 'blocked' : 'error', error: error.message };
    }
    throw error;
  }
}

function pageOptions(net: FetchOptions, robots: RobotsCache, now: Date): FetchOptions {
  return {
    ...net,
    headers: { Accept: 'text/html, application/xhtml+xml;q=0.9' },
    maxBytes: MAX_BYTES,
    whenTooLarge: 'cut',
    beforeHop: async (hop) => void (await checkRobots(hop, robots, now, net)),
  };
}

function readPage(asked: string, response: NetResponse, now: Date, language: Language | undefined): PageFetch {
  const { status, headers, url } = response;
  if (status !== 200) {
    const outcome = [401, 402, 403, 451].includes(status) ? 'blocked' : 'error';
    const error = `${asked} answered ${status}; the text of the feed is used instead.`;
    return { outcome, error, httpStatus: status };
  }
  const type = headers['content-type'] ?? '';
  if (type && !/text\/html|application\/xhtml/i.test(type)) {
    return { outcome: 'not-html', error: `${asked} is ${type.slice(0, 80)}, not a page that can be read.` };
  }
  if (headers['tdm-reservation']?.trim() === '1') return reserved(asked);

  const html = decodeBytes(response.body, { contentType: type, declared: metaCharset, language });
  const zoneMinutes = language === 'ko' || language === 'ja' ? 9 * 60 : 0;
  const metadata = readMetadata(html, { url, now, zoneMinutes });
  if (metadata.tdmReserved) return reserved(asked);
  const { title, paywalled, articleBody, publishedAt } = metadata;
  const story = mainText(html, { title, paywalled, articleBody });
  if (story.text === '') return { outcome: 'error', error: `${asked} holds no article text that could be found.` };
  return {
    outcome: 'ok',
    text: story.text,
    ...(title && { title }),
    canonicalUrl: metadata.canonicalUrl,
    ...(publishedAt && { publishedAt }),
    access: story.paywalled ? 'partial' : metadata.access,
  };
}

function reserved(url: string): PageFetch {
  return { outcome: 'refused', error: `The publisher of ${url} reserves text and data mining.` };
}

function metaCharset(head: string): string | undefined {
  return /<meta[^>]{1,200}?charset\s*=\s*["']?\s*([^"'\s/>;]{1,40})/i.exec(head)?.[1];
}
