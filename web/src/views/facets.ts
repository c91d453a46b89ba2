import { STAGE } from '../../../lib/model/vocabularies';
import type { EventView } from '../ask/shapes';
import { isOfChronology } from '../chronology';

/** What a search can be narrowed by, and the values of an event for each. */
export const FACETS = {
  field: (e: EventView) => [e.field],
  kind: (e: EventView) => [e.kind],
  stage: (e: EventView) => [STAGE[e.status]],
  side: (e: EventView) => (isOfChronology(e) ? [] : [e.sides]),
  severity: (e: EventView) => (e.severity === undefined ? [] : [String(e.severity)]),
  actor: (e: EventView) => e.actors,
} as const satisfies Record<string, (event: EventView) => readonly string[]>;
export type Facet = keyof typeof FACETS;
export const FACET_NAMES = Object.keys(FACETS) as Facet[];

/** What the address asks for; absent values ask for nothing. */
export type Narrowing = Partial<Record<Facet | 'topic' | 'since' | 'until', string>>;

const meets = (event: EventView, narrowing: Narrowing, but?: Facet): boolean => {
  const { topic, since, until } = narrowing;
  if (topic && event.topic !== topic) return false;
  if (since && (event.date ?? '') < since) return false;
  // 2024-09 covers its last day
  if (until && (event.date === undefined || event.date.slice(0, until.length) > until)) return false;
  return FACET_NAMES.every((f) => {
    const wanted = narrowing[f];
    return f === but || !wanted || (FACETS[f](event) as readonly string[]).includes(wanted);
  });
};

export const narrow = (events: readonly EventView[], narrowing: Narrowing): EventView[] =>
  events.filter((e) => meets(e, narrowing));

/** How many events each value of a facet would leave, the other facets standing. */
export function counts(events: readonly EventView[], narrowing: Narrowing, facet: Facet): [value: string, n: number][] {
  const found = new Map<string, number>();
  for (const event of events)
    if (meets(event, narrowing, facet))
      for (const value of FACETS[facet](event)) found.set(value, (found.get(value) ?? 0) + 1);
  return [...found].sort((a, b) => b[1] - a[1]);
}

export const ORDERS = {
  newest: (a: EventView, b: EventView) => (b.date ?? '').localeCompare(a.date ?? ''),
  oldest: (a: EventView, b: EventView) => (a.date ?? '9').localeCompare(b.date ?? '9'),
  severity: (a: EventView, b: EventView) => (b.severity ?? 0) - (a.severity ?? 0) || ORDERS.newest(a, b),
  outlets: (a: EventView, b: EventView): number => b.outlets.length - a.outlets.length || ORDERS.newest(a, b),
} as const;
export type Order = keyof typeof ORDERS;

const cell = (value: string) => value.replace(/[\t\r\n]+/g, ' ').replace(/^[=+\-@]/, "'$&");

/** Rows for a spreadsheet, tabs between cells; what a spreadsheet would take for a formula is told as text. */
export const tableText = (events: readonly EventView[]): string =>
  [
    ['id', 'date', 'status', 'kind', 'field', 'topic', 'sides', 'outlets', 'title'].join('\t'),
    ...events.map((e) =>
      [e.id, e.date ?? '', e.status, e.kind, e.field, e.topic, e.sides, String(e.outlets.length), e.title]
        .map(cell)
        .join('\t'),
    ),
  ].join('\n');
