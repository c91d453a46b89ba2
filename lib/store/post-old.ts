import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Event } from '../model/event';
import { WRITES } from '../model/version';
import type { Chronicle } from './chronicle';
import { batchGet, type Item, type Key, madeIt, type TableHandle } from './dynamo-client';
import { readEvent } from './event-item';
import type { EventWords } from './event-words';
import type { EventYears } from './event-years';
import { markerKey } from './keys';
import { partitionsOf } from './list-partitions';
import { pack } from './pack';
import { postedOf, putPostings } from './postings';

/** The marker that says how far the events of an old store are put under words; another version begins anew. */
const MARKER = 'words';
const VERSION = '2';
const ALL_POSTED = `${VERSION} done`;

/** The marker of a store that is searched from its first event on. */
export const nothingOld = { ...markerKey(MARKER), v: WRITES, value: ALL_POSTED };

interface Written {
  event: Event;
  words: string[];
  item: Item;
}

/** Says of an event what it is found by, unless it was written anew meanwhile, and so says it already. */
const remember = ({ client, table }: TableHandle, { item, words, event }: Written) =>
  madeIt(
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: { pk: item.pk, sk: item.sk },
        UpdateExpression: 'SET words = :words',
        ConditionExpression: 'topicVersion = :version',
        ExpressionAttributeValues: { ':words': pack(`event ${event.id}`, words), ':version': item.topicVersion },
      }),
    ),
  );

/** How far an old store is posted: a year, and where in it. */
interface Progress {
  year: string;
  start: Record<string, unknown> | undefined;
}

const isDone = (value: string): boolean => value === ALL_POSTED;

function readProgress(value: string): Progress | undefined {
  const [version, year = '', after = ''] = value.split(' ');
  return version === VERSION
    ? { year, start: after === '' ? undefined : (JSON.parse(after) as Record<string, unknown>) }
    : undefined;
}

const writeProgress = ({ year, start }: Progress): string =>
  `${VERSION} ${year} ${start === undefined ? '' : JSON.stringify(start)}`;

const keysOfYear = ({ client, table }: TableHandle, { year, start }: Progress, limit: number) =>
  client.send(
    new QueryCommand({
      TableName: table,
      IndexName: 'byYear',
      KeyConditionExpression: '#year = :year',
      ExpressionAttributeNames: { '#year': 'year' },
      ExpressionAttributeValues: { ':year': year },
      ProjectionExpression: 'pk, sk',
      Limit: limit,
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    }),
  );

/** Puts the events of a store from before there was a search under their words, some at a time, year after year. */
export function postOld(
  handle: TableHandle,
  words: EventWords,
  known: EventYears,
  { marker, setMarker }: Pick<Chronicle, 'marker' | 'setMarker'>,
): Chronicle['postOld'] {
  let done = false;
  return async (limit) => {
    if (done) return true;
    const value = (await marker(MARKER)) ?? '';
    done = isDone(value);
    if (done) return true;
    const began = readProgress(value);
    const years = partitionsOf({ limit, ascending: true }).map((p) => p.value);
    let left = limit;
    for (const year of years.slice(began ? Math.max(0, years.indexOf(began.year)) : 0)) {
      let start = began?.year === year ? began.start : undefined;
      do {
        if (left <= 0) {
          await setMarker(MARKER, writeProgress({ year, start }));
          return false;
        }
        const { Items = [], LastEvaluatedKey } = await keysOfYear(handle, { year, start }, Math.min(left, 100));
        left -= Items.length;
        if (Items.length > 0) await known.add([year]);
        await post(handle, words, Items as Key[]);
        start = LastEvaluatedKey;
      } while (start !== undefined);
    }
    await known.areAll();
    await setMarker(MARKER, ALL_POSTED);
    done = true;
    return true;
  };
}

async function post(handle: TableHandle, words: EventWords, keys: readonly Key[]): Promise<void> {
  const items = await batchGet(handle, keys);
  const written = items
    .filter((item) => item.body !== undefined)
    .map((item): Written => {
      const event = readEvent(item);
      return { item, event, words: words.wordsOf(event) };
    });
  await putPostings(
    handle,
    written.map((w) => postedOf(w.event, w.words)),
  );
  for (const one of written) await remember(handle, one);
}
