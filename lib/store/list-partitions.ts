import type { EventQuery } from './chronicle';

const FIRST_YEAR = 1945;
const YEARS_AHEAD = 10;

/** One partition of an index by date. */
export interface Partition {
  index: string;
  key: string;
  value: string;
}

/** Whether one partition of an index answers the query. */
export const isNarrow = ({ topic, field, status, kind }: EventQuery): boolean =>
  Boolean(topic || field || status || kind);

/** The narrowest index that answers the query; without a filter that has one, a year at a time of the `known` years. */
export function partitionsOf(query: EventQuery, known?: readonly string[]): Partition[] {
  if (query.topic) return [{ index: 'byTopic', key: 'topic', value: query.topic }];
  if (query.field) return [{ index: 'byField', key: 'field', value: query.field }];
  if (query.status) return [{ index: 'byStatus', key: 'status', value: query.status }];
  if (query.kind) return [{ index: 'byKind', key: 'kind', value: query.kind }];
  const end = new Date().getUTCFullYear() + YEARS_AHEAD;
  const last = Math.min(end, query.until ? Number(query.until.slice(0, 4)) : end);
  const first = Math.max(FIRST_YEAR, query.since ? Number(query.since.slice(0, 4)) : FIRST_YEAR);
  const all = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
  const years = known === undefined ? all : all.filter((year) => known.includes(year));
  return (query.ascending ? years : years.reverse()).map((value) => ({ index: 'byYear', key: 'year', value }));
}
