import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Shelf } from '../archive/restore';
import { batchPut, type Item, type TableHandle } from '../store/dynamo-client';
import { wordPartition } from '../store/keys';

/** A whole table but for its search index: the one place that reads everything, since everything is what is asked for. */
export function tableShelf(handle: TableHandle): Shelf {
  return {
    async *items() {
      let start: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await handle.client.send(
          new ScanCommand({
            TableName: handle.table,
            ConsistentRead: true,
            // what events are found by is made of them anew
            FilterExpression: 'NOT begins_with(pk, :word)',
            ExpressionAttributeValues: { ':word': wordPartition('') },
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        );
        yield* Items as Item[];
        start = LastEvaluatedKey;
      } while (start !== undefined);
    },
    put: (items) => batchPut(handle, items),
  };
}
