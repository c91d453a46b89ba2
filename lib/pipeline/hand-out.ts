import type { Feed } from '../model/article';
import { HAND_OUT } from '../model/capacity';
import type { PollReport } from '../model/feed-state';
import type { PollBatch } from '../model/message';
import { hostOf, type PollOptions, poll } from './poll';
import { isByNextTurn } from './poll-feed';
import type { PollPorts, TurnPorts } from './ports';

/** Feeds of one host in one turn: at a second between requests, what one invocation can do in its time. */
const HOST_SHARE = 60;
/** Events of an older store that a turn makes findable by words: some seconds' work. */
const OLD_A_TURN = 200;
/** More than can be handed out in one turn; what is left over is due again at the next, longest waiting first. */
const MOST = 20_000;

/** What one turn of the scheduler did. */
export interface Turn {
  reports: PollReport[];
  /** Feeds given to other pollers through the queue. */
  handedOut: number;
}

/** Polls the feeds that are due; where they are many, hands them out in batches that keep each host together. */
export async function takeTurn(ports: TurnPorts, options: PollOptions = {}): Promise<Turn> {
  await ports.chronicle.postOld(OLD_A_TURN);
  const due = await ports.chronicle.dueFeeds(ports.now().toISOString(), MOST);
  if (due.length <= HAND_OUT.few)
    return { reports: await pollDue(due, ports, { ...options, stay: true }), handedOut: 0 };
  const batches = batchesOf(due);
  for (const feeds of batches) await ports.queuePolls({ v: 1, type: 'poll', feeds });
  const handedOut = batches.reduce((sum, feeds) => sum + feeds.length, 0);
  ports.log.info('polls.handed-out', { due: due.length, handedOut, batches: batches.length });
  return { reports: [], handedOut };
}

/** Polls feeds that the index of what is due named, and mends the index where it was behind. */
export async function pollDue(
  feeds: PollBatch['feeds'],
  ports: PollPorts,
  options: PollOptions = {},
): Promise<PollReport[]> {
  const reports = await poll(feeds, ports, options);
  const now = ports.now().toISOString();
  for (const { url, outcome, nextPollAt } of reports)
    if (outcome === 'skipped' && nextPollAt > now && !(options.stay && isByNextTurn(nextPollAt, ports)))
      await ports.chronicle.setFeedDue(url, nextPollAt);
  return reports;
}

/** Batches of whole hosts: two pollers never ask one host at a time. */
export function batchesOf(due: readonly Feed[]): Feed[][] {
  const hosts = new Map<string, Feed[]>();
  for (const feed of due) {
    const its = hosts.get(hostOf(feed.url)) ?? [];
    if (its.length < HOST_SHARE) hosts.set(hostOf(feed.url), [...its, feed]);
  }
  const batches: Feed[][] = [];
  let batch: Feed[] = [];
  for (const its of hosts.values()) {
    if (batch.length > 0 && batch.length + its.length > HAND_OUT.batch) {
      batches.push(batch);
      batch = [];
    }
    batch = [...batch, ...its];
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}
