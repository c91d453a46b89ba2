import type { Item } from '../store/dynamo-client';
import { ArchiveError } from './archive-error';
import type { ArchiveRecord } from './archive-line';
import { digestOf, itemsOf, keyOf, recordOf } from './item-record';
import { isReachable } from './personal';

/** A table as an archive fills it. */
export interface Shelf {
  /** Every item that it holds. */
  items(): AsyncIterable<Item>;
  put(items: readonly Item[]): Promise<void>;
}

export interface RestoreOptions {
  /** Send what was still due when the archive was made; else it is kept as dropped, since it cannot be unsent. */
  sendDue: boolean;
}

export interface Restored {
  /** Records of the archive that this store takes. */
  records: number;
  /** Those it did not have yet. */
  written: number;
  /** Alerts that were still to be sent, and are not. */
  held: number;
  /** Subscribers who have to subscribe anew. */
  subscribers: number;
}

/** Items written at a time. */
const BATCH = 100;

/** The record as this store takes it; undefined where it takes none. */
function taken(record: ArchiveRecord, { sendDue }: RestoreOptions): { record?: ArchiveRecord; held?: true } {
  if (record.type === 'subscriber' && !isReachable(record)) return {};
  const { dueQueue, ...open } = record.open;
  if (record.type !== 'alert' || dueQueue === undefined || sendDue) return { record };
  const why = `was still to be sent when the archive was made: ${String(open.why ?? 'due')}`;
  return { record: { ...record, open: { ...open, state: 'dropped', why } }, held: true };
}

/**
 * Fills a store from an archive, which `read` opens anew each time. All of the archive is checked before the first write,
 * and a store that holds anything else is refused: so an import that broke off goes on, and a second one changes nothing.
 * Throws ArchiveError; nothing has changed then.
 */
export async function restore(
  read: () => AsyncIterable<ArchiveRecord>,
  open: () => Promise<Shelf>,
  options: RestoreOptions,
): Promise<Restored> {
  const wanted = new Map<string, string>();
  let [held, subscribers] = [0, 0];
  for await (const one of read()) {
    const { record, held: isHeld } = taken(one, options);
    if (record === undefined) subscribers += 1;
    else if (wanted.has(keyOf(record)))
      throw new ArchiveError(`it is damaged: ${record.pk} ${record.sk} is in it twice`);
    else wanted.set(keyOf(record), digestOf(record));
    if (isHeld) held += 1;
  }
  const shelf = await open();
  const there = new Set<string>();
  for await (const item of shelf.items()) {
    const record = recordOf(item);
    const key = keyOf(record);
    if (wanted.get(key) !== digestOf(record))
      throw new ArchiveError(
        `the store holds something else already (${record.pk}, ${wanted.has(key) ? 'in other words' : 'not in the archive'})`,
      );
    there.add(key);
  }
  let written = 0;
  let batch: Item[] = [];
  for await (const one of read()) {
    const { record } = taken(one, options);
    if (record === undefined || there.has(keyOf(record))) continue;
    if (wanted.get(keyOf(record)) !== digestOf(record)) throw new ArchiveError('it changed while it was read');
    // last what others are found by: an import that broke off finds the record missing and writes all of it again
    const [item, ...postings] = itemsOf(record);
    batch.push(...postings, item as Item);
    written += 1;
    if (batch.length < BATCH) continue;
    await shelf.put(batch);
    batch = [];
  }
  if (batch.length > 0) await shelf.put(batch);
  return { records: wanted.size, written, held, subscribers };
}
