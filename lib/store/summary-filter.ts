import type { EventSummary } from '../model/event';
import type { EventQuery } from './chronicle';
import type { EventWords } from './event-words';

/** What an index leaves to the table: `keyed` is decided by the key already. */
export function filterExpression(query: EventQuery, keyed: string) {
  const tests: string[] = [];
  const values: Record<string, unknown> = {};
  const names: Record<string, string> = {};
  const add = (name: string, value: unknown, test: string) => {
    tests.push(test);
    names[`#${name}`] = name;
    values[`:${name}`] = value;
  };
  for (const name of ['topic', 'field', 'kind', 'status'] as const)
    if (query[name] !== undefined && name !== keyed) add(name, query[name], `#${name} = :${name}`);
  if (query.actor) add('actors', query.actor, 'contains(#actors, :actors)');
  if (query.history === false) add('history', false, '#history = :history');
  return { ...(tests.length > 0 ? { expression: tests.join(' AND ') } : {}), values, names };
}

/** Whether an event is one that the query asks for, its days and words apart: what no index decides is decided here. */
export function matches(event: EventSummary, query: EventQuery, { fieldOf, severityOf }: EventWords): boolean {
  return (
    (query.topic === undefined || event.topic === query.topic) &&
    (query.field === undefined || fieldOf(event.topic) === query.field) &&
    (query.kind === undefined || event.kind === query.kind) &&
    (query.status === undefined || event.status === query.status) &&
    (query.actor === undefined || event.actors.includes(query.actor)) &&
    (query.side === undefined || event.sides === query.side) &&
    (query.severity === undefined || severityOf(event) >= query.severity) &&
    (query.history !== false || !event.history)
  );
}
