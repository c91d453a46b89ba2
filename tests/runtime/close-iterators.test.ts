import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { ClassicLevel } from 'classic-level';
import { expect, test, vi } from 'vitest';
import { openEmbeddedStore } from '../../lib/runtime/embedded-store';

test.each([
  ['to its end', {}],
  ['as far as its first row', { Limit: 1 }],
])('the memory that a query takes is given back: what it reads %s is closed', async (_how, limit) => {
  const read = vi.spyOn(ClassicLevel.prototype, 'values');
  const { client, tables, close } = await openEmbeddedStore({
    dir: join(mkdtempSync(join(tmpdir(), 'kjm-read-')), 's'),
  });
  for (const sk of ['a', 'b', 'c'])
    await client.send(new PutCommand({ TableName: tables.chronicle, Item: { pk: 'X', sk } }));
  read.mockClear();
  await client.send(
    new QueryCommand({
      TableName: tables.chronicle,
      KeyConditionExpression: 'pk = :x',
      ExpressionAttributeValues: { ':x': 'X' },
      ...limit,
    }),
  );
  expect(read.mock.results).toHaveLength(1);
  for (const { value: iterator } of read.mock.results)
    await expect
      .poll(() => iterator.next().then(String, (error: { code: string }) => error.code))
      .toBe('LEVEL_ITERATOR_NOT_OPEN');
  read.mockRestore();
  await close();
});
