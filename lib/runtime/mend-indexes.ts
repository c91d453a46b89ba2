import type { ClassicLevel } from 'classic-level';
import { getIndexActions, type IndexedItem, type TableRecord } from 'dynalite/db/index.js';

export type StoreFiles = ClassicLevel<string, unknown>;

/** All keys that begin with `prefix` and the `~` that ends it. */
const under = (prefix: string) => ({ gte: `${prefix}~`, lt: `${prefix}\x7f` });

/**
 * Makes the index rows of a table of the embedded store say what its items say. The embedded store takes an old row away, puts
 * the new one and then writes the item, each by itself: a process that is killed in between leaves an item that no index has,
 * an alert that would never be sent, or one that lists show twice. Only for files that no server has open.
 */
export async function mendIndexes(files: StoreFiles, tableName: string): Promise<void> {
  const table = (await files.get(`table~${tableName}`)) as TableRecord | undefined;
  const indexes = table?.GlobalSecondaryIndexes ?? [];
  if (table === undefined || indexes.length === 0) return;
  const rightful = new Set<string>();
  for await (const item of files.values(under(`item-${tableName}`)))
    for (const row of getIndexActions(indexes, undefined, item as IndexedItem, table).puts) {
      const key = `index-global~${tableName}~${row.index}~${row.key}`;
      rightful.add(key);
      if (JSON.stringify(await files.get(key)) !== JSON.stringify(row.item)) await files.put(key, row.item);
    }
  for await (const key of files.keys(under(`index-global~${tableName}`))) if (!rightful.has(key)) await files.del(key);
}
