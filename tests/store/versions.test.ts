import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GetCommand, PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingest } from '../../lib/pipeline/ingest';
import { EVENT_WORDS } from '../../lib/query/describe-events';
import { parseArticleMessage } from '../../lib/runtime/article-message';
import { handleBatch } from '../../lib/runtime/batch';
import { type EmbeddedStore, openEmbeddedStore } from '../../lib/runtime/embedded-store';
import { silentLog } from '../../lib/runtime/log';
import { dynamoChronicle } from '../../lib/store/dynamo';
import { dynamoIntake } from '../../lib/store/dynamo-intake';
import { topicKey } from '../../lib/store/keys';
import { type Steps, upgrader } from '../../lib/store/shape';
import { noteWriter, storeVersion } from '../../lib/store/store-version';
import { kjm } from '../cli/kjm';
import { fact } from '../make';
import { articleMessage, testPorts } from '../pipeline/ports';

const NEWER = /is of version 2, and this kjm understands up to 1: update it .*Nothing was changed\.$/;

describe('items of every older version are read as they would be written today', () => {
  const steps: Steps = {
    feed: [(item) => ({ ...item, v: 2, label: item.name }), (item) => ({ ...item, v: 3, tags: [] })],
  };
  const present = upgrader(3, steps);
  test.each([
    [1, { v: 1, name: 'a' }, { v: 3, name: 'a', label: 'a', tags: [] }],
    [2, { v: 2, label: 'b' }, { v: 3, label: 'b', tags: [] }],
    [3, { v: 3, label: 'c', tags: ['x'] }, { v: 3, label: 'c', tags: ['x'] }],
  ])('version %d', (_v, stored, read) => expect(present('feed', stored)).toEqual(read));
  test('an item that says nothing of its version is of the first', () =>
    expect(present('feed', { name: 'd' })).toMatchObject({ label: 'd', tags: [] }));
  test('a kind that stayed as it was needs no step', () =>
    expect(present('event', { v: 1, body: 1 })).toEqual({ v: 1, body: 1 }));
  test.each([4, 0, 'x', null])('version %j is refused', (v) =>
    expect(() => present('feed', { pk: 'FEEDS', sk: 'FEED#u', ...(v === null ? { v: Number.NaN } : { v }) })).toThrow(
      /the feed FEEDS FEED#u of the store is of version .* up to 3/,
    ),
  );
});

describe('what newer code wrote', () => {
  let store: EmbeddedStore;
  const table = () => ({ client: store.client, table: store.tables.chronicle });
  beforeAll(async () => {
    store = await openEmbeddedStore({});
  });
  afterAll(() => store.close());

  test('a message of a newer version goes back to the queue with one sentence, and older and wider ones are read', async () => {
    const body = (over: object) => JSON.stringify({ ...articleMessage('m'), ...over });
    expect(() => parseArticleMessage(body({ v: 2 }))).toThrow(NEWER);
    expect(parseArticleMessage(body({ addedLater: true }))).toEqual(articleMessage('m'));
    const records = [{ messageId: 'm1', body: body({ v: 2 }) }];
    const result = await handleBatch(records, () => Promise.reject(new Error('must not be handled')), silentLog);
    expect(result.batchItemFailures).toEqual([{ itemIdentifier: 'm1' }]);
  });

  test('a topic of a newer version is not written over: the article comes again', async () => {
    const chronicle = dynamoChronicle(table(), EVENT_WORDS);
    const intake = dynamoIntake(
      { client: store.client, table: store.tables.intake },
      { seenDays: 400, articleDays: 9 },
    );
    const { ports } = testPorts({ chronicle, intake }, { a: [fact()], b: [fact()] });
    await ingest(articleMessage('a'), ports);
    const Key = topicKey('nationals-protection');
    const head = async () => (await store.client.send(new GetCommand({ TableName: store.tables.chronicle, Key }))).Item;
    await store.client.send(
      new UpdateCommand({
        TableName: store.tables.chronicle,
        Key,
        UpdateExpression: 'SET v = :two',
        ExpressionAttributeValues: { ':two': 2 },
      }),
    );
    const before = await head();
    await expect(ingest(articleMessage('b'), ports)).rejects.toThrow(NEWER);
    expect(await head()).toEqual(before);
  });

  test('a store notes the version of its newest writer, and an older one stops there', async () => {
    const chronicle = dynamoChronicle(table(), EVENT_WORDS);
    expect(await storeVersion(chronicle, 's')).toBe(1);
    await noteWriter(chronicle, 2, 2);
    await noteWriter(chronicle, 1, 2);
    expect(await storeVersion(chronicle, 's', 2)).toBe(2);
    await expect(noteWriter(chronicle)).rejects.toThrow(NEWER);
  });
});

test('the command line refuses a newer store in one sentence, whatever it was asked, and changes nothing', async () => {
  const dir = join(mkdtempSync(join(tmpdir(), 'kjm-newer-')), 'store');
  const made = await openEmbeddedStore({ dir });
  const Item = { pk: 'MARKER', sk: 'version', v: 1, value: '2' };
  await made.client.send(new PutCommand({ TableName: made.tables.chronicle, Item }));
  await made.close();
  for (const args of [
    ['events'],
    ['feeds', 'add', 'https://a.example/rss', '--lang', 'en', '--country', 'KR'],
    ['run'],
  ]) {
    const { code, stderr } = await kjm([...args, '--store', dir]);
    expect([code, stderr.trim().split('\n').at(-1)]).toEqual([1, expect.stringMatching(NEWER)]);
  }
  const doctor = await kjm(['doctor', '--store', dir]);
  expect(doctor.code).toBe(6);
  expect(doctor.stdout).toMatch(/FAIL {2}store .*is of version 2/);
});
