/** The tables as data: `lib/infra` makes them in AWS, the local runtime in the embedded store. */

export interface IndexSchema {
  name: string;
  partitionKey: string;
  sortKey: string;
  /** Holds keys alone: what is found is read from the table. */
  keysOnly?: true;
}

export interface TableSchema {
  /** precious: retained, recoverable, protected; rebuildable: may be lost with the stack. */
  lifetime: 'precious' | 'rebuildable';
  partitionKey: 'pk';
  sortKey: 'sk';
  indexes: readonly IndexSchema[];
  /** The attribute that holds the second (epoch) after which an item may go. */
  timeToLive?: string;
}

/** Lists read `summary` from the index, and so never load the evidence of events they only name. */
export const SUMMARY = 'summary';

export const CHRONICLE: TableSchema = {
  lifetime: 'precious',
  partitionKey: 'pk',
  sortKey: 'sk',
  indexes: [
    { name: 'byYear', partitionKey: 'year', sortKey: 'dateKey' },
    { name: 'byTopic', partitionKey: 'topic', sortKey: 'dateKey' },
    { name: 'byField', partitionKey: 'field', sortKey: 'dateKey' },
    { name: 'byKind', partitionKey: 'kind', sortKey: 'dateKey' },
    { name: 'byStatus', partitionKey: 'status', sortKey: 'dateKey' },
    // sparse: only what changed (by year) or is due carries these attributes
    { name: 'byChange', partitionKey: 'changeYear', sortKey: 'changeKey' },
    { name: 'due', partitionKey: 'dueQueue', sortKey: 'dueAt' },
  ],
};

export const INTAKE: TableSchema = {
  lifetime: 'rebuildable',
  partitionKey: 'pk',
  sortKey: 'sk',
  // article texts by the day they came, for reading them again
  indexes: [{ name: 'byDay', partitionKey: 'keptOn', sortKey: 'keptAt', keysOnly: true }],
  timeToLive: 'expiresAt',
};

export const TABLES = { chronicle: CHRONICLE, intake: INTAKE } as const;
export type TableName = keyof typeof TABLES;
