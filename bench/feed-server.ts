import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Feed } from '../lib/model/article';

export interface Item {
  id: string;
  title: string;
  text: string;
  at: string;
}

/** Publishers on loopback, each on a host of its own; a feed lists its thirty newest items and answers 304 where it can. */
export interface FeedServers {
  feeds: Feed[];
  /** What each feed tells, oldest first; add to it. */
  items: Item[][];
  /** The address of an item, by which its article is known. */
  urlOf(feed: number, item: Item): string;
  close(): void;
}

export interface ServeOptions {
  /** Items of later times are not told yet; all of them are where it is absent. */
  now?: () => Date;
  /** Answers in the feed's stead, and says that it did. */
  instead?: (feed: number, request: IncomingMessage, response: ServerResponse, document: () => string) => boolean;
}

const LISTED = 30;
const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function documentOf(items: readonly Item[], origin: string): string {
  const rows = [...items]
    .reverse()
    .map(
      ({ id, title, text, at }) =>
        `<item><title>${inXml(title)}</title><link>${origin}/news/${id}</link><guid isPermaLink="false">item-2026-${id}</guid>` +
        `<pubDate>${new Date(at).toUTCString()}</pubDate><description>${inXml(text)}</description></item>`,
    );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>${rows.join('')}</channel></rss>`;
}

export async function serveFeeds(count: number, { now, instead }: ServeOptions = {}): Promise<FeedServers> {
  const servers: Server[] = [];
  const feeds: Feed[] = [];
  const items: Item[][] = Array.from({ length: count }, () => []);
  const originOf = (feed: number) => feeds[feed]!.url.replace(/\/rss$/, '');
  for (let i = 0; i < count; i += 1) {
    const server = createServer((request, response) => {
      const told = now === undefined ? items[i]! : items[i]!.filter(({ at }) => Date.parse(at) <= now().getTime());
      const document = () => documentOf(told.slice(-LISTED), originOf(i));
      if (instead?.(i, request, response, document)) return;
      const etag = `"${told.length}"`;
      if (request.headers['if-none-match'] === etag) {
        response.writeHead(304, { etag }).end();
        return;
      }
      response.writeHead(200, { etag, 'content-type': 'application/rss+xml; charset=utf-8' }).end(document());
    });
    await new Promise<void>((ready) => server.listen(0, `127.2.${i >> 8}.${i & 255}`, ready));
    const { address, port } = server.address() as AddressInfo;
    feeds.push({
      url: `http://${address}:${port}/rss`,
      title: `Outlet ${i}`,
      language: 'en',
      country: 'KR',
      fetchArticles: false,
    });
    servers.push(server);
  }
  return {
    feeds,
    items,
    urlOf: (feed, { id }) => `${originOf(feed)}/news/${id}`,
    close() {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
