import pLimit from 'p-limit';
import { articleId } from '../articles/article-id';
import type { FeedFetch } from '../feeds/fetch-feed';
import { isDue, nextState } from '../feeds/schedule';
import type { Entry, Feed } from '../model/article';
import type { FeedState, PollReport } from '../model/feed-state';
import type { ArticleMessage } from '../model/message';
import { judgeRelevance } from '../relevance/judge-relevance';
import type { PollPorts } from './ports';

/** Hosts polled side by side; the feeds of one host wait for each other. */
const HOSTS_AT_ONCE = 8;

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** What a poll says as it goes; the command line shows it as progress. */
export type OnReport = (report: PollReport, feed: Feed) => void;

/**
 * Polls the feeds that are due and queues each new relevant article. One feed's failure is its own: it is reported,
 * remembered in the feed's state, and the others go on.
 */
export async function poll(
  feeds: readonly Feed[],
  ports: PollPorts,
  onReport: OnReport = () => {},
): Promise<PollReport[]> {
  const byHost = groupByHost(feeds);
  const limit = pLimit(HOSTS_AT_ONCE);
  const reports = new Map<string, PollReport>();
  await Promise.all(
    [...byHost.values()].map((ofHost) =>
      limit(async () => {
        for (const feed of ofHost) {
          const report = await pollFeed(feed, ports);
          reports.set(feed.url, report);
          onReport(report, feed);
        }
      }),
    ),
  );
  return feeds.flatMap((f) => reports.get(f.url) ?? []);
}

function groupByHost(feeds: readonly Feed[]): Map<string, Feed[]> {
  const groups = new Map<string, Feed[]>();
  for (const feed of feeds) groups.set(hostOf(feed.url), [...(groups.get(hostOf(feed.url)) ?? []), feed]);
  return groups;
}

async function pollFeed(feed: Feed, ports: PollPorts): Promise<PollReport> {
  const now = ports.now();
  const state = await ports.intake.feedState(feed.url);
  const nothing = { url: feed.url, httpStatus: null, entries: 0, new: 0, relevant: 0 };
  if (state && !isDue(state, now)) return { ...nothing, outcome: 'skipped', nextPollAt: state.nextPollAt };
  const fetched = await ports.fetchFeed(feed, state);
  const found = fetched.outcome === 'ok' ? await takeIn(fetched.entries, feed, state, ports) : { new: 0, relevant: 0 };
  // the validators are saved last: whatever stops us before makes the server tell us everything again
  const next = nextState(state, fetched, { newEntries: found.new }, now, {
    baseMinutes: ports.settings.pollMinutes,
  });
  await ports.intake.saveFeedState(next);
  const report: PollReport = {
    ...nothing,
    ...found,
    outcome: fetched.outcome,
    httpStatus: fetched.httpStatus,
    entries: fetched.outcome === 'ok' ? fetched.entries.length : 0,
    nextPollAt: next.nextPollAt,
    ...('error' in fetched ? { error: fetched.error } : {}),
  };
  logPoll(report, fetched, ports);
  return report;
}

/** Queues what is new and relevant, then remembers all of it as seen: in this order, so that nothing is lost between. */
async function takeIn(entries: readonly Entry[], feed: Feed, state: FeedState | undefined, ports: PollPorts) {
  const now = ports.now().toISOString();
  const messages = entries.map((entry) => toMessage(entry, feed, state, ports, now));
  const seen = await ports.intake.seen(messages.map((m) => m.id));
  const fresh = [...new Map(messages.filter((m) => !seen.has(m.id)).map((m) => [m.id, m])).values()];
  let relevant = 0;
  // oldest first, so that a development is read in the order it was told
  for (const message of fresh.sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt))) {
    if (!judgeRelevance({ title: message.title, text: message.text }).relevant) continue;
    relevant += 1;
    await ports.queueArticle(message);
  }
  await ports.intake.markSeen(
    fresh.map((m) => m.id),
    now,
  );
  return { new: fresh.length, relevant };
}

function toMessage(
  entry: Entry,
  feed: Feed,
  state: FeedState | undefined,
  ports: PollPorts,
  now: string,
): ArticleMessage {
  const { title, text, url, guid } = entry;
  const id = articleId({ url, guid, feedUrl: feed.url, title, text });
  return {
    v: 1,
    type: 'article',
    id,
    correlationId: `${id}@${now}`,
    ...(url === undefined ? {} : { url }),
    title,
    text,
    publishedAt: entry.publishedAt ?? now,
    feed,
    baseline: ports.settings.quietFirstPoll && state?.lastOkAt === undefined,
  };
}

function logPoll(report: PollReport, fetched: FeedFetch, ports: PollPorts): void {
  const { url, ...details } = report;
  if (fetched.outcome === 'ok' || fetched.outcome === 'not-modified')
    ports.log.info('feed.polled', { feed: url, ...details });
  else ports.log.warn('feed.failed', { feed: url, ...details });
}
