import { parseJsonFeed as readJsonFeed } from 'feedsmith';
import type { Entry } from '../model/article';
import { htmlToLine, htmlToText } from '../net/html-text';
import { parseDate } from '../net/parse-date';
import { FeedError } from './feed-error';
import type { ParsedFeed } from './parsed-feed';
import { capBytes, type EntryContext, resolveUrl } from './read-entry';

/** A JSON Feed, read by feedsmith; rss-parser knows XML only. */
export function parseJsonFeed(text: string, context: EntryContext): ParsedFeed {
  const feed = read(text);
  const items = (feed.items ?? []).slice(0, 2000);
  const entries: Entry[] = [];
  for (const item of items) {
    const title = htmlToLine(item.title ?? '');
    const body = [item.content_text ?? '', htmlToText(item.content_html ?? ''), item.summary ?? ''].reduce(
      (best, part) => (part.length > best.length ? part : best),
    );
    const url = resolveUrl(item.url ?? item.external_url, context.feedUrl);
    if (!title && !body && !url) continue;
    const publishedAt = parseDate(String(item.date_published ?? item.date_modified ?? ''), context);
    entries.push({
      ...(item.id && { guid: String(item.id) }),
      ...(url && { url }),
      title: capBytes(title, 1024),
      text: capBytes(body.normalize('NFC'), 512 * 1024),
      ...(publishedAt && { publishedAt }),
    });
  }
  const title = htmlToLine(feed.title ?? '');
  return { ...(title && { title }), entries, dropped: items.length - entries.length };
}

function read(text: string) {
  try {
    return readJsonFeed(text.replace(/^\ufeff/, ''));
  } catch (cause) {
    throw new FeedError('the server answered JSON that is not a JSON Feed', { cause });
  }
}
