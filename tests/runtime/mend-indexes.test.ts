import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import { ClassicLevel } from 'classic-level';
import { expect, test } from 'vitest';
import { type EmbeddedStore, openEmbeddedStore } from '../../lib/runtime/embedded-store';

const NOBODY = 2 ** 22 + 1;

const idsOf = async ({ client, tables }: EmbeddedStore) => {
  const { Items = [] } = await client.send(
    new QueryCommand({
      TableName: tables.chronicle,
      IndexName: 'byYear',
      KeyConditionExpression: '#year = :year',
      ExpressionAttributeNames: { '#year': 'year' },
      ExpressionAttributeValues: { ':year': '2024' },
    }),
  );
  return Items.map((item) => `${item.pk} ${item.dateKey} ${item.status}`);
};

/** A store of three items whose process died while it moved one in the index, took out another and changed the third. */
async function abandonedStore() {
  const dir = mkdtempSync(join(tmpdir(), 'kjm-mend-'));
  const store = await openEmbeddedStore({ dir });
  const put = (pk: string, dateKey: string, status: string) =>
    store.client.send(
      new PutCommand({ TableName: store.tables.chronicle, Item: { pk, sk: 'EVENT', year: '2024', dateKey, status } }),
    );
  await put('moved', '2024-09-01#moved', 'planned');
  await put('gone', '2024-09-02#gone', 'planned');
  await put('changed', '2024-09-03#changed', 'planned');
  await store.close();

  const files = new ClassicLevel<string, Record<string, { S: string }>>(join(dir, 'db'), { valueEncoding: 'json' });
  const rows = await files
    .iterator({ gte: 'index-global~kjm-chronicle~byYear~', lt: 'index-global~kjm-chronicle~byYear\x7f' })
    .all();
  for (const [key, item] of rows) {
    if (item.pk?.S === 'moved') await files.put(`${key}0`, { ...item, dateKey: { S: '2024-09-09#moved' } });
    if (item.pk?.S === 'gone') await files.del(key);
    if (item.pk?.S === 'changed') await files.put(key, { ...item, status: { S: 'held' } });
  }
  await files.close();
  return dir;
}

test('a store whose process was killed in the midst of its writes lists each item once, as it is', async () => {
  const dir = await abandonedStore();
  writeFileSync(join(dir, 'lock.json'), JSON.stringify({ pid: NOBODY }));
  const store = await openEmbeddedStore({ dir });
  expect(await idsOf(store)).toEqual([
    'moved 2024-09-01#moved planned',
    'gone 2024-09-02#gone planned',
    'changed 2024-09-03#changed planned',
  ]);
  await store.close();
});
