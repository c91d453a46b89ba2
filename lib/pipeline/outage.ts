import type { FeedFetch } from '../feeds/feed-fetch';
import { isOutage } from '../feeds/schedule';

/** Finishes the poll of a feed, knowing whether our own network was down. */
type Settle = (outage: boolean) => Promise<void>;

export interface OutageGuard {
  add(fetched: FeedFetch, settle: Settle): Promise<void>;
  end(): Promise<void>;
}

/**
 * Holds back the feeds that gave no answer until another one has: where nobody answers at all, our own network is to blame,
 * and no feed is charged with it.
 */
export function outageGuard(): OutageGuard {
  let answered = false;
  let held: { fetched: FeedFetch; settle: Settle }[] = [];
  const release = async (outage: boolean) => {
    const waiting = held;
    held = [];
    for (const { settle } of waiting) await settle(outage);
  };
  return {
    async add(fetched, settle) {
      if (!answered && fetched.outcome === 'error' && fetched.httpStatus === null) {
        held.push({ fetched, settle });
        return;
      }
      if (fetched.httpStatus !== null) {
        answered = true;
        await release(false);
      }
      await settle(false);
    },
    end: () => release(isOutage(held.map(({ fetched }) => fetched))),
  };
}
