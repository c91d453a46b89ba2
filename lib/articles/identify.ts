import { createHash } from 'node:crypto';
import { canonicalUrl } from '../net/canonical-url';
import { articleId, isSiteRoot } from './article-id';

/** An entry as far as its identity goes. */
export interface Identifiable {
  guid?: string;
  url?: string;
  title: string;
  text: string;
}

export interface Identified<E> {
  entry: E;
  /** The id of its article. */
  id: string;
  /** A second name, by which the entry is found again where its link changes with its headline. */
  alias?: string;
  /** Digest of its words: another one is another edition. */
  edition: string;
}

/** Over this share of entries whose guid names another entry too, a feed's guids are no names at all. */
const TOLERATED_REPEATS = 0.05;

/** Whether so many guids of a document name several entries that none of the feed's can be trusted from then on. */
export function repeatsGuids(entries: readonly Identifiable[]): boolean {
  const shared = sharedBy(entries, ({ guid }) => guid);
  const repeated = entries.filter(({ guid }) => guid !== undefined && shared.has(guid)).length;
  return repeated > 1 && repeated > entries.length * TOLERATED_REPEATS;
}

/**
 * What each entry of a document is. Two entries of one article are one, the first of them. A guid or a link that the
 * document gives to entries of different titles names none of them.
 */
export function identify<E extends Identifiable>(
  entries: readonly E[],
  feedUrl: string,
  { trustGuids = true } = {},
): Identified<E>[] {
  const sharedGuid = sharedBy(entries, ({ guid }) => guid);
  const sharedUrl = sharedBy(entries, ({ url }) => url && canonicalUrl(url));
  const found = new Map<string, Identified<E>>();
  for (const entry of entries) {
    const { title, text } = entry;
    const guid = trustGuids && entry.guid !== undefined && !sharedGuid.has(entry.guid) ? entry.guid : undefined;
    const url = entry.url !== undefined && !sharedUrl.has(canonicalUrl(entry.url)) ? entry.url : undefined;
    const id = articleId({ url, guid, feedUrl, title, text });
    const alias = url && guid && isStrong(guid, url) ? digest(`${feedUrl} ${guid}`) : undefined;
    const edition = digest(`${title}\n${text}`.replace(/\s+/g, ' '));
    const twin = found.get(id);
    // the order of a document's entries may change; what both of them say together does not
    if (twin) twin.edition = digest([twin.edition, edition].sort().join());
    else found.set(id, { entry, id, edition, ...(alias && { alias }) });
  }
  return [...found.values()];
}

/** A short digest of a feed's address. */
export const feedDigest = (url: string): string => digest(url).slice(0, 8);

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Names that entries of different titles bear. */
function sharedBy<E extends Identifiable>(entries: readonly E[], name: (entry: E) => string | undefined): Set<string> {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  for (const entry of entries) {
    const key = name(entry);
    if (!key) continue;
    const title = titles.get(key);
    if (title !== undefined && title !== entry.title) shared.add(key);
    else titles.set(key, entry.title);
  }
  return shared;
}

/** Whether a guid says more than the link: not the link itself, and no mere position in the list ("1", "item-3"). */
function isStrong(guid: string, url: string): boolean {
  if (/^https?:/i.test(guid)) return !isSiteRoot(guid) && canonicalUrl(guid) !== canonicalUrl(url);
  return guid.length >= 10 && /\d{4}/.test(guid);
}
