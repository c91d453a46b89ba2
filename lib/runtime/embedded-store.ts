import { once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DescribeTableCommand, ResourceNotFoundException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { ClassicLevel } from 'classic-level';
import dynalite from 'dynalite';
import { documentClient } from '../store/dynamo-client';
import { TABLES, type TableSchema } from '../store/table';
import { addIndexes, createTable, fillFrom } from './add-indexes';
import { closeIterators } from './close-iterators';
import { mendIndexes, type StoreFiles } from './mend-indexes';
import { lockStore } from './store-lock';

/** The embedded store speaks the DynamoDB API over HTTP on loopback; whoever talks to it cannot tell it from AWS. */
export interface EmbeddedStore {
  client: DynamoDBDocumentClient;
  endpoint: string;
  tables: { chronicle: string; intake: string; queue: string };
  /** True where another process runs the store and we only talk to it. */
  guest: boolean;
  close(): Promise<void>;
}

export class StoreBusyError extends Error {
  override name = 'StoreBusyError' as const;
  constructor(dir: string, pid: number) {
    super(`another kjm (process ${pid}) is using the store ${dir}: stop it first, or give --store another folder`);
  }
}

const NAMES = { chronicle: 'kjm-chronicle', intake: 'kjm-intake', queue: 'kjm-queue' } as const;
/** Only the embedded store has this table: in AWS the queue is SQS. */
const QUEUE: TableSchema = { lifetime: 'rebuildable', partitionKey: 'pk', sortKey: 'sk', indexes: [] };

async function serve(path?: string): Promise<{ server: Server; endpoint: string }> {
  closeIterators();
  const server = dynalite({
    ...(path === undefined ? {} : { path }),
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // a connection kept open for the next request must not keep the process alive after its work
  server.unref();
  return { server, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/**
 * Opens the files once by themselves: damaged ones would break the server later, outside any call of ours. A table that a
 * killed process left half made (its server never finishes it) is forgotten, so that it is made anew: nothing can be in it.
 * What was `abandoned` in the midst of a write is mended.
 */
async function probe(path: string, abandoned: boolean): Promise<void> {
  const files: StoreFiles = new ClassicLevel<string, unknown>(path, { valueEncoding: 'json' });
  try {
    await files.open();
    for (const name of Object.values(NAMES)) {
      const record = `table~${name}`;
      const table = (await files.get(record)) as { TableStatus?: string } | undefined;
      if (table?.TableStatus === 'CREATING') await files.del(record);
      else if (abandoned) await mendIndexes(files, name);
    }
  } catch (error) {
    throw error instanceof Error && error.cause instanceof Error ? error.cause : error;
  } finally {
    await files.close();
  }
}

/** The names of a table's indexes; undefined where there is no such table. */
async function indexesOf(client: DynamoDBDocumentClient, TableName: string): Promise<Set<string> | undefined> {
  try {
    const { Table } = await client.send(new DescribeTableCommand({ TableName }));
    return new Set((Table?.GlobalSecondaryIndexes ?? []).map(({ IndexName }) => String(IndexName)));
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return undefined;
    throw error;
  }
}

/** Asks for each table by its name: to list them, the embedded store reads all that it holds. */
async function createTables(client: DynamoDBDocumentClient, dir: string | undefined): Promise<void> {
  const make = async (TableName: string, schema: TableSchema) => {
    const shape = { TableName, ...shapeOf(schema) };
    const copy = dir === undefined ? undefined : join(dir, `${TableName}.copy`);
    const indexes = await indexesOf(client, TableName);
    if (indexes === undefined) await createTable(client, shape);
    else if (copy !== undefined && schema.indexes.some(({ name }) => !indexes.has(name)))
      await addIndexes(client, shape, copy);
    // what an earlier start was about to put back
    if (copy !== undefined && existsSync(copy)) await fillFrom(client, TableName, copy);
  };
  const schemas = { ...TABLES, queue: QUEUE };
  for (const name of Object.keys(NAMES) as (keyof typeof NAMES)[]) await make(NAMES[name], schemas[name]);
}

function shapeOf(schema: TableSchema) {
  const key = (partition: string, sort: string) => [
    { AttributeName: partition, KeyType: 'HASH' as const },
    { AttributeName: sort, KeyType: 'RANGE' as const },
  ];
  const names = new Set(['pk', 'sk', ...schema.indexes.flatMap((i) => [i.partitionKey, i.sortKey])]);
  return {
    BillingMode: 'PAY_PER_REQUEST' as const,
    AttributeDefinitions: [...names].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    KeySchema: key('pk', 'sk'),
    ...(schema.indexes.length === 0
      ? {}
      : {
          GlobalSecondaryIndexes: schema.indexes.map((index) => ({
            IndexName: index.name,
            KeySchema: key(index.partitionKey, index.sortKey),
            Projection: { ProjectionType: index.keysOnly ? ('KEYS_ONLY' as const) : ('ALL' as const) },
          })),
        }),
  };
}

/**
 * Opens the store in `dir` (or in memory without one). Where another process has it: with `share` we talk to that
 * process's store, else StoreBusyError.
 */
export async function openEmbeddedStore(options: { dir?: string; share?: boolean }): Promise<EmbeddedStore> {
  const { dir } = options;
  const lock = dir === undefined ? undefined : lockStore(dir);
  if (lock !== undefined && !lock.held) {
    const { endpoint, pid } = lock.holder;
    if (!options.share || endpoint === undefined) throw new StoreBusyError(dir as string, pid);
    const client = documentClient(endpoint);
    return { client, endpoint, tables: NAMES, guest: true, close: async () => client.destroy() };
  }
  try {
    if (dir !== undefined) await probe(join(dir, 'db'), lock?.abandoned === true);
    const { server, endpoint } = await serve(dir === undefined ? undefined : join(dir, 'db'));
    const client = documentClient(endpoint);
    await createTables(client, dir);
    lock?.publish(endpoint);
    return {
      client,
      endpoint,
      tables: NAMES,
      guest: false,
      async close() {
        client.destroy();
        server.closeAllConnections();
        await new Promise<void>((done) => server.close(() => done()));
        lock?.release();
      },
    };
  } catch (cause) {
    lock?.release();
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `the store ${dir ?? 'in memory'} cannot be opened (${reason}): if its files are damaged, move the folder away and start anew`,
      { cause },
    );
  }
}
