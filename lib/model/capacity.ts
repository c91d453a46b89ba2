/**
 * What the deployed functions are given, and how work is parcelled out to them. The stack deploys these numbers and the
 * model of costs reckons with them, so that the two cannot tell different stories.
 */
export const CAPACITY = {
  /** `atOnce` invocations poll side by side what one turn hands out in batches. */
  poll: { memoryMb: 512, atOnce: 10 },
  extract: { memoryMb: 1024, atOnce: 2, batch: 5, timeoutSeconds: 120 },
  alert: { memoryMb: 256, sweepMinutes: 5 },
  query: { memoryMb: 512 },
} as const;

/** So many feeds are polled by whoever finds them due; more are handed out, so many a message. */
export const HAND_OUT = { few: 100, batch: 40 } as const;
