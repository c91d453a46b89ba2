import type { Entry } from '../model/article';

/** What a feed document of any format tells. */
export interface ParsedFeed {
  title?: string;
  entries: Entry[];
  /** How long the publisher asks to wait between two polls. */
  ttlMinutes?: number;
  /** Hours (0 to 23, UTC) and days (0 is Sunday, UTC) in which the publisher asks not to be polled. */
  skipHours?: number[];
  skipDays?: number[];
  /** Items in which nothing could be read. */
  dropped: number;
}
