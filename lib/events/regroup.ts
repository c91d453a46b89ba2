import { createHash } from 'node:crypto';
import type { Event, Mention } from '../model/event';
import { buildEvent, inOrder } from './build-event';
import { distance } from './compatible';

/** How the facts of events moved: what the store commits before it rewrites any event. */
export interface Change {
  eventId: string;
  add: string[];
  drop: string[];
}

export interface Regrouped {
  /** Every event that holds a mention of the article after this, changed or not. */
  touched: Event[];
  /** Events that are new or different, as they now are. */
  changed: Event[];
  /** Events whose last mention went elsewhere or was withdrawn by a later reading. */
  removed: string[];
  changes: Change[];
}

/** The id of an event first told by this fact; short enough for a text message. */
export function eventIdFor(topic: string, factId: string): string {
  return `e${createHash('sha256').update(`${topic}\n${factId}`).digest('hex').slice(0, 8)}`;
}

/** What founds an event before recaps without a date look for theirs. */
const standsAlone = (m: Mention): boolean => m.fact.context === 'news' || m.fact.date !== undefined;

function nearest(clusters: readonly Event[], mention: Mention): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  clusters.forEach((cluster, i) => {
    const d = distance(cluster, mention);
    if (d !== undefined && d < least) {
      best = i;
      least = d;
    }
  });
  return best;
}

/** Groups facts of one topic in their canonical order, so that the order of arrival does not matter. */
function cluster(mentions: readonly Mention[]): Event[] {
  const clusters: Event[] = [];
  const ordered = inOrder(mentions);
  for (const mention of [...ordered.filter(standsAlone), ...ordered.filter((m) => !standsAlone(m))]) {
    const at = nearest(clusters, mention);
    const found = clusters[at];
    if (found !== undefined) clusters[at] = buildEvent(found.id, [...found.mentions, mention]);
    else clusters.push(buildEvent(eventIdFor(mention.fact.topic, mention.factId), [mention]));
  }
  return clusters;
}

/** Ids are given once and stay: a group keeps the id under which most of its earlier mentions were known. */
function claimIds(clusters: readonly Event[], known: readonly Event[]): Event[] {
  const idOf = new Map(known.flatMap((e) => e.mentions.map((m) => [m.factId, e.id] as const)));
  const taken = new Set<string>();
  return clusters.map((group) => {
    const votes = new Map<string, number>();
    for (const m of group.mentions) {
      const id = idOf.get(m.factId);
      if (id !== undefined && !taken.has(id)) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const [best] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
    const id =
      best ?? (idOf.size > 0 && known.some((e) => e.id === group.id && !taken.has(e.id)) ? group.id : undefined);
    const final = id ?? unused(group, known, taken);
    taken.add(final);
    return final === group.id ? group : { ...group, id: final };
  });
}

/** The id of the founding fact may be in use by the event that it left: then the next fact names the new one. */
function unused(group: Event, known: readonly Event[], taken: ReadonlySet<string>): string {
  const used = new Set([...taken, ...known.map((e) => e.id)]);
  for (const m of group.mentions) {
    const id = eventIdFor(group.topic, m.factId);
    if (!used.has(id)) return id;
  }
  return eventIdFor(group.topic, `${group.mentions[0]?.factId}+${used.size}`);
}

const ids = (event: Event | undefined): string[] => event?.mentions.map((m) => m.factId) ?? [];

/**
 * Puts the facts of one reading of one article (all of one topic) among the known events near them.
 * Facts of an earlier reading of the article are replaced; an empty `incoming` withdraws them.
 */
export function regroup(known: readonly Event[], articleId: string, incoming: readonly Mention[]): Regrouped {
  const kept = known.flatMap((e) => e.mentions.filter((m) => m.source.articleId !== articleId));
  const groups = claimIds(cluster([...kept, ...incoming]), known);
  const before = new Map(known.map((e) => [e.id, e]));
  const after = new Map(groups.map((e) => [e.id, e]));
  const changes: Change[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [ids(before.get(id)), ids(after.get(id))];
    const mine = (xs: string[]) => xs.filter((x) => x.startsWith(`${articleId}#`));
    // the article's own facts may read differently under the same key, so they always count as moved
    const restated = mine(now).length > 0 && !sameFacts(before.get(id), after.get(id), articleId);
    const add = now.filter((x) => !old.includes(x) || (restated && mine([x]).length > 0));
    const drop = old.filter((x) => !now.includes(x));
    if (add.length > 0 || drop.length > 0) changes.push({ eventId: id, add, drop });
  }
  const changedIds = new Set(changes.map((c) => c.eventId));
  return {
    touched: groups.filter((e) => e.articles.includes(articleId)),
    changed: groups.filter((e) => changedIds.has(e.id)),
    removed: [...before.keys()].filter((id) => !after.has(id)),
    changes,
  };
}

function sameFacts(a: Event | undefined, b: Event | undefined, articleId: string): boolean {
  const of = (e: Event | undefined) =>
    JSON.stringify(e?.mentions.filter((m) => m.source.articleId === articleId) ?? []);
  return of(a) === of(b);
}
