import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { Shelf } from '../archive/restore';
import { batchPut, type Item, type TableHandle } from '../store/dynamo-client';

/** A whole table, for archives: the one place that reads everything, since everything is what is asked for. */
export function tableShelf(handle: TableHandle): Shelf {
  return {
    async *items() {
      let start: Record<string, unknown> | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await handle.client.send(
          new ScanCommand({
            TableName: handle.table,
            ConsistentRead: true,
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
