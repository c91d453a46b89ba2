import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ClassicLevel } from 'classic-level';
import { expect, test } from 'vitest';
import { EVENT_WORDS } from '../../lib/query/describe-events';
import { openEmbeddedStore } from '../../lib/runtime/embedded-store';
import { dynamoChronicle } from '../../lib/store/dynamo';

test('a store whose process was killed while it made a table is opened again, whole', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'kjm-killed-'));
  await (await openEmbeddedStore({ dir })).close();
  const files = new ClassicLevel<string, Record<string, unknown>>(join(dir, 'db'), { valueEncoding: 'json' });
  const record = 'table~kjm-chronicle';
  await files.put(record, { ...(await files.get(record)), TableStatus: 'CREATING' });
  await files.close();

  const store = await openEmbeddedStore({ dir });
  const chronicle = dynamoChronicle({ client: store.client, table: store.tables.chronicle }, EVENT_WORDS);
  await chronicle.setMarker('here', 'yes');
  expect(await chronicle.marker('here')).toBe('yes');
  await store.close();
});
