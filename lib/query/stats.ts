import { fieldLabel, fieldOf, topicLabel } from '../alerts/labels';
import { PHRASEBOOKS } from '../alerts/render';
import { listDay } from '../events/build-event';
import type { EventSummary } from '../model/event';
import { KINDS, type Language, STATUSES } from '../model/vocabularies';
import { KIND_LABELS } from './kind-labels';

/** By what events are counted. */
export const STATS_BY = ['field', 'topic', 'kind', 'status', 'actor', 'outlet', 'month'] as const;
export type StatsBy = (typeof STATS_BY)[number];

export interface StatsRow {
  key: string;
  /** The key in the reader's language. */
  label: string;
  events: number;
}

export interface Stats {
  by: StatsBy;
  /** Most first; months in order. An event counts once for each of its actors and outlets. */
  rows: StatsRow[];
}

/** What of an event is counted: a summary, or what the index of its topic says of it. */
export type Countable = Pick<EventSummary, 'topic' | 'kind' | 'status' | 'actors' | 'outlets' | 'withdrawn'> &
  (Pick<EventSummary, 'date' | 'firstReportedAt'> | { date: string });

const dayOfList = (event: Countable): string => ('firstReportedAt' in event ? listDay(event) : (event.date as string));

const KEYS: Readonly<Record<StatsBy, (event: Countable) => readonly string[]>> = {
  field: (e) => [fieldOf(e.topic)],
  topic: (e) => [e.topic],
  kind: (e) => [e.kind],
  status: (e) => [e.status],
  actor: (e) => [...new Set(e.actors)],
  outlet: (e) => [...new Set(e.outlets)],
  month: (e) => [dayOfList(e).slice(0, 7)],
};

function labelOf(by: StatsBy, key: string, language: Language): string {
  const book = PHRASEBOOKS[language];
  if (by === 'field') return fieldLabel(key, language);
  if (by === 'topic') return topicLabel(key, language);
  if (by === 'kind') return KIND_LABELS[language][KINDS.find((k) => k === key) ?? 'measure'];
  if (by === 'status') return book.status[STATUSES.find((s) => s === key) ?? 'proposed'];
  if (by === 'actor') return book.actors([key]);
  return key;
}

/** Counts events, not articles: ten outlets that tell of one summit are one summit. Withdrawn events do not count. */
export function statsOf(events: readonly Countable[], by: StatsBy, language: Language): Stats {
  const counts = new Map<string, number>();
  for (const event of events)
    if (!event.withdrawn) for (const key of KEYS[by](event)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const rows = [...counts].map(([key, n]) => ({ key, label: labelOf(by, key, language), events: n }));
  const byKey = (a: StatsRow, b: StatsRow) => (a.key < b.key ? -1 : 1);
  return { by, rows: rows.sort(by === 'month' ? byKey : (a, b) => b.events - a.events || byKey(a, b)) };
}
