import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { listDay } from '../events/build-event';
import type { Event } from '../model/event';
import { batchPut, type TableHandle } from './dynamo-client';
import { dateKey, eventKey, postingKey } from './keys';
import { unpack } from './pack';

/** Batches on their way at once. */
const AT_ONCE = 4;
const BATCH = 25;

/** Under what an event is found: the words of it, each at its day. */
export interface Posted {
  dateKey: string;
  words: readonly string[];
}

export const postedOf = (event: Event, words: readonly string[]): Posted => ({
  dateKey: dateKey(listDay(event), event.id),
  words,
});

const keysOf = (posted: Posted) => posted.words.map((word) => postingKey(word, posted.dateKey));

/** The words of an item of an event; undefined where it is in no list, or was written before words were. */
export const readWords = (item: Record<string, unknown>): Set<string> | undefined =>
  item.words === undefined ? undefined : new Set(unpack<string[]>(`the words of ${String(item.pk)}`, item.words));

/** Puts events under words. Whoever does it again changes nothing. */
export async function putPostings(handle: TableHandle, all: readonly Posted[]): Promise<void> {
  const items = all.flatMap(keysOf);
  const batches = Array.from({ length: Math.ceil(items.length / BATCH) }, (_, i) =>
    items.slice(i * BATCH, (i + 1) * BATCH),
  );
  for (let i = 0; i < batches.length; i += AT_ONCE)
    await Promise.all(batches.slice(i, i + AT_ONCE).map((batch) => batchPut(handle, batch)));
}

/**
 * Puts an event under the words that it is not found by yet; call before it is written, so that a crash between leaves it
 * findable. What it is no longer found by stays where it is: a reader holds it against the event, and so no writer can take
 * away what another just wrote.
 */
export async function postNew(handle: TableHandle, event: Event, words: readonly string[]): Promise<void> {
  const { Item } = await handle.client.send(
    new GetCommand({
      TableName: handle.table,
      Key: eventKey(event.id),
      ProjectionExpression: 'pk, dateKey, words',
      ConsistentRead: true,
    }),
  );
  const posted = postedOf(event, words);
  const before = Item?.dateKey === posted.dateKey ? readWords(Item) : undefined;
  await putPostings(handle, [{ ...posted, words: words.filter((word) => !before?.has(word)) }]);
}
