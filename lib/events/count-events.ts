import type { Event } from '../model/event';
import { isListed, listDay } from './build-event';

/** What an event counts as, without reading it. */
export interface Tally extends Pick<Event, 'topic' | 'kind' | 'status' | 'actors' | 'outlets'> {
  /** The day by which lists order it. */
  date: string;
}

/** By what events are counted. */
export const COUNTED = ['topic', 'kind', 'status', 'actor', 'outlet', 'month'] as const;

/** How many events there are, and how many of each key; one counts once for each of its actors and outlets. */
export type Counts = { events: number } & Record<(typeof COUNTED)[number], Record<string, number>>;

type Summary = Omit<Event, 'mentions'>;

/** What an event counts as; null where it is in no list. */
export function tallyOf(event: Summary): Tally | null {
  if (!isListed(event)) return null;
  const { topic, kind, status, actors, outlets } = event;
  return { topic, kind, status, actors, outlets, date: listDay(event) };
}

const KEYS: Readonly<Record<(typeof COUNTED)[number], (tally: Tally) => readonly string[]>> = {
  topic: (t) => [t.topic],
  kind: (t) => [t.kind],
  status: (t) => [t.status],
  actor: (t) => [...new Set(t.actors)],
  outlet: (t) => [...new Set(t.outlets)],
  month: (t) => [t.date.slice(0, 7)],
};

const none = (): Counts => ({ events: 0, topic: {}, kind: {}, status: {}, actor: {}, outlet: {}, month: {} });

/** A name of the open web may be one that every object has. */
const add = (to: Record<string, number>, key: string, n: number): void => {
  const before = Object.hasOwn(to, key) ? (to[key] as number) : 0;
  Object.defineProperty(to, key, { value: before + n, enumerable: true, configurable: true, writable: true });
};

export function countEvents(tallies: readonly Tally[]): Counts {
  const counts = none();
  for (const tally of tallies) {
    counts.events += 1;
    for (const by of COUNTED) for (const key of KEYS[by](tally)) add(counts[by], key, 1);
  }
  return counts;
}

/** The counts of several sets of events, of which no two share one. */
export function addUp(all: readonly Counts[]): Counts {
  const sum = none();
  for (const counts of all) {
    sum.events += counts.events;
    for (const by of COUNTED) for (const [key, n] of Object.entries(counts[by])) add(sum[by], key, n);
  }
  return sum;
}
