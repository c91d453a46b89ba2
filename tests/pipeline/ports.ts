import type { DigestItem, Message, OutboxItem } from '../../lib/model/alert';
import type { Fact, Reading } from '../../lib/model/fact';
import type { ArticleMessage } from '../../lib/model/message';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Ports } from '../../lib/pipeline/ports';
import { silentLog } from '../../lib/runtime/log';
import type { Chronicle } from '../../lib/store/chronicle';
import type { Intake } from '../../lib/store/intake';

/** The pipeline over a real store; the reader is a table of facts by article, so that a test says what was read. */
export function testPorts(
  store: { chronicle: Chronicle; intake: Intake },
  facts: Record<string, Fact[]>,
  now: () => Date = () => new Date('2024-09-06T12:00:00Z'),
) {
  const published: { message: Message; item: OutboxItem }[] = [];
  const digests: { message: Message; item: DigestItem }[] = [];
  const queued: ArticleMessage[] = [];
  const ports: Ports = {
    ...store,
    now,
    log: silentLog,
    settings: DEFAULT_SETTINGS,
    fetchFeed: () => Promise.reject(new Error('no test of this file polls')),
    fetchPage: () => Promise.reject(new Error('no test of this file fetches pages')),
    queuePolls: () => Promise.reject(new Error('no test of this file hands out polls')),
    rest: async () => {},
    queueArticle: async (message) => void queued.push(message),
    read: ({ id }): Reading => ({ id, relevant: true, language: 'en', facts: facts[id] ?? [] }),
    publish: async (message, item) => {
      if ('digest' in item) digests.push({ message, item });
      else published.push({ message, item });
      return `receipt-${published.length + digests.length}`;
    },
  };
  return { ports, published, digests, queued };
}

export function articleMessage(id: string, over: Partial<ArticleMessage> = {}): ArticleMessage {
  return {
    v: 1,
    type: 'article',
    id,
    correlationId: id,
    title: `Title of ${id}`,
    text: `Text of ${id}`,
    publishedAt: '2024-09-06T09:00:00.000Z',
    feed: {
      url: `https://${id}.example/rss`,
      title: `Outlet ${id}`,
      language: 'en',
      country: 'KR',
      fetchArticles: false,
    },
    baseline: false,
    ...over,
  };
}
