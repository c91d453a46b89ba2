import type { MiddlewareHandler } from 'hono';
import { problem } from './problem';

/** So many requests may come at once, and so many a second go on. */
export interface Rate {
  burst: number;
  perSecond: number;
}

/** A page and a script beside it never come near; a loop that ran wild does. */
export const LOCAL_RATE: Rate = { burst: 300, perSecond: 100 };

/** Refuses what comes faster than a rate, all callers of this process together. `clock` is in milliseconds. */
export function rateLimit(
  { burst, perSecond }: Rate,
  clock: () => number = () => performance.now(),
): MiddlewareHandler {
  let left = burst;
  let last = clock();
  return async (_c, next) => {
    const now = clock();
    left = Math.min(burst, left + ((now - last) / 1000) * perSecond);
    last = now;
    if (left < 1) {
      const detail = `More than ${perSecond} requests a second are not answered: wait a second, then go on more slowly.`;
      return problem(429, 'Too many requests', detail, { 'retry-after': '1' });
    }
    left -= 1;
    return next();
  };
}
