import { fetchFeed } from '../../lib/feeds/fetch-feed';
import type { Feed } from '../../lib/model/article';
import type { FeedState, PollReport } from '../../lib/model/feed-state';
import { poll } from '../../lib/pipeline/poll';
import type { Ports } from '../../lib/pipeline/ports';
import { serve } from '../feeds/loopback-server';
import type { memoryStore } from '../memory-store';
import { testPorts } from './ports';

export const feedAt = (url: string, over: Partial<Feed> = {}): Feed => ({
  url,
  title: 'Outlet',
  language: 'en',
  country: 'KR',
  fetchArticles: false,
  ...over,
});

/** A title that is about relations between Korea and Japan, so that it is queued. */
export const headline = (n: number | string) => `South Korea and Japan hold talks of foreign ministers, round ${n}`;

export interface Item {
  title: string;
  link?: string;
  guid?: string;
  text?: string;
  date?: string;
}

/** An RSS document. */
export function rssOf(items: readonly Item[], channel = ''): string {
  const element = (name: string, value: string | undefined) => (value ? `<${name}>${value}</${name}>` : '');
  const rows = items.map(
    ({ title, link, guid, text, date }) =>
      `<item><title>${title}</title>${element('link', link)}${guid ? `<guid isPermaLink="false">${guid}</guid>` : ''}${element('description', text)}${element('pubDate', date)}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${channel}${rows.join('')}</channel></rss>`;
}

/** The real poll over the real store and real requests, under a clock that the test turns. */
export function pollWorld(store: Awaited<ReturnType<typeof memoryStore>>, over: Partial<Ports> = {}) {
  let clock = new Date('2026-11-24T00:00:00Z');
  const events: { event: string; details?: Record<string, unknown> | undefined }[] = [];
  const note = (event: string, details?: Record<string, unknown>) => void events.push({ event, details });
  const made = testPorts(store, {}, () => clock);
  const ports: Ports = {
    ...made.ports,
    log: { info: note, warn: note, error: note },
    fetchFeed: (feed, state) =>
      fetchFeed(feed, state, { now: clock, allowPrivateHosts: true, timeoutMs: 2000, headersTimeoutMs: 1000 }),
    ...over,
  };
  return {
    ports,
    queued: made.queued,
    events,
    /** Names of what was logged, without the line of each poll. */
    told: () => events.map((e) => e.event).filter((e) => e !== 'feed.polled' && e !== 'feed.failed'),
    now: () => clock,
    pass(minutes: number) {
      clock = new Date(clock.getTime() + minutes * 60_000);
    },
    poll: (...feeds: Feed[]): Promise<PollReport[]> => poll(feeds, ports),
    /** Polls a day later, when every healthy feed is due. */
    async nextDay(...feeds: Feed[]): Promise<PollReport[]> {
      clock = new Date(clock.getTime() + 25 * 3_600_000);
      return poll(feeds, ports);
    },
    state: (feed: Feed): Promise<FeedState | undefined> => store.intake.feedState(feed.url),
  };
}

/** Entries of a feed by their numbers. */
export const items = (...numbers: number[]): Item[] =>
  numbers.map((n) => ({ title: headline(n), link: `https://outlet.example/news/${n}`, guid: `news-2026-${n}` }));

/** A server whose document the test changes. */
export async function publisher(first: readonly Item[]) {
  const page = { items: first, headers: {} as Record<string, string>, status: 200 };
  const server = await serve((_request, response) =>
    response.writeHead(page.status, page.headers).end(page.status === 200 ? rssOf(page.items) : ''),
  );
  return { page, server, feed: feedAt(`${server.origin}/rss`) };
}
