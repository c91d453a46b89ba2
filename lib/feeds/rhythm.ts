import type { FeedState } from '../model/feed-state';

const MINUTE = 60_000;
/** Enough to know a rhythm by, few enough to keep in every state. */
const KEPT = 20;
/** With each new gap the longest one counts a little less, so that one holiday does not excuse silence for ever. */
const FADING = 0.995;
const LEAST_SILENCE = 24 * 60;

/** The state with the gaps between these new entries, by their dates, added to what is known of the feed's rhythm. */
export function withRhythm(state: FeedState, dates: readonly string[], now: Date): FeedState {
  const times = dates
    .map((date) => Math.min(Date.parse(date), now.getTime()))
    .filter((time) => Number.isFinite(time))
    .sort((a, b) => a - b);
  let last = state.lastEntryAt === undefined ? undefined : Date.parse(state.lastEntryAt);
  const gaps = [...(state.gaps ?? [])];
  let longest = state.longestGap ?? 0;
  for (const time of times) {
    if (last !== undefined && time > last) {
      const gap = Math.round((time - last) / MINUTE);
      gaps.push(gap);
      longest = Math.max(gap, Math.round(longest * FADING));
    }
    last = Math.max(last ?? time, time);
  }
  if (last === undefined) return state;
  return {
    ...state,
    lastEntryAt: new Date(last).toISOString(),
    ...(gaps.length > 0 && { gaps: gaps.slice(-KEPT), longestGap: longest }),
  };
}

/** Minutes that usually lie between two entries; undefined while too few are known. */
export function usualGap({ gaps = [] }: FeedState): number | undefined {
  if (gaps.length < 3) return undefined;
  const sorted = [...gaps].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** Whether a feed that answers has told nothing for much longer than it ever does. */
export function isSilent(state: FeedState, now: Date): boolean {
  const usual = usualGap(state);
  if (usual === undefined || state.lastNewAt === undefined) return false;
  const allowed = Math.max(LEAST_SILENCE, 8 * usual, 1.5 * (state.longestGap ?? 0));
  return now.getTime() - Date.parse(state.lastNewAt) > allowed * MINUTE;
}
