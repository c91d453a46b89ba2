import type { Outlet, SampleArticle } from './model';

const FEED_LENGTH = 15;

/** An article as it stands now: an update of the future has not been made yet. */
function asOf(article: SampleArticle, now: Date): SampleArticle {
  if (!article.updatedAt || Date.parse(article.updatedAt) <= now.getTime()) return article;
  const { updatedAt: _, ...current } = article;
  return current;
}

/** What an outlet has published by `now`, newest first. */
export function published(outlet: Outlet, articles: readonly SampleArticle[], now: Date): SampleArticle[] {
  return articles
    .filter((article) => article.outlet === outlet.id && Date.parse(article.publishedAt) <= now.getTime())
    .sort((a, b) => Date.parse(b.publishedAt) - Date.parse(a.publishedAt) || (a.id < b.id ? 1 : -1))
    .map((article) => asOf(article, now));
}

/** The part of it that its feed lists: real feeds forget, and so does this one. */
export function listed(outlet: Outlet, articles: readonly SampleArticle[], now: Date): SampleArticle[] {
  return published(outlet, articles, now).slice(0, FEED_LENGTH);
}

/** When the newest of them was last touched; undefined while there are none. */
export function lastTouched(articles: readonly SampleArticle[]): Date | undefined {
  const times = articles.map((article) => Date.parse(article.updatedAt ?? article.publishedAt));
  return times.length > 0 ? new Date(Math.max(...times)) : undefined;
}
