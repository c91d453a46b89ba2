import { Command } from 'commander';
import type { FeedState } from '../model/feed-state';
import { CliError, EXIT } from './exit';
import { say } from './output';
import { onTarget, type Target, type TargetOptions, withTarget } from './target';

export function muteCommand(): Command {
  const command = new Command('mute')
    .summary('keep a feed in the list and poll it no more')
    .argument('<url>', 'address of the feed');
  return withTarget(command).action(mute);
}

export function unmuteCommand(): Command {
  const command = new Command('unmute')
    .summary('poll a feed again that is muted, gone or failing: at the next turn')
    .argument('<url>', 'address of the feed');
  return withTarget(command).action(unmute);
}

async function mute(url: string, options: TargetOptions): Promise<void> {
  await onTarget(options, async (target) => {
    const feed = await subscribed(url, target);
    await target.chronicle.putFeed({ ...feed, muted: true });
  });
  say(`${url} is polled no more; "kjm feeds unmute" takes it up again`);
}

async function unmute(url: string, options: TargetOptions): Promise<void> {
  await onTarget(options, async (target) => {
    const { muted: _over, ...feed } = await subscribed(url, target);
    const state = await target.intake.feedState(url);
    if (state !== undefined) await target.intake.saveFeedState(forgiven(state));
    await target.chronicle.putFeed(feed);
  });
  say(`${url} is polled at the next turn`);
}

/** The state without what kept the feed from being polled. */
function forgiven({ gone: _gone, lastError: _error, told: _told, ...state }: FeedState): FeedState {
  return { ...state, failures: 0, nextPollAt: new Date().toISOString() };
}

/** The subscription. Throws CliError where there is none, saying where it moved. */
export async function subscribed(url: string, { chronicle, intake }: Target) {
  const feed = await chronicle.feed(url);
  if (feed !== undefined) return feed;
  const movedTo = (await intake.feedState(url))?.movedTo;
  const advice = movedTo === undefined ? '"kjm feeds list" shows what is' : `it moved to ${movedTo}`;
  throw new CliError(`${url} is not subscribed: ${advice}`, EXIT.notFound);
}
