import { feedDigest, type Identified, identify, repeatsGuids } from '../articles/identify';
import type { Entry, Feed } from '../model/article';
import type { FeedState } from '../model/feed-state';
import type { ArticleMessage } from '../model/message';
import { judgeRelevance } from '../relevance/judge-relevance';
import type { Seen } from '../store/intake';
import type { PollPorts } from './ports';

/** A feed that words an entry anew at every poll is not read anew for ever. */
const MAX_REVISIONS = 20;

/** What one poll of a feed brought. */
export interface Taken {
  new: number;
  relevant: number;
  /** Articles known before, in words that have changed since. */
  edited: number;
  /** The feed's guids are no names. */
  weakGuids: boolean;
  /** Publication dates of the new entries, where the feed gives them. */
  dates: string[];
}

interface Item extends Identified<Entry> {
  before: Seen | undefined;
  /** The edition in which this feed told the article before. */
  told: string | undefined;
}

/**
 * Queues what is new or edited, and relevant; then remembers all of it as seen: in this order, so that nothing is lost
 * between. What was seen before and comes back is remembered anew, so that it stays known for as long as feeds list it.
 */
export async function takeIn(
  entries: readonly Entry[],
  feed: Feed,
  state: FeedState | undefined,
  ports: PollPorts,
): Promise<Taken> {
  const now = ports.now().toISOString();
  const origin = state?.firstUrl ?? feed.url;
  const aliases = new Map<string, string>();
  // without a link the guid is all there is, so a feed that has none keeps it
  const weakGuids = state?.weakGuids === true || (repeatsGuids(entries) && entries.every((e) => e.url !== undefined));
  const items = await recognise(identify(entries, origin, { trustGuids: !weakGuids }), origin, aliases, ports);
  const fresh = items.filter((item) => item.before === undefined);
  const edited = items.filter(isEdited);
  const messages = [...fresh, ...edited]
    .filter(({ entry }) => judgeRelevance({ title: entry.title, text: entry.text }).relevant)
    .map((item) => toMessage(item, feed, state, ports, now))
    // oldest first, so that a development is read in the order it was told
    .sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  for (const message of messages) await ports.queueArticle(message);
  if (aliases.size > 0) await ports.intake.saveAliases(aliases, now);
  const changed = items.filter((item) => item.edition !== item.told || isFading(item.before, now, ports));
  await ports.intake.markSeen(
    changed.map((item) => seenNow(item, feedDigest(origin))),
    now,
  );
  return {
    weakGuids,
    new: fresh.length,
    relevant: messages.filter((m) => m.revision === undefined).length,
    edited: messages.filter((m) => m.revision !== undefined).length,
    dates: fresh.flatMap(({ entry }) => entry.publishedAt ?? []),
  };
}

/** Each entry with what is known of it; fills `aliases` with the names to be remembered. */
async function recognise(
  found: readonly Identified<Entry>[],
  origin: string,
  aliases: Map<string, string>,
  ports: PollPorts,
): Promise<Item[]> {
  const known = await ports.intake.aliases(found.flatMap(({ alias }) => alias ?? []));
  const named = new Map<string, Identified<Entry>>();
  for (const one of found) {
    const id = (one.alias && known.get(one.alias)) ?? one.id;
    if (!named.has(id)) named.set(id, { ...one, id });
  }
  const seen = await ports.intake.seen([...named.keys()]);
  return [...named.values()].map((one) => {
    const before = seen.get(one.id);
    const told = before?.editions[feedDigest(origin)];
    // a feed that gives an article another guid at every poll would leave another name at every poll
    const useful = told === undefined || (one.alias !== undefined && known.has(one.alias));
    const fading = isFading(before, ports.now().toISOString(), ports);
    if (one.alias && useful && (!known.has(one.alias) || fading)) aliases.set(one.alias, one.id);
    return { ...one, before, told };
  });
}

function isEdited({ before, told, edition }: Item): boolean {
  return told !== undefined && told !== edition && (before?.revisions ?? 0) < MAX_REVISIONS;
}

/** Half of its time is over: what a feed still lists must not be forgotten. */
function isFading(before: Seen | undefined, now: string, { settings }: PollPorts): boolean {
  if (before?.expiresAt === undefined) return false;
  return before.expiresAt - Date.parse(now) / 1000 < (settings.retention.seenDays * 86_400) / 2;
}

function seenNow(item: Item, feed: string): Seen {
  return {
    id: item.id,
    editions: { ...item.before?.editions, [feed]: item.edition },
    revisions: (item.before?.revisions ?? 0) + (isEdited(item) ? 1 : 0),
  };
}

function toMessage(
  item: Item,
  feed: Feed,
  state: FeedState | undefined,
  ports: PollPorts,
  now: string,
): ArticleMessage {
  const { id, entry } = item;
  const { title, text, url } = entry;
  return {
    v: 1,
    type: 'article',
    id,
    correlationId: `${id}@${now}`,
    ...(url === undefined ? {} : { url }),
    title,
    text,
    publishedAt: entry.publishedAt ?? now,
    feed,
    baseline: ports.settings.quietFirstPoll && state?.lastOkAt === undefined,
    ...(item.before === undefined ? {} : { revision: item.edition }),
  };
}
