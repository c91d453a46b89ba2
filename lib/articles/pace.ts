/** Waits until a host may be asked again; false where that would take too long, so that the feed's text must do. */
export type Pace = (host: string, delaySeconds: number) => Promise<boolean>;

/** Seconds between two pages of a host that asks for nothing. */
export const OWN_DELAY = 5;
/** A host that asks for more is not waited for. */
export const LONGEST_DELAY = 60;

export interface PaceOptions {
  /** Milliseconds that only go forward. */
  clock?: () => number;
  sleep: (ms: number) => Promise<void>;
  /** No article waits longer for its turn. */
  longestWaitMs?: number;
}

/** Paces the requests of this process: those to one host begin at least its delay apart. */
export function paceHosts({
  clock = () => performance.now(),
  sleep,
  longestWaitMs = LONGEST_DELAY * 1000,
}: PaceOptions): Pace {
  const free = new Map<string, number>();
  return async (host, delaySeconds) => {
    const now = clock();
    const at = Math.max(now, free.get(host) ?? now);
    if (at - now > longestWaitMs) return false;
    free.set(host, at + delaySeconds * 1000);
    if (at > now) await sleep(at - now);
    return true;
  };
}
