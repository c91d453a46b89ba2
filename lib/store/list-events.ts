import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { EventSummary } from '../model/event';
import type { EventQuery, Page } from './chronicle';
import type { TableHandle } from './dynamo-client';
import { readSummary } from './event-item';
import { eventKey } from './keys';

/** Sorts after every key of its day: dates of less precision are written `2024-09-00`. */
const END = '~';
const FIRST_YEAR = 1945;
const YEARS_AHEAD = 10;

interface Partition {
  index: string;
  key: string;
  value: string;
}

/** The narrowest index that answers the query; without a filter that has one, a year at a time. */
function partitions(query: EventQuery): Partition[] {
  if (query.topic) return [{ index: 'byTopic', key: 'topic', value: query.topic }];
  if (query.field) return [{ index: 'byField', key: 'field', value: query.field }];
  if (query.status) return [{ index: 'byStatus', key: 'status', value: query.status }];
  if (query.kind) return [{ index: 'byKind', key: 'kind', value: query.kind }];
  const last = query.until ? Number(query.until.slice(0, 4)) : new Date().getUTCFullYear() + YEARS_AHEAD;
  const first = Math.max(FIRST_YEAR, query.since ? Number(query.since.slice(0, 4)) : FIRST_YEAR);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i));
  return (query.ascending ? years : years.reverse()).map((value) => ({ index: 'byYear', key: 'year', value }));
}

/** What the index's own key does not decide. */
function filters(query: EventQuery, keyed: string): { expression?: string; values: Record<string, unknown> } {
  const tests: string[] = [];
  const values: Record<string, unknown> = {};
  for (const name of ['topic', 'field', 'kind', 'status'] as const) {
    const value = query[name];
    if (value === undefined || name === keyed) continue;
    tests.push(`#${name} = :${name}`);
    values[`:${name}`] = value;
  }
  if (query.actor) {
    tests.push('contains(#actors, :actor)');
    values[':actor'] = query.actor;
  }
  if (query.history === false) {
    tests.push('#history = :no');
    values[':no'] = false;
  }
  return tests.length > 0 ? { expression: tests.join(' AND '), values } : { values };
}

const names = (expression: string): Record<string, string> =>
  Object.fromEntries([...expression.matchAll(/#(\w+)/g)].map(([, name]) => [`#${name}`, name as string]));

/** Where the last page ended: the partition's value and the sort key, opaque to the reader. */
const encode = (value: string, key: string) => Buffer.from(JSON.stringify([value, key])).toString('base64url');
function decode(cursor: string): [string, string] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && typeof parts[0] === 'string' && typeof parts[1] === 'string')
      return [parts[0], parts[1]];
  } catch {
    // told below
  }
  throw new RangeError('the cursor is not one that this list gave out; start again without it');
}

/** A page of events by date, newest first unless asked otherwise. Throws RangeError on a foreign cursor. */
export async function listEvents({ client, table }: TableHandle, query: EventQuery): Promise<Page<EventSummary>> {
  const items: EventSummary[] = [];
  let lastOf = { value: '', key: '' };
  let all = partitions(query);
  let resume: { value: string; key: string } | undefined;
  if (query.cursor !== undefined) {
    const [value, key] = decode(query.cursor);
    resume = { value, key };
    all = all.slice(
      Math.max(
        0,
        all.findIndex((p) => p.value === value),
      ),
    );
  }
  for (const { index, key, value } of all) {
    const filter = filters(query, key);
    // the key of an index row is known from its sort key, which ends in the event's id
    let start: Record<string, unknown> | undefined =
      resume?.value === value
        ? { ...eventKey(resume.key.slice(resume.key.indexOf('#') + 1)), [key]: value, dateKey: resume.key }
        : undefined;
    do {
      const answer = await client.send(
        new QueryCommand({
          TableName: table,
          IndexName: index,
          KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
          ExpressionAttributeNames: { '#pk': key, '#sk': 'dateKey', ...names(filter.expression ?? '') },
          ExpressionAttributeValues: {
            ':pk': value,
            ':from': query.since ?? '0',
            ':to': `${query.until ?? '9999'}${END}`,
            ...filter.values,
          },
          ...(filter.expression === undefined ? {} : { FilterExpression: filter.expression }),
          ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          ScanIndexForward: query.ascending === true,
          Limit: Math.max(query.limit - items.length + 1, 25),
        }),
      );
      for (const item of answer.Items ?? []) {
        if (items.length === query.limit) return { items, cursor: encode(lastOf.value, lastOf.key) };
        items.push(readSummary(item));
        lastOf = { value, key: String(item.dateKey) };
      }
      start = answer.LastEvaluatedKey;
    } while (start !== undefined);
  }
  return { items };
}
