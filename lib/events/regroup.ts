import { createHash } from 'node:crypto';
import type { Event, Mention } from '../model/event';
import { buildEvent, inOrder } from './build-event';
import { distance } from './compatible';
import { addTo, type Group, groupOf } from './group';
import { asCorrected, correctionsOf, EMPTY_LEDGER, type Ledger, pinnedTo, pinsOf } from './ledger';
import { movesAfter } from './moves';

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
  /** Of the thread: where ids that are no more lead. */
  moved: Record<string, string>;
  changes: Change[];
}

/** The id of an event first told by this fact; short enough for a text message. */
export function eventIdFor(topic: string, factId: string): string {
  return `e${createHash('sha256').update(`${topic}\n${factId}`).digest('hex').slice(0, 8)}`;
}

/** What founds an event before recaps without a date look for theirs. */
const standsAlone = (m: Mention): boolean => m.fact.context === 'news' || m.fact.date !== undefined;

function nearest(groups: readonly Group[], mention: Mention): Group | undefined {
  let best: Group | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const d = distance(group, mention);
    if (d !== undefined && d < least) {
      best = group;
      least = d;
    }
  }
  return best;
}

/**
 * Groups facts of one thread in their canonical order, so that the order of arrival does not matter. What an operator gave
 * to an event is there first, and the rest finds its place around it.
 */
function cluster(mentions: readonly Mention[], ledger: Ledger): Group[] {
  const pins = pinsOf(ledger.corrections);
  const pinned = new Map<string, Group>();
  const ordered: Mention[] = [];
  for (const mention of inOrder(mentions)) {
    const id = pinnedTo(pins, mention);
    if (id === undefined) {
      ordered.push(mention);
      continue;
    }
    const seen = asCorrected(mention.fact, id, ledger);
    const group = pinned.get(id);
    if (group !== undefined) addTo(group, mention, seen);
    else pinned.set(id, groupOf(id, mention, seen));
  }
  const groups = [...pinned.values()];
  for (const mention of [...ordered.filter(standsAlone), ...ordered.filter((m) => !standsAlone(m))]) {
    const found = nearest(groups, mention);
    if (found !== undefined) addTo(found, mention);
    else groups.push(groupOf(eventIdFor(mention.fact.topic, mention.factId), mention));
  }
  return groups;
}

/** Ids are given once and stay: a group keeps the id under which most of its earlier mentions were known. */
function claimIds(clusters: readonly Group[], known: readonly Event[]): Group[] {
  const idOf = new Map(known.flatMap((e) => e.mentions.map((m) => [m.factId, e.id] as const)));
  const taken = new Set(clusters.filter((g) => g.pinned).map((g) => g.id));
  return clusters.map((group) => {
    if (group.pinned) return group;
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
function unused(group: Group, known: readonly Event[], taken: ReadonlySet<string>): string {
  const used = new Set([...taken, ...known.map((e) => e.id)]);
  for (const m of group.mentions) {
    const id = eventIdFor(m.fact.topic, m.factId);
    if (!used.has(id)) return id;
  }
  const first = group.mentions[0] as Mention;
  // an id made here before may be in use as well
  for (let n = 1; ; n += 1) {
    const id = eventIdFor(first.fact.topic, `${first.factId}+${n}`);
    if (!used.has(id)) return id;
  }
}

const ids = (event: Pick<Event, 'mentions'> | undefined): string[] => event?.mentions.map((m) => m.factId) ?? [];

/**
 * Puts the facts of one reading of one article (all of one thread) among the known events near them.
 * Facts of an earlier reading of the article are replaced; an empty `incoming` withdraws them. Without an article the
 * known events are grouped anew by the ledger alone.
 */
export function regroup(
  known: readonly Event[],
  articleId: string | undefined,
  incoming: readonly Mention[],
  ledger: Ledger = EMPTY_LEDGER,
): Regrouped {
  const kept = known.flatMap((e) => e.mentions.filter((m) => m.source.articleId !== articleId));
  const before = new Map(known.map((e) => [e.id, e]));
  const after = new Map(claimIds(cluster([...kept, ...incoming], ledger), known).map((g) => [g.id, g]));
  const changes: Change[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const change = changeOf(id, before.get(id), after.get(id), articleId);
    const isMoved = change.add.length > 0 || change.drop.length > 0;
    if (isMoved || (after.has(id) && isCorrected(before.get(id), ledger))) changes.push(change);
  }
  const moved = movesAfter(ledger.moved, before, after);
  const changed = changes.flatMap(({ eventId }) => {
    const group = after.get(eventId);
    return group ? [buildEvent(eventId, group.mentions, { ...ledger, moved })] : [];
  });
  const events = new Map([...before, ...changed.map((e) => [e.id, e] as const)]);
  const holds = (group: Group) => group.mentions.some((m) => m.source.articleId === articleId);
  return {
    touched: [...after.values()].filter(holds).map((group) => events.get(group.id) as Event),
    changed,
    removed: [...before.keys()].filter((id) => !after.has(id)),
    moved,
    changes,
  };
}

/** Whether the operator has said something of the event since it was built. */
const isCorrected = (event: Event | undefined, ledger: Ledger): boolean =>
  event !== undefined && event.revisions.length !== correctionsOf(ledger, event.id).length;

type Mentions = Pick<Event, 'mentions'> | undefined;

function changeOf(eventId: string, before: Mentions, after: Mentions, articleId: string | undefined): Change {
  const [old, now] = [new Set(ids(before)), new Set(ids(after))];
  const isOwn = (factId: string) => factId.startsWith(`${articleId}#`);
  // the article's own facts may read differently under the same key
  const restated = !sameFacts(before, after, articleId);
  return {
    eventId,
    add: [...now].filter((x) => !old.has(x) || (restated && isOwn(x))),
    drop: [...old].filter((x) => !now.has(x)),
  };
}

function sameFacts(a: Mentions, b: Mentions, articleId: string | undefined): boolean {
  const of = (e: Mentions) => JSON.stringify(e?.mentions.filter((m) => m.source.articleId === articleId) ?? []);
  return of(a) === of(b);
}
