declare module 'dynalite' {
  import type { Server } from 'node:http';

  interface Options {
    /** Folder of the LevelDB files; absent keeps all in memory. */
    path?: string;
    createTableMs?: number;
    deleteTableMs?: number;
    updateTableMs?: number;
  }
  export default function dynalite(options?: Options): Server;
}

/** What its files hold, for mending them while no server has them open. */
declare module 'dynalite/db/index.js' {
  export type IndexedItem = Record<string, unknown>;

  export interface TableRecord {
    TableName: string;
    TableStatus: string;
    GlobalSecondaryIndexes?: { IndexName: string }[];
  }

  /** The rows that the indexes have of an item, in the place of those that they had of the item before. */
  export function getIndexActions(
    indexes: TableRecord['GlobalSecondaryIndexes'],
    before: IndexedItem | undefined,
    item: IndexedItem | undefined,
    table: TableRecord,
  ): { puts: { index: string; key: string; item: IndexedItem }[]; deletes: { index: string; key: string }[] };
}
