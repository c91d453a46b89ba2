import type { Feed } from '../model/article';
import type { FeedState } from '../model/feed-state';
import { isSilent, usualGap } from './rhythm';

export const HEALTH_STATES = ['ok', 'silent', 'failing', 'gone', 'muted'] as const;

/** How a feed does, for the operator. Null where there is nothing to tell yet. */
export interface FeedHealth {
  url: string;
  title: string;
  state: (typeof HEALTH_STATES)[number];
  lastPolledAt: string | null;
  lastOkAt: string | null;
  lastNewAt: string | null;
  /** Median minutes between two entries. */
  usualGapMinutes: number | null;
  failures: number;
  lastError: string | null;
  nextPollAt: string | null;
}

/** How a feed does at a moment, from what its polls left behind. */
export function healthOf(feed: Feed, state: FeedState | undefined, now: Date): FeedHealth {
  const stopped = feed.muted || state?.gone;
  return {
    url: feed.url,
    title: feed.title,
    state: feed.muted ? 'muted' : state === undefined ? 'ok' : conditionOf(state, now),
    lastPolledAt: state?.lastPolledAt ?? null,
    lastOkAt: state?.lastOkAt ?? null,
    lastNewAt: state?.lastNewAt ?? null,
    usualGapMinutes: (state && usualGap(state)) ?? null,
    failures: state?.failures ?? 0,
    lastError: state?.lastError ?? null,
    nextPollAt: stopped ? null : (state?.nextPollAt ?? null),
  };
}

function conditionOf(state: FeedState, now: Date): 'ok' | 'silent' | 'failing' | 'gone' {
  if (state.gone) return 'gone';
  if (state.failures > 0) return 'failing';
  return isSilent(state, now) ? 'silent' : 'ok';
}

/** What the operator is told of a feed, each once at the change. */
export type Notice = 'feed.silent' | 'feed.failing' | 'feed.recovered';

/** One bad answer is weather; from the third on a feed is said to fail. */
const FAILURES_TOLD = 3;

/**
 * Whether the operator is to be told of a change, and the state that remembers that it was. With hysteresis: trouble is told
 * when it is sure, its end when there is news again or, after failures, a good answer.
 */
export function notice(state: FeedState, now: Date): { state: FeedState; notice?: Notice } {
  const failing = state.gone === true || state.failures >= FAILURES_TOLD;
  if (failing)
    return state.told === 'failing' ? { state } : { state: { ...state, told: 'failing' }, notice: 'feed.failing' };
  const silent = isSilent(state, now);
  if (state.told === 'failing' && state.failures === 0) {
    const { told: _over, ...rest } = state;
    return { state: rest, notice: 'feed.recovered' };
  }
  if (silent && state.told === undefined) return { state: { ...state, told: 'silent' }, notice: 'feed.silent' };
  if (!silent && state.told === 'silent') {
    const { told: _over, ...rest } = state;
    return { state: rest, notice: 'feed.recovered' };
  }
  return { state };
}
