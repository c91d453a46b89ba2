import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Feed } from '../model/article';
import { loadBundled } from './bundled';
import { lastTouched, listed, published } from './edition';
import { encodeMarkup } from './encode';
import type { Outlet, SampleArticle } from './model';
import { FEED_TYPES, renderFeed } from './render-feed';
import { renderPage } from './render-page';
import { type Resource, respond } from './respond';

export interface NewsroomOptions {
  /** The clock of the demo: nothing later than this has been published yet. */
  now: () => Date;
  /** 0, the default, takes a free port. */
  port?: number;
  /** Default to the bundled ones of `dataDir`. */
  articles?: readonly SampleArticle[];
  outlets?: readonly Outlet[];
  /** The folder that holds newsroom.json and articles.jsonl. */
  dataDir?: string;
}

export interface Newsroom {
  /** The origin of the server, without a slash at its end. */
  url: string;
  feeds: Feed[];
  close(): Promise<void>;
}

/** Finds what stands under `path` at `now`; undefined is a 404, for articles of the future too. */
function find(
  path: string,
  base: string,
  outlets: readonly Outlet[],
  articles: readonly SampleArticle[],
  now: Date,
): Resource | undefined {
  if (path === '/robots.txt')
    return { body: Buffer.from('User-agent: *\nAllow: /\n'), contentType: 'text/plain; charset=utf-8' };
  for (const outlet of outlets) {
    if (path === outlet.path) {
      const items = listed(outlet, articles, now);
      return {
        body: encodeMarkup(renderFeed(outlet, items, base), outlet.encoding),
        contentType: `${FEED_TYPES[outlet.format]}; charset=${outlet.encoding}`,
        lastModified: lastTouched(items),
      };
    }
    if (!path.startsWith(`/${outlet.id}/`)) continue;
    const all = published(outlet, articles, now);
    const article = all.find((candidate) => candidate.path === path);
    if (!article) return undefined;
    const others = all.filter((candidate) => candidate !== article).map((other) => other.title);
    // no Last-Modified: the headlines around the text change without it
    return {
      body: encodeMarkup(renderPage(outlet, article, others, base), outlet.encoding),
      contentType: `text/html; charset=${outlet.encoding}`,
    };
  }
  return undefined;
}

/** Starts the newsroom on the loopback interface; `now` is asked anew at every request, so a demo can turn its clock. */
export async function startNewsroom(options: NewsroomOptions): Promise<Newsroom> {
  const bundled = options.articles && options.outlets ? undefined : await loadBundled(options.dataDir);
  const articles = options.articles ?? bundled?.articles ?? [];
  const outlets = options.outlets ?? bundled?.outlets ?? [];
  let url = '';
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
    const resource = find(path, url, outlets, articles, options.now());
    if (resource) respond(request, response, resource);
    else response.writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const feeds = outlets.map((outlet) => ({
    url: url + outlet.path,
    title: outlet.name,
    language: outlet.language,
    country: outlet.country,
    fetchArticles: true,
  }));
  const close = () =>
    new Promise<void>((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()));
      server.closeAllConnections();
    });
  return { url, feeds, close };
}
