import type { Feed } from '../model/article';
import type { FeedState } from '../model/feed-state';
import type { PollPorts } from './ports';

/**
 * Carries a feed to the address to which its publisher moved it for good: subscription and state. Where that one is
 * subscribed too, the two become one. The old address keeps a note of where it went.
 */
export async function moveFeed(feed: Feed, state: FeedState, movedTo: string, ports: PollPorts): Promise<void> {
  const { chronicle, intake } = ports;
  const there = await intake.feedState(movedTo);
  // the order matters: whatever stops us in between, the next poll finds the old address and moves it again
  if (there === undefined || there.movedTo !== undefined)
    await intake.saveFeedState({ ...state, url: movedTo, firstUrl: state.firstUrl ?? feed.url });
  await chronicle.moveFeed(feed.url, { ...feed, url: movedTo });
  const { url, nextPollAt } = state;
  await intake.saveFeedState({ url, nextPollAt, failures: 0, movedTo });
  ports.log.info('feed.moved', { feed: feed.url, to: movedTo });
}
