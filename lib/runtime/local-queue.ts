import { randomUUID } from 'node:crypto';
import { DeleteCommand, PutCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { TableHandle } from '../store/dynamo-client';
import type { BatchResult, QueueRecord } from './batch';

/** As in the deployed queue: after so many failed tries a message goes to the dead-letter list. */
export const MAX_RECEIVES = 3;
const BATCH = 10;

export interface DeadLetter {
  messageId: string;
  body: string;
  receives: number;
}

/** SQS in small, kept in the embedded store: JSON bodies, batches, at-least-once, retries, a dead-letter list. */
export interface LocalQueue {
  send(message: unknown): Promise<void>;
  /** Handles what waits, batch by batch, until all of it is done or has failed in this round. */
  drain(handle: (records: QueueRecord[]) => Promise<BatchResult>): Promise<{ handled: number; failed: number }>;
  dead(): Promise<DeadLetter[]>;
  /** What waits to be handled. */
  waiting(): Promise<DeadLetter[]>;
  /** Puts what failed for good back in its place, to be tried as if it were new; answers how many. */
  redrive(): Promise<number>;
  /** Deletes what waits, or what failed for good; answers how many. */
  purge(what: 'waiting' | 'dead'): Promise<number>;
}

interface Row {
  pk: string;
  sk: string;
  body: string;
  receives: number;
}

export function localQueue({ client, table }: TableHandle, name: string): LocalQueue {
  let sequence = 0;
  const rows = async (pk: string, after: string, limit: number): Promise<Row[]> => {
    const { Items } = await client.send(
      new QueryCommand({
        TableName: table,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk AND sk > :after',
        ExpressionAttributeValues: { ':pk': pk, ':after': after },
        Limit: limit,
      }),
    );
    return (Items ?? []) as Row[];
  };
  /** All rows of a partition, read a page at a time. */
  async function allRows(pk: string): Promise<Row[]> {
    const all: Row[] = [];
    for (;;) {
      const page = await rows(pk, all.at(-1)?.sk ?? ' ', 500);
      if (page.length === 0) return all;
      all.push(...page);
    }
  }
  const dead = `${name}-dead`;
  const letters = async (pk: string): Promise<DeadLetter[]> =>
    (await allRows(pk)).map(({ sk, body, receives }) => ({ messageId: sk, body, receives }));
  const remove = ({ pk, sk }: Row) => client.send(new DeleteCommand({ TableName: table, Key: { pk, sk } }));

  async function retryLater(row: Row): Promise<void> {
    const receives = row.receives + 1;
    if (receives >= MAX_RECEIVES) {
      await client.send(new PutCommand({ TableName: table, Item: { ...row, pk: dead, receives } }));
      await remove(row);
      return;
    }
    await client.send(
      new UpdateCommand({
        TableName: table,
        Key: { pk: row.pk, sk: row.sk },
        UpdateExpression: 'SET receives = :n',
        ExpressionAttributeValues: { ':n': receives },
      }),
    );
  }

  return {
    async send(message) {
      sequence += 1;
      const sk = `${new Date().toISOString()}#${String(sequence).padStart(9, '0')}#${randomUUID()}`;
      await client.send(
        new PutCommand({ TableName: table, Item: { pk: name, sk, body: JSON.stringify(message), receives: 0 } }),
      );
    },

    async drain(handle) {
      let handled = 0;
      let failed = 0;
      let after = ' ';
      for (;;) {
        const batch = await rows(name, after, BATCH);
        if (batch.length === 0) return { handled, failed };
        const { batchItemFailures } = await handle(batch.map(({ sk, body }) => ({ messageId: sk, body })));
        const bad = new Set(batchItemFailures.map((f) => f.itemIdentifier));
        for (const row of batch) await (bad.has(row.sk) ? retryLater(row) : remove(row));
        handled += batch.length - bad.size;
        failed += bad.size;
        after = batch.at(-1)?.sk ?? after;
      }
    },

    dead: () => letters(dead),
    waiting: () => letters(name),

    async redrive() {
      const all = await allRows(dead);
      for (const row of all) {
        // there before it is gone from here: one that is interrupted between is handled twice, which changes nothing
        await client.send(new PutCommand({ TableName: table, Item: { ...row, pk: name, receives: 0 } }));
        await remove(row);
      }
      return all.length;
    },

    async purge(what) {
      const all = await allRows(what === 'dead' ? dead : name);
      for (const row of all) await remove(row);
      return all.length;
    },
  };
}
