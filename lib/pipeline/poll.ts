import pLimit from 'p-limit';
import { isDue, NEVER } from '../feeds/schedule';
import type { Feed } from '../model/article';
import type { PollReport } from '../model/feed-state';
import { followMoves, type Target } from './follow-moves';
import { type OutageGuard, outageGuard } from './outage';
import { finishPoll } from './poll-feed';
import type { PollPorts } from './ports';

/** Hosts polled side by side; the feeds of one host wait for each other. */
const HOSTS_AT_ONCE = 16;
/** Between two requests to one host. */
const HOST_GAP_MS = 1000;
/** Longer than any fetch and its queueing take; a lease that outlives it was taken by a process that died. */
const LEASE_SECONDS = 300;

export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : url);

/** What a poll says as it goes; the command line shows it as progress. */
export type OnReport = (report: PollReport, feed: Feed) => void;

export interface PollOptions {
  onReport?: OnReport;
  /** No feed is begun after this moment; those left stay due. */
  until?: Date | undefined;
  /**
   * Leaves a feed that is due again by the next turn where it stands in the index of what is due: its state knows the time,
   * and to move it costs more than all else that a poll of an unchanged feed writes.
   */
  stay?: boolean;
}

/**
 * Polls the feeds that are due and queues each new relevant article. One feed's failure is its own: it is reported,
 * remembered in the feed's state, and the others go on. Where the queue or the store fails, the others go on too, and the
 * first such failure is thrown at the end.
 */
export async function poll(
  feeds: readonly Feed[],
  ports: PollPorts,
  { onReport = () => {}, until, stay = false }: PollOptions = {},
): Promise<PollReport[]> {
  const targets = await followMoves(feeds, ports.intake);
  const reports = new Map<Target, PollReport>();
  const round: Round = {
    guard: outageGuard(),
    over: () => until !== undefined && ports.now() >= until,
    failures: [],
    stay,
    report(target, report) {
      const own = { ...report, url: target.asked };
      reports.set(target, own);
      onReport(own, target.feed);
    },
  };
  const due: Target[] = [];
  const polled = new Set<string>();
  for (const target of targets) {
    const { feed, state } = target;
    const twin = polled.has(feed.url);
    polled.add(feed.url);
    if (feed.muted || twin || !isDue(state, ports.now())) {
      round.report(target, skipped(target));
    } else due.push(target);
  }
  // the index may be behind: the states know who has waited longest
  due.sort((a, b) => waitingSince(a) - waitingSince(b));
  const limit = pLimit(HOSTS_AT_ONCE);
  await Promise.all([...byHost(due)].map(([host, its]) => limit(() => pollHost(host, its, ports, round))));
  await round.guard.end();
  if (round.failures.length > 0) throw round.failures[0];
  return targets.flatMap((target) => reports.get(target) ?? []);
}

const waitingSince = ({ state }: Target): number => (state === undefined ? 0 : Date.parse(state.nextPollAt));

interface Round {
  guard: OutageGuard;
  over(): boolean;
  failures: unknown[];
  stay: boolean;
  report(target: Target, report: PollReport): void;
}

function byHost(targets: readonly Target[]): Map<string, Target[]> {
  const groups = new Map<string, Target[]>();
  for (const target of targets) {
    const host = hostOf(target.feed.url);
    groups.set(host, [...(groups.get(host) ?? []), target]);
  }
  return groups;
}

/** The feeds of one host, one after the other. Another poller may have the host; its feeds then stay due. */
async function pollHost(host: string, targets: readonly Target[], ports: PollPorts, round: Round): Promise<void> {
  // a single feed is kept from two pollers by its own lease
  const shared = targets.length > 1;
  const free = !shared || (await ports.intake.lease(`host:${host}`, ports.now().toISOString(), LEASE_SECONDS));
  let asked = false;
  for (const target of targets) {
    if (!free || round.over()) {
      round.report(target, skipped(target));
      continue;
    }
    if (asked) await ports.rest(HOST_GAP_MS);
    asked = await pollOne(target, ports, round);
  }
  if (shared && free) await ports.intake.release(`host:${host}`);
}

/** Answers whether the host was asked. */
async function pollOne(target: Target, ports: PollPorts, round: Round): Promise<boolean> {
  const { feed } = target;
  const claim = await ports.intake.claimFeed(feed.url, ports.now().toISOString(), LEASE_SECONDS);
  if (claim === undefined) {
    round.report(target, skipped({ ...target, state: await ports.intake.feedState(feed.url) }));
    return false;
  }
  /** What goes wrong on our side is no failure of the feed: its state stays, and the next poll sees its entries again. */
  const orGiveBack = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      round.failures.push(error);
      ports.log.error('poll.failed', { feed: feed.url, error: error instanceof Error ? error.message : String(error) });
      await ports.intake.releaseFeed(feed.url).catch(() => {});
    }
  };
  await orGiveBack(async () => {
    const fetched = await ports.fetchFeed(feed, claim.state);
    await round.guard.add(fetched, (outage) =>
      orGiveBack(async () =>
        round.report(target, await finishPoll(feed, claim.state, fetched, { outage, stay: round.stay }, ports)),
      ),
    );
  });
  return true;
}

function skipped({ asked, feed, state }: Target): PollReport {
  const nextPollAt = feed.muted ? NEVER : (state?.nextPollAt ?? '1970-01-01T00:00:00.000Z');
  return { url: asked, outcome: 'skipped', httpStatus: null, entries: 0, new: 0, relevant: 0, nextPollAt };
}
