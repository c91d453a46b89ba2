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
  /** The address to which this one moved for good; all else is kept there. */
  movedTo?: string;
  /** Where a feed moved: the address it was first known by, from which its entries are named. */
  firstUrl?: string;
  /** Its guids once named several entries each: since then its links and words decide, for good. */
  weakGuids?: boolean;
  /** Publication time of the newest entry so far. */
  lastEntryAt?: string;
  /** Minutes between its latest entries, a few of them, from which its usual rhythm is read. */
  gaps?: number[];
  /** The longest of its silences in minutes, slowly forgotten: a night, a weekend, a holiday. */
  longestGap?: number;
  /** What the operator was last told of this feed, so that it is told once. */
  told?: 'silent' | 'failing';
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
