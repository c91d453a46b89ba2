import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateTableCommand,
  type CreateTableCommandInput,
  DeleteTableCommand,
  DescribeTableCommand,
  ResourceNotFoundException,
} from '@aws-sdk/client-dynamodb';
import { type DynamoDBDocumentClient, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { batchPut, type Item } from '../store/dynamo-client';

const AT_ONCE = 100;
/** The embedded store makes and removes tables within a turn of its event loop or two. */
const POLL_MS = 10;

const packed = (_key: string, value: unknown): unknown => {
  if (value instanceof Set) return { $set: [...value] };
  // JSON.stringify asks bytes of themselves before it asks here
  return value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value;
};
const unpacked = (_key: string, value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value;
  if ('$bytes' in value) return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'));
  return '$set' in value ? new Set(value.$set as unknown[]) : value;
};

/**
 * Gives a table of the embedded store the indexes that came to its schema since it was made. The embedded store cannot add
 * them, so the table is made anew; until that is done all of it lies in `copy`, which a start that finds it goes on from.
 */
export async function addIndexes(client: DynamoDBDocumentClient, shape: CreateTableCommandInput, copy: string) {
  const TableName = shape.TableName as string;
  if (!existsSync(copy)) await writeCopy(client, TableName, copy);
  await removeTable(client, TableName);
  await createTable(client, shape);
  await fillFrom(client, TableName, copy);
}

/** Makes a table, and waits until it takes items. */
export async function createTable(client: DynamoDBDocumentClient, shape: CreateTableCommandInput): Promise<void> {
  await client.send(new CreateTableCommand(shape));
  const described = new DescribeTableCommand({ TableName: shape.TableName });
  while ((await client.send(described)).Table?.TableStatus !== 'ACTIVE') await pause(POLL_MS);
}

/** Takes a table away, and waits until its name is free. */
export async function removeTable(client: DynamoDBDocumentClient, TableName: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName }));
  for (;;) {
    try {
      await client.send(new DescribeTableCommand({ TableName }));
    } catch (error) {
      if (error instanceof ResourceNotFoundException) return;
      throw error;
    }
    await pause(POLL_MS);
  }
}

/** Puts what a copy holds into its table, and then does without the copy. */
export async function fillFrom(client: DynamoDBDocumentClient, table: string, copy: string): Promise<void> {
  const lines = readFileSync(copy, 'utf8').split('\n').filter(Boolean);
  for (let i = 0; i < lines.length; i += AT_ONCE)
    await batchPut(
      { client, table },
      lines.slice(i, i + AT_ONCE).map((line) => JSON.parse(line, unpacked) as Item),
    );
  rmSync(copy);
}

async function writeCopy(client: DynamoDBDocumentClient, TableName: string, copy: string): Promise<void> {
  const unfinished = `${copy}.unfinished`;
  const file = openSync(unfinished, 'w');
  let start: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await client.send(
      new ScanCommand({ TableName, ...(start === undefined ? {} : { ExclusiveStartKey: start }) }),
    );
    for (const item of Items) writeSync(file, `${JSON.stringify(item, packed)}\n`);
    start = LastEvaluatedKey;
  } while (start !== undefined);
  fsyncSync(file);
  closeSync(file);
  renameSync(unfinished, copy);
}
