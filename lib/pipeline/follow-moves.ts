import type { Feed } from '../model/article';
import type { FeedState } from '../model/feed-state';
import type { Intake } from '../store/intake';

/** A feed as asked for, at the address where it is now. */
export interface Target {
  asked: string;
  feed: Feed;
  state: FeedState | undefined;
}

const MOST_MOVES = 5;

/** Each feed at the address it moved to, as lists outside the store (an OPML file) go on naming the old one. */
export async function followMoves(feeds: readonly Feed[], intake: Intake): Promise<Target[]> {
  const states = await intake.feedStates(feeds.map((f) => f.url));
  const targets = feeds.map((feed): Target => ({ asked: feed.url, feed, state: states.get(feed.url) }));
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const moved = targets.filter(({ state }) => state?.movedTo !== undefined);
    if (moved.length === 0) break;
    const there = await intake.feedStates(moved.map(({ state }) => state?.movedTo as string));
    for (const target of moved) {
      const url = target.state?.movedTo as string;
      target.feed = { ...target.feed, url };
      target.state = there.get(url);
    }
  }
  return targets;
}
