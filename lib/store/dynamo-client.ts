import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  type BatchWriteCommandInput,
  DynamoDBDocumentClient,
} from '@aws-sdk/lib-dynamodb';

export type Key = { pk: string; sk: string };
export type Item = Key & Record<string, unknown>;

/** One table and the client that reaches it; AWS and the embedded store differ by endpoint alone. */
export interface TableHandle {
  client: DynamoDBDocumentClient;
  table: string;
}

/** A client on AWS, or on the embedded store at `endpoint`, which asks for no real credentials. */
export function documentClient(endpoint?: string): DynamoDBDocumentClient {
  const local = { endpoint, region: 'local', credentials: { accessKeyId: 'local', secretAccessKey: 'local' } };
  return DynamoDBDocumentClient.from(new DynamoDBClient(endpoint === undefined ? {} : { ...local, endpoint }), {
    marshallOptions: { removeUndefinedValues: true },
  });
}

/** True for the error by which a condition refuses a write. */
export function refused(error: unknown): boolean {
  return error instanceof Error && error.name === 'ConditionalCheckFailedException';
}

/** Runs a conditional write: true where it was made, false where its condition refused it. */
export async function madeIt(write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (refused(error)) return false;
    throw error;
  }
}

const MAX_ROUNDS = 8;
const pause = (round: number) => new Promise((done) => setTimeout(done, 20 * 2 ** round));

/** Reads items by key, 100 a request, or some attributes of them; what the table leaves unread is asked for again. */
export async function batchGet(
  { client, table }: TableHandle,
  keys: readonly Key[],
  attributes: readonly string[] = [],
  ConsistentRead = true,
): Promise<Item[]> {
  const names = Object.fromEntries(['pk', 'sk', ...attributes].map((name, i) => [`#a${i}`, name]));
  const projection =
    attributes.length === 0 ? {} : { ProjectionExpression: Object.keys(names).join(), ExpressionAttributeNames: names };
  const found: Item[] = [];
  for (let i = 0; i < keys.length; i += 100) {
    let ask: Key[] = keys.slice(i, i + 100).map(({ pk, sk }) => ({ pk, sk }));
    for (let round = 0; ask.length > 0; round += 1) {
      if (round === MAX_ROUNDS) throw new Error(`table ${table} keeps leaving ${ask.length} of the items unread`);
      if (round > 0) await pause(round);
      const answer = await client.send(
        new BatchGetCommand({ RequestItems: { [table]: { Keys: ask, ConsistentRead, ...projection } } }),
      );
      found.push(...((answer.Responses?.[table] ?? []) as Item[]));
      ask = (answer.UnprocessedKeys?.[table]?.Keys ?? []) as Key[];
    }
  }
  return found;
}

/** Writes items, 25 a request, without conditions. */
export async function batchPut({ client, table }: TableHandle, items: readonly Item[]): Promise<void> {
  for (let i = 0; i < items.length; i += 25) {
    let requests: NonNullable<BatchWriteCommandInput['RequestItems']>[string] = items
      .slice(i, i + 25)
      .map((Item) => ({ PutRequest: { Item } }));
    for (let round = 0; requests.length > 0; round += 1) {
      if (round === MAX_ROUNDS) throw new Error(`table ${table} keeps leaving ${requests.length} items unwritten`);
      if (round > 0) await pause(round);
      const answer = await client.send(new BatchWriteCommand({ RequestItems: { [table]: requests } }));
      requests = answer.UnprocessedItems?.[table] ?? [];
    }
  }
}
