import { fieldLabel, fieldOf, topicLabel } from '../alerts/labels';
import { PHRASEBOOKS } from '../alerts/title';
import { type Counts, countEvents, tallyOf } from '../events/count-events';
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

function labelOf(by: StatsBy, key: string, language: Language): string {
  const book = PHRASEBOOKS[language];
  if (by === 'field') return fieldLabel(key, language);
  if (by === 'topic') return topicLabel(key, language);
  if (by === 'kind') return KIND_LABELS[language][KINDS.find((k) => k === key) ?? 'measure'];
  if (by === 'status') return book.status[STATUSES.find((s) => s === key) ?? 'proposed'];
  if (by === 'actor') return book.actors([key]);
  return key;
}

const keysOf = (counts: Counts, by: StatsBy): Record<string, number> => {
  if (by !== 'field') return counts[by];
  const fields: Record<string, number> = {};
  for (const [topic, n] of Object.entries(counts.topic)) fields[fieldOf(topic)] = (fields[fieldOf(topic)] ?? 0) + n;
  return fields;
};

/** Counts with the names of what is counted. */
export function statsFrom(counts: Counts, by: StatsBy, language: Language): Stats {
  const rows = Object.entries(keysOf(counts, by)).map(([key, events]) => ({
    key,
    label: labelOf(by, key, language),
    events,
  }));
  const byKey = (a: StatsRow, b: StatsRow) => (a.key < b.key ? -1 : 1);
  return { by, rows: rows.sort(by === 'month' ? byKey : (a, b) => b.events - a.events || byKey(a, b)) };
}

/** Counts events, not articles: ten outlets that tell of one summit are one summit. Withdrawn events do not count. */
export const statsOf = (events: readonly EventSummary[], by: StatsBy, language: Language): Stats =>
  statsFrom(countEvents(events.flatMap((event) => tallyOf(event) ?? [])), by, language);
