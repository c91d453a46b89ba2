import type { FeedFetch } from '../feeds/feed-fetch';
import { notice } from '../feeds/health';
import { withRhythm } from '../feeds/rhythm';
import { nextState, stateAfterOutage } from '../feeds/schedule';
import type { Feed } from '../model/article';
import type { FeedState, PollReport } from '../model/feed-state';
import { moveFeed } from './move-feed';
import type { PollPorts } from './ports';
import { type Taken, takeIn } from './take-in';

/** Whether the turn after this one would poll the feed again. */
export const isByNextTurn = (nextPollAt: string, { now, settings }: Pick<PollPorts, 'now' | 'settings'>): boolean =>
  Date.parse(nextPollAt) <= now().getTime() + settings.pollMinutes * 60_000;

const NOTHING: Taken = { weakGuids: false, new: 0, relevant: 0, edited: 0, dates: [] };

/**
 * Takes what a claimed feed answered to its end. The validators are saved last: whatever stops us before makes the server
 * tell us everything again, and nothing is lost.
 */
export async function finishPoll(
  feed: Feed,
  state: FeedState | undefined,
  fetched: FeedFetch,
  { outage, stay }: { outage: boolean; stay: boolean },
  ports: PollPorts,
): Promise<PollReport> {
  const now = ports.now();
  const schedule = { baseMinutes: ports.settings.pollMinutes };
  const taken = fetched.outcome === 'ok' ? await takeIn(fetched.entries, feed, state, ports) : NOTHING;
  let next = outage
    ? stateAfterOutage(state, feed.url, now, schedule)
    : nextState(state, fetched, { newEntries: taken.new }, now, schedule);
  if (taken.weakGuids) next = { ...next, weakGuids: true };
  if (taken.dates.length > 0) next = withRhythm(next, taken.dates, now);
  if (!outage) next = tell(feed, next, now, ports);
  const movedTo = fetched.outcome === 'ok' ? fetched.movedTo : undefined;
  if (movedTo !== undefined && movedTo !== feed.url) await moveFeed(feed, next, movedTo, ports);
  else await ports.intake.saveFeedState(next);
  if (!(stay && isByNextTurn(next.nextPollAt, ports)))
    await ports.chronicle.setFeedDue(movedTo ?? feed.url, next.gone ? undefined : next.nextPollAt);
  const report: PollReport = {
    url: feed.url,
    outcome: fetched.outcome,
    httpStatus: fetched.httpStatus,
    ...('error' in fetched ? { error: fetched.error } : {}),
    entries: fetched.outcome === 'ok' ? fetched.entries.length : 0,
    new: taken.new,
    relevant: taken.relevant,
    nextPollAt: next.nextPollAt,
  };
  logPoll(report, taken.edited, ports);
  return report;
}

/** Tells the operator of a feed that fell silent, fails or is back: once at each change. */
function tell(feed: Feed, state: FeedState, now: Date, ports: PollPorts): FeedState {
  const told = notice(state, now);
  const details = { feed: feed.url, title: feed.title, lastNewAt: state.lastNewAt, failures: state.failures };
  if (told.notice === 'feed.recovered') ports.log.info(told.notice, details);
  else if (told.notice !== undefined) ports.log.warn(told.notice, { ...details, error: state.lastError });
  return told.state;
}

function logPoll({ url, ...details }: PollReport, edited: number, ports: PollPorts): void {
  if (details.outcome === 'ok' || details.outcome === 'not-modified')
    ports.log.info('feed.polled', { feed: url, ...details, ...(edited > 0 && { edited }) });
  else ports.log.warn('feed.failed', { feed: url, ...details });
}
