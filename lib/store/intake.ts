import type { Article } from '../model/article';
import type { FeedState } from '../model/feed-state';

/** What can be rebuilt: polling state, ids already queued, article texts kept for re-reading. */
export interface Intake {
  feedState(url: string): Promise<FeedState | undefined>;
  saveFeedState(state: FeedState): Promise<void>;
  /** Of these article ids, those already queued. */
  seen(articleIds: readonly string[]): Promise<Set<string>>;
  /** Call only after the article is safely on the queue. */
  markSeen(articleIds: readonly string[], now: string): Promise<void>;
  article(id: string): Promise<Article | undefined>;
  saveArticle(article: Article, now: string): Promise<void>;
}
