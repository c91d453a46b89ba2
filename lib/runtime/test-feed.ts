import { articleId } from '../articles/article-id';
import { readArticle } from '../extract/read-article';
import { fetchFeed } from '../feeds/fetch-feed';
import { feedFrom } from '../feeds/opml';
import type { Entry } from '../model/article';
import type { PollOutcome } from '../model/feed-state';
import type { Language } from '../model/vocabularies';
import { judgeRelevance } from '../relevance/judge-relevance';

/** What a poll would make of one entry. */
export interface TestedEntry {
  title: string;
  url?: string;
  publishedAt?: string;
  taken: boolean;
  why: string;
  /** The words that decided. */
  cues: string[];
  /** What the feed's own text would give, without the article's page. */
  facts: { kind: string; topic: string; status: string; date?: string; quote: string }[];
}

export interface FeedTest {
  url: string;
  outcome: PollOutcome;
  httpStatus: number | null;
  error?: string;
  title?: string;
  movedTo?: string;
  dropped: number;
  entries: TestedEntry[];
}

export interface FeedTestOptions {
  lang?: Language;
  country?: string;
  encoding?: string;
  allowPrivateHosts?: boolean;
}

/** Fetches a feed once and says what a poll would do with it; writes nothing. */
export async function testFeed(url: string, options: FeedTestOptions): Promise<FeedTest> {
  const now = new Date();
  const { lang: language, country, encoding, allowPrivateHosts = false } = options;
  const feed = feedFrom(url, { language, country, encoding });
  const fetched = await fetchFeed(feed, undefined, { now, allowPrivateHosts });
  const { outcome, httpStatus } = fetched;
  if (outcome !== 'ok')
    return {
      url,
      outcome,
      httpStatus,
      ...('error' in fetched && { error: fetched.error }),
      dropped: 0,
      entries: [],
    };
  return {
    url,
    outcome,
    httpStatus,
    ...(fetched.title && { title: fetched.title }),
    ...(fetched.movedTo && { movedTo: fetched.movedTo }),
    dropped: fetched.dropped,
    entries: fetched.entries.map((entry) => testEntry(entry, url, now)),
  };
}

function testEntry({ title, url, guid, text, publishedAt }: Entry, feedUrl: string, now: Date): TestedEntry {
  const { relevant, why, cues } = judgeRelevance({ title, text });
  const id = articleId({ url, guid, feedUrl, title, text });
  const readable = { id, title, text, publishedAt: publishedAt ?? now.toISOString() };
  return {
    title,
    ...(url && { url }),
    ...(publishedAt && { publishedAt }),
    taken: relevant,
    why,
    cues,
    facts: (relevant ? readArticle(readable).facts : []).map(({ kind, topic, status, date, evidence }) => ({
      kind,
      topic,
      status,
      ...(date && { date }),
      quote: evidence.text,
    })),
  };
}
