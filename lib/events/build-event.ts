import type { Contradiction, Event, EventStep, Mention } from '../model/event';
import type { Fact } from '../model/fact';
import { type Sides, STAGE } from '../model/vocabularies';
import { applyCorrections } from './apply-corrections';
import { dayOf } from './days';
import { correctionsOf, EMPTY_LEDGER, formerIds, type Ledger } from './ledger';
import { type Lived, lifeOf } from './life';
import { actorsOf } from './parties';
import { datesOf, placesOf } from './supported';

/** Of one article, what is only wished for comes after what it tells as bound to come or done. */
const wished = ({ fact }: Mention): number => (STAGE[fact.status] === 'open' ? 1 : 0);

/** The canonical order of mentions: any order of arrival is put into this one first. */
export function inOrder(mentions: readonly Mention[]): Mention[] {
  const keyed = mentions.map((m) => ({ m, at: Date.parse(m.source.publishedAt), last: wished(m) }));
  return keyed
    .sort(
      (a, b) =>
        a.at - b.at ||
        compare(a.m.source.articleId, b.m.source.articleId) ||
        a.last - b.last ||
        compare(a.m.factId, b.m.factId),
    )
    .map(({ m }) => m);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The value that most mentions state; the earlier stated one where two are stated as often. */
function mostStated<T extends string | undefined>(values: readonly T[]): NonNullable<T> | undefined {
  const counts = new Map<NonNullable<T>, number>();
  for (const v of values)
    if (v !== undefined) counts.set(v as NonNullable<T>, (counts.get(v as NonNullable<T>) ?? 0) + 1);
  let best: NonNullable<T> | undefined;
  for (const [v, n] of counts) if (best === undefined || n > (counts.get(best) ?? 0)) best = v;
  return best;
}

/** Whose press the mentions come from. */
export function sidesOf(mentions: readonly Mention[]): Sides {
  const countries = new Set(mentions.map((m) => m.source.outletCountry));
  if (countries.has('KR')) return countries.has('JP') ? 'both' : 'KR';
  return countries.has('JP') ? 'JP' : 'other';
}

/** What the mentions of news say of a field; of all mentions where the news is silent. */
function stated<K extends keyof Fact>(mentions: readonly Mention[], field: K): Fact[K][] {
  const news = mentions.filter((m) => m.fact.context === 'news').map((m) => m.fact[field]);
  return news.some((v) => v !== undefined) ? news : mentions.map((m) => m.fact[field]);
}

/** Two days of one step, two towns: what outlets cannot both be right about. */
function contradictionsOf(life: readonly Lived[], mentions: readonly Mention[]): Contradiction[] {
  const days = life.map(({ step, mentions }) => ({
    field: 'date' as const,
    step: step.key,
    values: datesOf(mentions),
  }));
  return [...days, { field: 'place' as const, values: placesOf(mentions) }].filter((c) => c.values.length > 1);
}

/** An event of one or more mentions; throws on none, because an event without evidence does not exist. */
export function buildEvent(id: string, unordered: readonly Mention[], ledger: Ledger = EMPTY_LEDGER): Event {
  const mentions = inOrder(unordered);
  const [first, last] = [mentions[0], mentions.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`event ${id} has no mention to be built from`);
  const life = lifeOf(mentions);
  const steps = life.map((l) => l.step);
  const now = steps.at(-1) as EventStep;
  const fields = {
    subject: mostStated(stated(mentions, 'subject')),
    date: now.date ?? mostStated(stated(mentions, 'date')),
    place: placesOf(mentions)[0]?.value,
    action: mostStated(stated(mentions, 'action')),
    instrument: mostStated(stated(mentions, 'instrument')),
    quantity: mentions.find((m) => m.fact.quantity !== undefined)?.fact.quantity,
    titles: mentions.find((m) => m.source.titles !== undefined)?.source.titles,
  };
  const present = Object.fromEntries(Object.entries(fields).filter(([, v]) => v !== undefined));
  const event: Event = {
    id,
    kind: mostStated(stated(mentions, 'kind')) ?? first.fact.kind,
    topic: mostStated(stated(mentions, 'topic')) ?? first.fact.topic,
    ...(present as Pick<Event, 'subject' | 'date' | 'place' | 'action' | 'instrument' | 'quantity' | 'titles'>),
    status: now.status,
    actors: actorsOf(mentions.map((m) => m.fact.actors)),
    participants: [...new Set(mentions.flatMap((m) => m.fact.participants ?? []))],
    steps,
    articles: [...new Set(mentions.map((m) => m.source.articleId))],
    sides: sidesOf(mentions),
    contradictions: contradictionsOf(life, mentions),
    outlets: [...new Set(mentions.map((m) => m.source.outlet))],
    firstReportedAt: first.source.publishedAt,
    lastReportedAt: last.source.publishedAt,
    history: mentions.some((m) => m.source.outlet === HISTORY_OUTLET),
    revision: 1,
    revisions: [],
    formerIds: formerIds(ledger, id),
    mentions,
  };
  return applyCorrections(event, correctionsOf(ledger, id));
}

/**
 * Whether lists show the event. An undated recap of something else unknown says too little to stand beside events, yet
 * is kept: the article that names its day may come later.
 */
export const isListed = (event: Pick<Event, 'date' | 'steps' | 'withdrawn'>): boolean =>
  !event.withdrawn && (event.date !== undefined || event.steps.some((s) => s.news));

/** The outlet name under which the bundled chronology speaks. */
export const HISTORY_OUTLET = 'chronology';

/** The day by which lists order events: their own where stated, else the day of the first report. */
export const listDay = (event: Pick<Event, 'date' | 'firstReportedAt'>): string =>
  event.date ?? dayOf(event.firstReportedAt);
