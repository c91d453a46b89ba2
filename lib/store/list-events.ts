import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { EventSummary } from '../model/event';
import type { EventQuery, Page } from './chronicle';
import type { TableHandle } from './dynamo-client';
import { readSummary } from './event-item';
import type { EventWords } from './event-words';
import type { EventYears } from './event-years';
import { eventKey } from './keys';
import { decodePlace, encodePlace, type Place } from './list-cursor';
import { isNarrow, type Partition, partitionsOf } from './list-partitions';
import { filterExpression, matches } from './summary-filter';
import { SUMMARY } from './table';

/** Sorts after every key of its day: dates of less precision are written `2024-09-00`. */
const END = '~';

/** So much is read for one page, whatever the size of the store; what is left is for the next page. */
const MOST_ROWS = 450;
/** Where filters leave little of what is read, it is read in larger pieces. */
const FILTERED_ROWS = 150;
const MOST_REQUESTS = 100;

/** The key of an index row is known from its sort key, which ends in the event's id. */
const rowKey = ({ key: name, value }: Partition, key: string) => ({
  ...eventKey(key.slice(key.indexOf('#') + 1)),
  [name]: value,
  dateKey: key,
});

/** The partitions from a place on. */
function from(all: readonly Partition[], place: Place | undefined): Partition[] {
  if (place === undefined) return [...all];
  const at = all.findIndex((p) => p.value === place.value);
  if (at < 0) throw new RangeError('the cursor belongs to a list with other filters; start again without it');
  return all.slice(at);
}

/** What a page has read so far. */
interface Spent {
  rows: number;
  requests: number;
}
const isSpent = ({ rows, requests }: Spent): boolean => rows >= MOST_ROWS || requests >= MOST_REQUESTS;

/** A row of the index, as a query answers. */
type Row = Record<string, unknown>;

function request(table: string, partition: Partition, query: EventQuery, found: number, start: Row | undefined) {
  const { expression, values, names } = filterExpression(query, partition.key);
  const isFiltered = expression !== undefined || query.side !== undefined || query.severity !== undefined;
  return new QueryCommand({
    TableName: table,
    IndexName: partition.index,
    KeyConditionExpression: '#pk = :pk AND #sk BETWEEN :from AND :to',
    ExpressionAttributeNames: { '#pk': partition.key, '#sk': 'dateKey', ...names },
    ExpressionAttributeValues: {
      ':pk': partition.value,
      ':from': query.since ?? '0',
      ':to': `${query.until ?? '9999'}${END}`,
      ...values,
    },
    // the evidence, which the embedded index holds too, is not read
    ProjectionExpression: `pk, dateKey, ${SUMMARY}`,
    ...(expression === undefined ? {} : { FilterExpression: expression }),
    ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    ScanIndexForward: query.ascending === true,
    Limit: Math.max(query.limit - found + 1, isFiltered ? FILTERED_ROWS : 25),
  });
}

/** A page of events by date, newest first unless asked otherwise. Throws RangeError on a foreign cursor. */
export async function listEvents(
  { client, table }: TableHandle,
  words: EventWords,
  years: EventYears,
  query: EventQuery,
): Promise<Page<EventSummary>> {
  const items: EventSummary[] = [];
  const began = query.cursor === undefined ? undefined : decodePlace(query.cursor);
  const spent: Spent = { rows: 0, requests: 0 };
  let last: Place | undefined;
  /** The items that a page has room for; true where there is one more. */
  const take = (rows: readonly Row[], value: string): boolean => {
    for (const row of rows) {
      const summary = readSummary(row);
      if (!matches(summary, query, words)) continue;
      if (items.length === query.limit) return true;
      items.push(summary);
      last = { value, key: String(row.dateKey) };
    }
    return false;
  };
  const known = isNarrow(query) ? undefined : await years.read();
  for (const partition of from(partitionsOf(query, known), began)) {
    const { value } = partition;
    const isBegun = began?.value === value && began.key !== '' && last === undefined;
    let start: Row | undefined = isBegun ? rowKey(partition, began.key) : undefined;
    do {
      if (isSpent(spent)) return { items, cursor: encodePlace({ value, key: String(start?.dateKey ?? '') }) };
      const answer = await client.send(request(table, partition, query, items.length, start));
      spent.rows += answer.ScannedCount ?? 0;
      spent.requests += 1;
      if (take(answer.Items ?? [], value)) return { items, cursor: encodePlace(last as Place) };
      start = answer.LastEvaluatedKey;
    } while (start !== undefined);
  }
  return { items };
}
