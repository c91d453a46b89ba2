import { recall, remember } from './memory';

const PAUSE_MS = 30 * 60_000;

interface Visits {
  /** When the visit before this one was last seen, by the clock of the store. */
  before?: string;
  now: string;
  /** By the clock of this machine: a demo's stands still. */
  seen: number;
}

function stored(): Visits | undefined {
  try {
    return JSON.parse(recall('visits') ?? '') as Visits;
  } catch {
    return undefined;
  }
}

/** Notes that the reader looks, and answers when they looked before: a visit ends with half an hour of absence. */
export function noteVisit(now: string): string | undefined {
  const last = stored();
  const seen = Date.now();
  const another = last === undefined || seen - last.seen > PAUSE_MS;
  const before = another ? last?.now : last.before;
  remember('visits', JSON.stringify({ ...(before === undefined ? {} : { before }), now, seen }));
  // a store of another time (a demo) is no earlier visit
  return before !== undefined && before <= now ? before : undefined;
}
