import type { Article } from '../model/article';
import type { FeedState } from '../model/feed-state';

/** What is remembered of an article once it was queued, or passed over as irrelevant. */
export interface Seen {
  id: string;
  /** By feed (a short digest of its address): the words in which that feed last told it. */
  editions: Record<string, string>;
  /** How often it was queued again because a feed had edited it. */
  revisions: number;
  /** The day (epoch second) on which this may be forgotten; set by the store. */
  expiresAt?: number;
}

/** What can be rebuilt: polling state, articles already queued, article texts kept for re-reading. */
export interface Intake {
  feedState(url: string): Promise<FeedState | undefined>;
  feedStates(urls: readonly string[]): Promise<Map<string, FeedState>>;
  /** Ends a claim as well. */
  saveFeedState(state: FeedState): Promise<void>;
  removeFeedState(url: string): Promise<void>;
  /**
   * Takes a feed that is due for `leaseSeconds`, so that of two schedulers one polls it; answers with its state as it is
   * at that moment. Undefined where another has it, or it is not due.
   */
  claimFeed(url: string, now: string, leaseSeconds: number): Promise<{ state: FeedState | undefined } | undefined>;
  /** Gives a claimed feed back as it was. */
  releaseFeed(url: string): Promise<void>;
  /** Takes a name, as of a host, for `leaseSeconds`; false where another has it. */
  lease(name: string, now: string, leaseSeconds: number): Promise<boolean>;
  release(name: string): Promise<void>;
  /** Of these article ids, those already queued or passed over. */
  seen(articleIds: readonly string[]): Promise<Map<string, Seen>>;
  /** Call only after the article is safely on the queue. */
  markSeen(seen: readonly Seen[], now: string): Promise<void>;
  /** By the key of a feed's entry, the article it was when it first came. */
  aliases(entryKeys: readonly string[]): Promise<Map<string, string>>;
  saveAliases(aliases: ReadonlyMap<string, string>, now: string): Promise<void>;
  article(id: string): Promise<Article | undefined>;
  saveArticle(article: Article, now: string): Promise<void>;
  /** Ids of the articles whose text came on a day and is still kept. */
  keptOn(day: string): Promise<string[]>;
}
