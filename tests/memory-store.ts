import { EVENT_WORDS } from '../lib/query/describe-events';
import { openEmbeddedStore } from '../lib/runtime/embedded-store';
import type { Chronicle } from '../lib/store/chronicle';
import { dynamoChronicle } from '../lib/store/dynamo';
import { dynamoIntake } from '../lib/store/dynamo-intake';
import type { Intake } from '../lib/store/intake';

/** The real store, in memory, over its real HTTP endpoint. */
export async function memoryStore(): Promise<{ chronicle: Chronicle; intake: Intake; close(): Promise<void> }> {
  const store = await openEmbeddedStore({});
  return {
    chronicle: dynamoChronicle({ client: store.client, table: store.tables.chronicle }, EVENT_WORDS),
    intake: dynamoIntake({ client: store.client, table: store.tables.intake }, { seenDays: 400, articleDays: 90 }),
    close: () => store.close(),
  };
}
