import { type AttributeValue, BatchGetItemCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { EmbeddedStore } from '../../lib/runtime/embedded-store';
import { TABLES, type TableSchema } from '../../lib/store/table';
import { projected, type RawItem, sizeOf } from './item-size';

type Name = keyof typeof TABLES;
type RawKey = { pk: AttributeValue; sk: AttributeValue };

/** What a piece of work asked of the tables of the deployed stack. */
export interface Usage {
  /** Requests by operation. */
  requests: Record<string, number>;
  readUnits: number;
  /** Write units of the tables themselves, and of their indexes. */
  writeUnits: { table: number; indexes: number };
  /** All write units by the kind of item, as `EVENT/CHANGE`. */
  unitsByKind: Record<string, number>;
  /** Bytes by which the tables with their indexes grew. */
  storedBytes: { chronicle: number; intake: number };
}

/** DynamoDB keeps so much beside each item, and beside each item of an index. */
const OVERHEAD = 100;
const kib = (bytes: number) => Math.max(1, Math.ceil(bytes / 1024));
const same = (a: RawItem, b: RawItem) => JSON.stringify(a) === JSON.stringify(b);
const keyOf = ({ pk, sk }: RawItem): RawKey => ({ pk, sk }) as RawKey;
const kindOf = ({ pk, sk }: RawKey) =>
  [pk, sk]
    .map((k) => k.S?.split('#')[0])
    .join('/')
    .replace(/^WORD.*/, 'WORD');
const nameOf = ({ pk, sk }: RawItem) => `${pk?.S} ${sk?.S}`;

/** The items that a write touches. */
function keysOf(input: Record<string, unknown>, table: string): RawKey[] {
  const batch = (input.RequestItems as Record<string, { PutRequest?: { Item: RawItem } }[]> | undefined)?.[table];
  if (batch !== undefined) return batch.flatMap((r) => (r.PutRequest ? [keyOf(r.PutRequest.Item)] : []));
  return [keyOf((input.Item ?? input.Key) as RawItem)];
}

/** An index is written where what it holds of an item changed: twice where the item's place in it did. */
function indexUnits(schema: TableSchema, before: RawItem | undefined, after: RawItem | undefined): number {
  let units = 0;
  for (const index of schema.indexes) {
    const [old, now] = [projected(before, schema, index), projected(after, schema, index)];
    if (old !== undefined && now !== undefined) {
      const stays = [index.partitionKey, index.sortKey].every((k) => old[k]?.S === now[k]?.S);
      if (!stays) units += kib(sizeOf(old)) + kib(sizeOf(now));
      else if (!same(old, now)) units += kib(Math.max(sizeOf(old), sizeOf(now)));
    } else if (old !== undefined || now !== undefined) units += kib(sizeOf((now ?? old) as RawItem));
  }
  return units;
}

function stored(schema: TableSchema, item: RawItem | undefined): number {
  if (item === undefined) return 0;
  const held = [item, ...schema.indexes.map((index) => projected(item, schema, index))];
  return held.reduce((sum, one) => sum + (one === undefined ? 0 : sizeOf(one) + OVERHEAD), 0);
}

/**
 * Counts what goes through the store's client. The embedded store tells read units; write units it tells without those of
 * indexes, so they are reckoned here by DynamoDB's rules from each item before and after, with the projections of the stack.
 */
export function meter(store: EmbeddedStore): { measure(work: () => Promise<unknown>): Promise<Usage> } {
  const own = { accessKeyId: 'local', secretAccessKey: 'local' };
  const unmetered = new DynamoDBClient({ endpoint: store.endpoint, region: 'local', credentials: own });
  const nameByTable = new Map<string, Name>([
    [store.tables.chronicle, 'chronicle'],
    [store.tables.intake, 'intake'],
  ]);
  let usage: Usage | undefined;

  async function asTheyAre(table: string, keys: RawKey[]): Promise<Map<string, RawItem>> {
    const { Responses } = await unmetered.send(
      new BatchGetItemCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } }),
    );
    return new Map((Responses?.[table] ?? []).map((item) => [nameOf(item), item]));
  }

  function addWrites(
    usage: Usage,
    name: Name,
    keys: RawKey[],
    before: Map<string, RawItem>,
    after: Map<string, RawItem>,
  ): void {
    const schema: TableSchema = TABLES[name];
    for (const key of keys) {
      const [old, now] = [before.get(nameOf(key)), after.get(nameOf(key))];
      const table = kib(Math.max(old ? sizeOf(old) : 0, now ? sizeOf(now) : 0));
      const indexes = indexUnits(schema, old, now);
      usage.writeUnits.table += table;
      usage.writeUnits.indexes += indexes;
      const kind = kindOf(key);
      usage.unitsByKind[kind] = (usage.unitsByKind[kind] ?? 0) + table + indexes;
      usage.storedBytes[name] += stored(schema, now) - stored(schema, old);
    }
  }

  (store.client.middlewareStack as unknown as Stack).addRelativeTo(
    (next, context) => async (args) => {
      const { input } = args;
      const operation = String(context.commandName).replace(/Command$/, '');
      const table = String(input.TableName ?? Object.keys((input.RequestItems as object) ?? {})[0]);
      const name = nameByTable.get(table);
      const counted = usage;
      if (name === undefined || counted === undefined) return next(args);
      counted.requests[operation] = (counted.requests[operation] ?? 0) + 1;
      if (/^(GetItem|BatchGetItem|Query)/.test(operation)) {
        const answer = await next({ ...args, input: { ...input, ReturnConsumedCapacity: 'INDEXES' } });
        const { ConsumedCapacity } = answer.output;
        for (const one of [ConsumedCapacity ?? []].flat()) counted.readUnits += one.CapacityUnits ?? 0;
        return answer;
      }
      const keys = keysOf(input, table);
      const before = await asTheyAre(table, keys);
      try {
        return await next(args);
      } finally {
        // a write that its condition refused is paid as well
        addWrites(counted, name, keys, before, await asTheyAre(table, keys));
      }
    },
    // after the document client has made its values those of the wire, before they are written to it
    { relation: 'after', toMiddleware: 'DocumentMarshall', name: 'meter' },
  );

  return {
    async measure(work) {
      usage = nothing();
      const counted = usage;
      try {
        await work();
      } finally {
        usage = undefined;
      }
      return counted;
    },
  };
}

interface Consumed {
  CapacityUnits?: number;
}

/** The client's stack as far as a meter needs it; its own types ask for those of each command. */
interface Stack {
  addRelativeTo(
    step: (next: Step, context: { commandName?: string }) => Step,
    options: { relation: 'after'; toMiddleware: string; name: string },
  ): void;
}
type Step = (args: {
  input: Record<string, unknown>;
}) => Promise<{ output: { ConsumedCapacity?: Consumed | Consumed[] } }>;

const nothing = (): Usage => ({
  requests: {},
  readUnits: 0,
  writeUnits: { table: 0, indexes: 0 },
  unitsByKind: {},
  storedBytes: { chronicle: 0, intake: 0 },
});
