import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handleBatch } from '../../lib/runtime/batch';
import { type EmbeddedStore, openEmbeddedStore } from '../../lib/runtime/embedded-store';
import { localQueue, MAX_RECEIVES } from '../../lib/runtime/local-queue';
import { silentLog } from '../../lib/runtime/log';
import { articleMessage } from '../pipeline/ports';

let store: EmbeddedStore;
beforeAll(async () => {
  store = await openEmbeddedStore({});
});
afterAll(() => store.close());
const queueNamed = (name: string) => localQueue({ client: store.client, table: store.tables.queue }, name);

describe('the local queue behaves as the deployed one', () => {
  test('messages come in the order they were sent, each once', async () => {
    const queue = queueNamed('order');
    for (let i = 0; i < 25; i += 1) await queue.send(articleMessage(`a${i}`));
    const seen: string[] = [];
    const handle = (records: Parameters<Parameters<typeof queue.drain>[0]>[0]) =>
      handleBatch(records, async ({ id }) => void seen.push(id), silentLog);
    expect(await queue.drain(handle)).toEqual({ handled: 25, failed: 0 });
    expect(seen).toEqual(Array.from({ length: 25 }, (_, i) => `a${i}`));
    expect(await queue.drain(handle)).toEqual({ handled: 0, failed: 0 });
  });

  test('a poison message is tried as often as in AWS, then kept aside, and holds up nobody', async () => {
    const queue = queueNamed('poison');
    await queue.send({ not: 'an article' });
    await queue.send(articleMessage('good'));
    const seen: string[] = [];
    for (let round = 0; round < MAX_RECEIVES + 1; round += 1)
      await queue.drain((records) => handleBatch(records, async ({ id }) => void seen.push(id), silentLog));
    expect(seen).toEqual(['good']);
    expect(await queue.dead()).toMatchObject([{ body: '{"not":"an article"}', receives: MAX_RECEIVES }]);
  });

  test('an article that fails once is read at the next round', async () => {
    const queue = queueNamed('retry');
    await queue.send(articleMessage('a'));
    let tries = 0;
    const handle = (records: Parameters<Parameters<typeof queue.drain>[0]>[0]) =>
      handleBatch(
        records,
        async () => {
          tries += 1;
          if (tries === 1) throw new Error('the page server hiccuped');
        },
        silentLog,
      );
    expect(await queue.drain(handle)).toEqual({ handled: 0, failed: 1 });
    expect(await queue.drain(handle)).toEqual({ handled: 1, failed: 0 });
  });
});

describe('a message that is not ours', () => {
  test.each([
    ['not JSON', '<html>'],
    ['no article', '{"v":1,"type":"feed"}'],
    ['of a later version', JSON.stringify({ ...articleMessage('a'), v: 2 })],
    ['without a date', JSON.stringify({ ...articleMessage('a'), publishedAt: 'yesterday' })],
    ['with an address that is no web address', JSON.stringify({ ...articleMessage('a'), url: 'file:///etc/passwd' })],
  ])('%s: is reported as failed with its reason', async (_what, body) => {
    const errors: unknown[] = [];
    const log = { ...silentLog, error: (_e: string, details?: Record<string, unknown>) => errors.push(details?.error) };
    const result = await handleBatch([{ messageId: 'm1', body }], async () => {}, log);
    expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
    expect(String(errors[0])).toMatch(/article queue/);
  });
});
