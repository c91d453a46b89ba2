/** What the last polls of a feed left behind; lives in Intake under the feed's URL. Times are ISO 8601 UTC. */
export interface FeedState {
  url: string;
  /** Validators exactly as the server sent them. */
  etag?: string;
  lastModified?: string;
  /** sha-256 of the last body that parsed, so that a touched but unchanged feed costs nothing. */
  bodyHash?: string;
  nextPollAt: string;
  lastPolledAt?: string;
  lastOkAt?: string;
  lastNewAt?: string;
  failures: number;
  lastError?: string;
  /** Set by 410 Gone: not polled again until the operator says so. */
  gone?: boolean;
}

export const POLL_OUTCOMES = ['ok', 'not-modified', 'skipped', 'error', 'gone', 'blocked'] as const;
export type PollOutcome = (typeof POLL_OUTCOMES)[number];

/** One line of `kjm poll --json`. */
export interface PollReport {
  url: string;
  outcome: PollOutcome;
  httpStatus: number | null;
  error?: string;
  entries: number;
  new: number;
  relevant: number;
  nextPollAt: string;
}
