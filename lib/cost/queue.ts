import { CAPACITY } from '../model/capacity';
import { articleMs } from './durations';
import type { Measured } from './measured';

/** What became of the article queue in a simulated day. */
export interface QueueDay {
  deepest: number;
  lagSeconds: { p50: number; p95: number; worst: number };
  /** Articles that a day leaves unread more than the one before: nought where the queue keeps up. */
  left: number;
  /** Articles that could be read in a day. */
  capacity: number;
}

const DAY = 86_400;
/** By the hour of Korea and Japan, as newsrooms publish: the mean is 1. */
const HOURS = [
  0.4, 0.3, 0.2, 0.2, 0.3, 0.6, 1, 1.3, 1.6, 1.8, 1.8, 1.6, 1.3, 1.4, 1.7, 1.8, 1.7, 1.6, 1.2, 0.9, 0.8, 0.7, 0.5, 0.3,
] as const;
/** A summit: for twenty minutes ten times the usual comes. */
const BURST = { from: 11 * 3600, to: 11 * 3600 + 1200, times: 10 } as const;

/**
 * Lets a day's articles queue and be read, second by second, by as many invocations as the stack allows. They come in the
 * lumps in which turns of polling find them.
 */
export function simulateQueue(
  queuedADay: number,
  pollMinutes: number,
  measured: Measured,
  atOnce: number = CAPACITY.extract.atOnce,
): QueueDay {
  const perSecond = (atOnce * 1000) / articleMs(measured);
  const mean = HOURS.reduce((sum, h) => sum + h, 0) / HOURS.length;
  const turn = pollMinutes * 60;
  let depth = 0;
  let found = 0;
  let deepest = 0;
  let burst = 0;
  const lags: { seconds: number; articles: number }[] = [];
  for (let second = 0; second < DAY; second += 1) {
    const usual = ((queuedADay / DAY) * (HOURS[Math.floor(second / 3600)] as number)) / mean;
    const extra = second >= BURST.from && second < BURST.to ? usual * (BURST.times - 1) : 0;
    burst += extra;
    found += usual + extra;
    if (second % turn === turn - 1) {
      if (found > 0)
        lags.push({ seconds: (depth + found / 2) / perSecond + articleMs(measured) / 1000, articles: found });
      depth += found;
      found = 0;
    }
    deepest = Math.max(deepest, depth);
    depth -= Math.min(depth, perSecond);
  }
  lags.sort((x, y) => x.seconds - y.seconds);
  const total = lags.reduce((sum, { articles }) => sum + articles, 0);
  const at = (share: number): number => {
    let passed = 0;
    for (const { seconds, articles } of lags) {
      passed += articles;
      if (passed >= total * share) return seconds;
    }
    return 0;
  };
  const capacity = perSecond * DAY;
  return {
    deepest,
    lagSeconds: { p50: at(0.5), p95: at(0.95), worst: lags.at(-1)?.seconds ?? 0 },
    left: Math.max(0, queuedADay + burst - capacity),
    capacity,
  };
}
