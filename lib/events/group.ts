import type { Mention } from '../model/event';
import type { Fact } from '../model/fact';
import { type Action, type Instrument, type Kind, STAGE, type Stage } from '../model/vocabularies';
import { HISTORY_OUTLET } from './build-event';
import { dayOf } from './days';

/** How often each value of a field was stated, in the news and in all; the earliest of equals wins. */
interface Tally<T> {
  news: Map<T, number>;
  all: Map<T, number>;
}

const FIELDS = ['kind', 'subject', 'place', 'action', 'instrument'] as const;
type Field = (typeof FIELDS)[number];

/**
 * Mentions on their way to being an event: what telling events apart needs to know of them, kept up to date as they
 * come, so that a long story costs no more to add to than a short one.
 */
export interface Group {
  id: string;
  /** Its id was given by an operator's correction. */
  pinned: boolean;
  /** The topics stated: one, or two grains of one. */
  topics: Set<string>;
  mentions: Mention[];
  actors: Set<string>;
  history: boolean;
  quantity?: Fact['quantity'];
  /** Dates stated, and those stated at each stage. */
  dates: Set<string>;
  datesAt: Map<Stage, Set<string>>;
  /** Days on which what is for a later day was settled or announced. */
  announcedOn: Set<string>;
  /** Stages told as news, and in recaps. */
  stages: Record<Fact['context'], Set<Stage>>;
  /** Whether anyone told that it was signed, or that it took effect. */
  signed: boolean;
  inForce: boolean;
  /** What single articles tell as news of it, see `saidApart`. */
  told: Map<string, Fact[]>;
  /** Days on which it was reported (KST/JST). */
  reportedOn: Set<string>;
  tallies: Record<Field, Tally<string>>;
  /** See `statedOf`; gone when a mention is added. */
  stated?: Stated | undefined;
}

/** A group of one mention; `seen` is its fact as corrected. */
export function groupOf(id: string, mention: Mention, seen?: Fact): Group {
  const tally = (): Tally<string> => ({ news: new Map(), all: new Map() });
  const group: Group = {
    id,
    pinned: seen !== undefined,
    topics: new Set(),
    mentions: [],
    actors: new Set(),
    history: false,
    dates: new Set(),
    datesAt: new Map(),
    announcedOn: new Set(),
    stages: { news: new Set(), background: new Set() },
    signed: false,
    inForce: false,
    told: new Map(),
    reportedOn: new Set(),
    tallies: { kind: tally(), subject: tally(), place: tally(), action: tally(), instrument: tally() },
  };
  addTo(group, mention, seen);
  return group;
}

/** Adds a mention to the group that it belongs to; `fact` is what telling events apart takes it to say. */
export function addTo(group: Group, mention: Mention, fact: Fact = mention.fact): void {
  const { source } = mention;
  group.mentions.push(mention);
  group.stated = undefined;
  group.topics.add(fact.topic);
  group.stages[fact.context].add(STAGE[fact.status]);
  group.signed ||= fact.status === 'signed';
  group.inForce ||= fact.status === 'in-force';
  if (fact.context === 'news') group.told.set(source.articleId, [...(group.told.get(source.articleId) ?? []), fact]);
  for (const actor of fact.actors) group.actors.add(actor);
  group.history ||= source.outlet === HISTORY_OUTLET;
  group.quantity ??= fact.quantity;
  group.reportedOn.add(dayOf(source.publishedAt));
  if (fact.date !== undefined) {
    const stage = STAGE[fact.status];
    group.dates.add(fact.date);
    group.datesAt.set(stage, (group.datesAt.get(stage) ?? new Set()).add(fact.date));
  }
  if (fact.announcedOn !== undefined) group.announcedOn.add(fact.announcedOn);
  for (const field of FIELDS) {
    const value = fact[field];
    if (value === undefined) continue;
    const { news, all } = group.tallies[field];
    all.set(value, (all.get(value) ?? 0) + 1);
    if (fact.context === 'news') news.set(value, (news.get(value) ?? 0) + 1);
  }
}

function mostStated(counts: ReadonlyMap<string, number>): string | undefined {
  let best: string | undefined;
  for (const [value, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = value;
  return best;
}

/** What the group is said to be, by the news where it says so, else by all. */
export interface Stated {
  kind: Kind;
  subject: string | undefined;
  place: string | undefined;
  action: Action | undefined;
  instrument: Instrument | undefined;
}

/** Worked out once for each state of a group: it is asked for by every mention that might join. */
export function statedOf(group: Group): Stated {
  group.stated ??= {
    kind: leading(group, 'kind') as Kind,
    subject: leading(group, 'subject'),
    place: leading(group, 'place'),
    action: leading(group, 'action') as Action | undefined,
    instrument: leading(group, 'instrument') as Instrument | undefined,
  };
  return group.stated;
}

function leading({ tallies }: Group, field: Field): string | undefined {
  const { news, all } = tallies[field];
  return mostStated(news.size > 0 ? news : all);
}

const single = (actors: readonly string[]): string | undefined => (actors.length === 1 ? actors[0] : undefined);

/**
 * Whether one article itself tells the mention and the group as two things: one done and the other only wished for, or
 * the same act of each side.
 */
export function saidApart(group: Group, { fact, source }: Mention): boolean {
  if (fact.context !== 'news') return false;
  return (group.told.get(source.articleId) ?? []).some((other) => {
    const [a, b] = [single(other.actors), single(fact.actors)];
    if (a !== undefined && b !== undefined && a !== b) return true;
    return STAGE[fact.status] === 'open' && STAGE[other.status] === 'done';
  });
}
