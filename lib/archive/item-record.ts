import { createHash } from 'node:crypto';
import type { Item } from '../store/dynamo-client';
import { postingKey } from '../store/keys';
import { pack, unpack } from '../store/pack';
import { SUMMARY } from '../store/table';
import { type ArchiveRecord, typeOf } from './archive-line';

type Json = ArchiveRecord['open'][string];

/** An item of the store as a line of an archive: everything in words that any program reads. */
export function recordOf(item: Item): ArchiveRecord {
  const { pk, sk, ...attributes } = item;
  const type = typeOf(pk, sk);
  if (type === undefined)
    throw new Error(`the store holds ${pk} ${sk}, of which this version knows nothing: update before you export`);
  const [open, sets, packed]: [Record<string, Json>, Record<string, string[]>, Record<string, Json>] = [{}, {}, {}];
  for (const [name, value] of Object.entries(attributes)) {
    if (value instanceof Uint8Array) {
      // the summary of an event is the event without its mentions
      if (name !== SUMMARY) packed[name] = unpack<Json>(`${pk} ${sk}`, value);
    } else if (value instanceof Set) sets[name] = [...(value as Set<string>)].sort();
    else open[name] = value as Json;
  }
  return {
    type,
    pk,
    sk,
    open,
    ...(Object.keys(sets).length > 0 ? { sets } : {}),
    ...(Object.keys(packed).length > 0 ? { packed } : {}),
  };
}

/** The item that a record was made of, and what it is found by. */
export function itemsOf({ type, pk, sk, open, sets = {}, packed = {} }: ArchiveRecord): Item[] {
  const name = `${pk} ${sk}`;
  const item: Item = { ...open, pk, sk };
  for (const [key, values] of Object.entries(sets)) if (values.length > 0) item[key] = new Set(values);
  for (const [key, value] of Object.entries(packed)) item[key] = pack(name, value);
  if (type === 'event' && packed.body !== undefined) {
    const { mentions: _mentions, ...summary } = packed.body as Record<string, Json>;
    item[SUMMARY] = pack(name, summary);
  }
  const { dateKey } = open;
  if (type !== 'event' || typeof dateKey !== 'string' || !Array.isArray(packed.words)) return [item];
  const words = packed.words.filter((word) => typeof word === 'string');
  return [item, ...words.map((word) => postingKey(word, dateKey))];
}

const sorted = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** The same for records that say the same, in whatever order. */
export const digestOf = (record: ArchiveRecord): string =>
  createHash('sha256').update(JSON.stringify(record, sorted)).digest('base64');

export const keyOf = ({ pk, sk }: Pick<ArchiveRecord, 'pk' | 'sk'>): string => JSON.stringify([pk, sk]);
