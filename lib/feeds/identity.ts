import { createHash } from 'node:crypto';
import type { Entry } from '../model/article';
import { canonicalUrl } from '../net/canonical-url';

/** What an entry is known by within its feed: its guid, else its link, else what it says. */
export function entryKey(entry: Entry, feedUrl: string): string {
  if (entry.guid) return `${feedUrl} guid:${normalGuid(entry.guid)}`;
  if (entry.url) return `${feedUrl} url:${canonicalUrl(entry.url)}`;
  const said = createHash('sha256').update(`${entry.title}\n${entry.text}`).digest('hex');
  return `${feedUrl} text:${said}`;
}

/**
 * One key an entry, for a whole document. A guid that several entries share names the series, not the entry, so there the
 * link decides; where that is missing too, the text.
 */
export function entryKeys(entries: readonly Entry[], feedUrl: string): string[] {
  const uses = new Map<string, number>();
  for (const { guid } of entries) if (guid) uses.set(guid, (uses.get(guid) ?? 0) + 1);
  return entries.map((entry) => {
    if (!entry.guid || uses.get(entry.guid) === 1) return entryKey(entry, feedUrl);
    const { guid: _shared, ...rest } = entry;
    return entryKey(rest, feedUrl);
  });
}

/** A guid that is an address changes its scheme and its tracking parameters like one. */
function normalGuid(guid: string): string {
  return /^https?:\/\//i.test(guid) ? canonicalUrl(guid) : guid;
}
