import { GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { TableHandle } from './dynamo-client';
import { markerKey } from './keys';

const KEY = markerKey('years');

/**
 * The years of which a store has events, so that a list of all asks for those alone. Years are only added, before their first
 * event is written: one too many costs a request, one too few would hide events.
 */
export interface EventYears {
  /** In order; undefined for a store of which not all years are known yet. */
  read(): Promise<string[] | undefined>;
  add(years: readonly string[]): Promise<void>;
  /** From now on these and what was added before are all. */
  areAll(): Promise<void>;
}

export function eventYears({ client, table }: TableHandle): EventYears {
  // years are written down once a process
  const known = new Set<string>();
  const update = (expression: string, values: Record<string, unknown>) =>
    client.send(
      new UpdateCommand({
        TableName: table,
        Key: KEY,
        UpdateExpression: expression,
        ExpressionAttributeNames: { '#names': expression.startsWith('ADD') ? 'years' : 'complete' },
        ExpressionAttributeValues: values,
      }),
    );
  return {
    async read() {
      const { Item } = await client.send(new GetCommand({ TableName: table, Key: KEY, ConsistentRead: true }));
      return Item?.complete === true ? [...((Item.years as Set<string> | undefined) ?? [])].sort() : undefined;
    },
    async add(years) {
      const fresh = [...new Set(years)].filter((year) => !known.has(year));
      if (fresh.length === 0) return;
      await update('ADD #names :years', { ':years': new Set(fresh) });
      for (const year of fresh) known.add(year);
    },
    async areAll() {
      await update('SET #names = :yes', { ':yes': true });
    },
  };
}
