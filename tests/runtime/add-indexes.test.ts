import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test } from 'vitest';
import { createTable, removeTable } from '../../lib/runtime/add-indexes';
import { openEmbeddedStore } from '../../lib/runtime/embedded-store';
import { dynamoIntake } from '../../lib/store/dynamo-intake';

const ARTICLE = {
  id: 'a1',
  title: '제목',
  text: 'text',
  language: 'ko' as const,
  publishedAt: '2024-09-06T00:00:00Z',
  outlet: 'o',
  outletCountry: 'KR' as const,
};
const intakeOf = (store: Awaited<ReturnType<typeof openEmbeddedStore>>) =>
  dynamoIntake({ client: store.client, table: store.tables.intake }, { seenDays: 400, articleDays: 90 });

/** A store whose Intake is as the first version made it: without an index. */
async function oldStore() {
  const dir = join(mkdtempSync(join(tmpdir(), 'kjm-indexes-')), 'store');
  const store = await openEmbeddedStore({ dir });
  const TableName = store.tables.intake;
  await removeTable(store.client, TableName);
  await createTable(store.client, {
    TableName,
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: ['pk', 'sk'].map((AttributeName) => ({ AttributeName, AttributeType: 'S' as const })),
    KeySchema: [
      { AttributeName: 'pk', KeyType: 'HASH' },
      { AttributeName: 'sk', KeyType: 'RANGE' },
    ],
  });
  await intakeOf(store).saveArticle(ARTICLE as never, '2024-09-06T01:00:00Z');
  await store.client.send(new PutCommand({ TableName, Item: { pk: 'X', sk: 'X', names: new Set(['a', 'b']) } }));
  await store.close();
  return dir;
}

describe('an older local store', () => {
  test('gets the indexes that came since, and keeps what it holds', async () => {
    const dir = await oldStore();
    const store = await openEmbeddedStore({ dir });
    expect(await intakeOf(store).keptOn('2024-09-06')).toEqual(['a1']);
    expect(await intakeOf(store).article('a1')).toEqual(ARTICLE);
    await store.close();
    expect(existsSync(join(dir, 'kjm-intake.copy'))).toBe(false);
  });

  test('goes on from the copy where a start died between taking the table away and filling it anew', async () => {
    const dir = await oldStore();
    const item = { pk: 'FEED#u', sk: 'STATE', v: 1, state: { url: 'u', failures: 0, nextPollAt: 'x' } };
    writeFileSync(join(dir, 'kjm-intake.copy'), `${JSON.stringify(item)}\n`);
    const store = await openEmbeddedStore({ dir });
    expect((await intakeOf(store).feedState('u'))?.nextPollAt).toBe('x');
    await store.close();
    expect(existsSync(join(dir, 'kjm-intake.copy'))).toBe(false);
  });
});
