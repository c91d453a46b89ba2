import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { LISTED } from '../../lib/infra/tables';
import type { IndexSchema, TableSchema } from '../../lib/store/table';

export type RawItem = Record<string, AttributeValue>;

/** What DynamoDB counts of a value: https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/CapacityUnitCalculations.html */
function valueSize(value: AttributeValue): number {
  if (value.S !== undefined) return Buffer.byteLength(value.S);
  if (value.N !== undefined) return Math.ceil(value.N.replace(/[^0-9]/g, '').length / 2) + 1;
  if (value.B !== undefined) return value.B.length;
  if (value.BOOL !== undefined || value.NULL !== undefined) return 1;
  if (value.SS !== undefined) return value.SS.reduce((sum, s) => sum + Buffer.byteLength(s), 0);
  if (value.NS !== undefined) return value.NS.reduce((sum, n) => sum + Math.ceil(n.length / 2) + 1, 0);
  if (value.L !== undefined) return 3 + value.L.reduce((sum, v) => sum + 1 + valueSize(v), 0);
  if (value.M !== undefined)
    return 3 + Object.entries(value.M).reduce((sum, [k, v]) => sum + 1 + Buffer.byteLength(k) + valueSize(v), 0);
  return 0;
}

/** The bytes of an item as DynamoDB counts them. */
export const sizeOf = (item: RawItem): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + Buffer.byteLength(name) + valueSize(value), 0);

/** What an index of the deployed table holds of an item; undefined where the item is not in it. */
export function projected(item: RawItem | undefined, schema: TableSchema, index: IndexSchema): RawItem | undefined {
  if (item === undefined || item[index.partitionKey] === undefined || item[index.sortKey] === undefined)
    return undefined;
  if (!index.keysOnly && index.sortKey !== 'dateKey') return item;
  const keys = [schema.partitionKey, schema.sortKey, index.partitionKey, index.sortKey];
  const held = new Set<string>(index.keysOnly ? keys : [...keys, ...LISTED]);
  return Object.fromEntries(Object.entries(item).filter(([name]) => held.has(name)));
}
