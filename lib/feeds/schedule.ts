import { createHash } from 'node:crypto';
import type { FeedState } from '../model/feed-state';
import type { FeedFetch } from './feed-fetch';

export interface ScheduleSettings {
  /** How often a healthy feed that asks for nothing else is polled. */
  baseMinutes: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A quiet feed is polled up to this many times less often. */
const QUIET_FACTOR = 2;
/** The next poll of a feed that is not polled. */
export const NEVER = '9999-12-31T23:59:59.000Z';

/** Whether a feed is to be polled now. A feed never polled is; one that is gone is not. */
export function isDue(state: FeedState | undefined, now: Date): boolean {
  if (!state) return true;
  return !state.gone && Date.parse(state.nextPollAt) <= now.getTime();
}

/**
 * The state of a feed after a poll. Validators change only with an answer that was read; an error keeps them, so that the
 * next good answer costs the publisher nothing. Failing feeds are polled ever less often, never given up.
 */
export function nextState(
  state: FeedState | undefined,
  fetched: FeedFetch,
  found: { newEntries: number },
  now: Date,
  settings: ScheduleSettings,
): FeedState {
  const at = now.toISOString();
  const before = state ?? { url: fetched.url, nextPollAt: at, failures: 0 };
  if (fetched.outcome === 'ok' || fetched.outcome === 'not-modified') {
    const { etag, lastModified, lastError: _mended, gone: _back, ...kept } = before;
    // A 304 may leave out what has not changed; a 200 replaces the pair.
    const old = fetched.httpStatus === 304 ? { ...(etag && { etag }), ...(lastModified && { lastModified }) } : {};
    const lastNewAt = found.newEntries > 0 ? at : before.lastNewAt;
    return {
      ...kept,
      ...old,
      ...(fetched.etag && { etag: fetched.etag }),
      ...(fetched.lastModified && { lastModified: fetched.lastModified }),
      ...(fetched.outcome === 'ok' && { bodyHash: fetched.bodyHash }),
      failures: 0,
      lastPolledAt: at,
      lastOkAt: at,
      ...(lastNewAt && { lastNewAt }),
      nextPollAt: pastSkipped(after(now, healthyDelay(before, fetched, lastNewAt, now, settings)), fetched),
    };
  }
  // Being asked to slow down is no fault of the feed.
  const failures = fetched.httpStatus === 429 ? before.failures : before.failures + 1;
  const failed: FeedState = { ...before, failures, lastPolledAt: at, lastError: fetched.error };
  if (fetched.outcome === 'gone') return { ...failed, gone: true, nextPollAt: NEVER };
  return { ...failed, nextPollAt: after(now, failedDelay(failed, fetched, settings)) };
}

function healthyDelay(
  before: FeedState,
  fetched: Extract<FeedFetch, { outcome: 'ok' | 'not-modified' }>,
  lastNewAt: string | undefined,
  now: Date,
  { baseMinutes }: ScheduleSettings,
): number {
  const base = baseMinutes * MINUTE;
  const quiet = Math.min((now.getTime() - Date.parse(lastNewAt ?? now.toISOString())) / 24, QUIET_FACTOR * base);
  const own = Math.max(base, quiet);
  // Our own rhythm is shortened a little, so that a scheduler that ticks at that very rhythm does not miss every other turn;
  // what the publisher asks for is only ever lengthened.
  const ours = own * (0.98 - 0.1 * spread(before.url));
  const later = 1 + 0.1 * spread(before.url);
  if (fetched.outcome === 'ok') {
    const asked = Math.max((fetched.cacheSeconds ?? 0) * 1000, (fetched.ttlMinutes ?? 0) * MINUTE);
    return Math.min(DAY, asked > ours ? asked * later : ours);
  }
  // An unchanged answer says nothing of ttl, so the wait the last full one asked for goes on; its max-age may shorten that.
  const lastWait = waitBetweenPolls(before);
  const asked = fetched.cacheSeconds === undefined ? Number.POSITIVE_INFINITY : fetched.cacheSeconds * 1000 * later;
  const hold = lastWait === undefined ? (Number.isFinite(asked) ? asked : 0) : Math.min(asked, lastWait);
  return Math.min(DAY, Math.max(ours, hold));
}

/** The wait that the last good answer led to; unknown after a failure, whose wait was a penalty. */
function waitBetweenPolls(before: FeedState): number | undefined {
  if (before.failures > 0 || before.lastError !== undefined || !before.lastPolledAt) return undefined;
  const wait = Date.parse(before.nextPollAt) - Date.parse(before.lastPolledAt);
  return wait > 0 && wait <= DAY ? wait : undefined;
}

function failedDelay(
  failed: FeedState,
  fetched: Extract<FeedFetch, { outcome: 'error' | 'blocked' | 'gone' }>,
  { baseMinutes }: ScheduleSettings,
): number {
  const base = baseMinutes * MINUTE;
  const growing = fetched.httpStatus === 429 ? 4 * base : base * 2 ** Math.min(failed.failures - 1, 20);
  const asked = (fetched.retryAfterSeconds ?? 0) * 1000;
  const delay = fetched.httpStatus === 429 && asked > 0 ? Math.max(base, asked) : Math.max(growing, asked);
  return Math.min(DAY, delay * (1 + 0.1 * spread(failed.url)));
}

function after(now: Date, delay: number): string {
  return new Date(now.getTime() + Math.ceil(delay)).toISOString();
}

/** The first time from then on that the publisher did not ask to be spared; a feed that spares itself always means nothing by it. */
function pastSkipped(at: string, fetched: FeedFetch): string {
  if (fetched.outcome !== 'ok') return at;
  const { skipHours = [], skipDays = [] } = fetched;
  let time = new Date(at);
  for (let hours = 0; hours <= 48; hours += 1) {
    if (!skipHours.includes(time.getUTCHours()) && !skipDays.includes(time.getUTCDay())) return time.toISOString();
    time = new Date(Math.floor(time.getTime() / HOUR + 1) * HOUR);
  }
  return at;
}

/** 0 to 1, the same for the same feed at all times: feeds added together drift apart, and runs repeat exactly. */
function spread(url: string): number {
  return createHash('sha256').update(url).digest().readUInt32BE(0) / 0xffffffff;
}

/** The state of a feed after a round in which nobody answered: it is tried again at its usual time, and nothing is counted. */
export function stateAfterOutage(
  state: FeedState | undefined,
  url: string,
  now: Date,
  { baseMinutes }: ScheduleSettings,
): FeedState {
  const before = state ?? { url, nextPollAt: now.toISOString(), failures: 0 };
  return { ...before, nextPollAt: after(now, baseMinutes * MINUTE * (0.98 - 0.1 * spread(url))) };
}

/**
 * Whether a round of polls failed because of our own network: not one feed of several got any answer. Then no feed is to
 * blame, and their states are better left alone.
 */
export function isOutage(round: readonly FeedFetch[]): boolean {
  return round.length > 1 && round.every((fetched) => fetched.outcome === 'error' && fetched.httpStatus === null);
}
