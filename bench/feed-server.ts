import { createServer, type Server } from 'node:http';
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
  /** What each feed has told so far, oldest first; add to it. */
  items: Item[][];
  close(): void;
}

const inXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function documentOf(items: readonly Item[], origin: string): string {
  const shown = items.slice(-30).reverse();
  const rows = shown.map(
    ({ id, title, text, at }) =>
      `<item><title>${inXml(title)}</title><link>${origin}/news/${id}</link><guid isPermaLink="false">item-2026-${id}</guid>` +
      `<pubDate>${new Date(at).toUTCString()}</pubDate><description>${inXml(text)}</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Feed</title>${rows.join('')}</channel></rss>`;
}

export async function serveFeeds(count: number): Promise<FeedServers> {
  const servers: Server[] = [];
  const [feeds, items]: [Feed[], Item[][]] = [[], []];
  for (let i = 0; i < count; i += 1) {
    const own: Item[] = [];
    items.push(own);
    const server = createServer((request, response) => {
      const etag = `"${own.length}"`;
      if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end();
      response
        .writeHead(200, { etag, 'content-type': 'application/rss+xml; charset=utf-8' })
        .end(documentOf(own, feeds[i]!.url.replace(/\/rss$/, '')));
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
    close: () => {
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
