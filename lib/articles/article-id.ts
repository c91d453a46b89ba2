import { createHash } from 'node:crypto';
import { canonicalUrl } from '../net/canonical-url';

export interface ArticleIdentity {
  url: string | undefined;
  guid: string | undefined;
  feedUrl: string;
  title: string;
  text: string;
}

/**
 * The id of an article: of its address where it has one, so that two feeds that carry it, and a guid that changes at every
 * poll, still mean one article; else of its guid within the feed, else of its words.
 */
export function articleId({ url, guid, feedUrl, title, text }: ArticleIdentity): string {
  const identity = url && !isSiteRoot(url) ? canonicalUrl(url) : guid ? `${feedUrl} ${guid}` : `${title}\n${text}`;
  return `a${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`;
}

/** Some feeds link every item to the front page. */
export function isSiteRoot(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { pathname, search } = new URL(url);
  return pathname === '/' && search === '';
}
