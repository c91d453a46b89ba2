import { describe, expect, test } from 'vitest';
import { type BatchResult, handleBatch } from '../../lib/runtime/batch';
import { silentLog } from '../../lib/runtime/log';
import { stopBefore } from '../../lib/runtime/time-left';
import { articleMessage } from '../pipeline/ports';

const batch = ['a', 'b', 'c'].map((id) => ({ messageId: id, body: JSON.stringify(articleMessage(id)) }));
const givenBack = ({ batchItemFailures }: BatchResult) => batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);

describe('an invocation whose time runs out', () => {
  test('ends the article it has begun and gives the others back to the queue', async () => {
    const read: string[] = [];
    const result = await handleBatch(
      batch,
      async ({ id }) => void read.push(id),
      silentLog,
      () => read.length === 2,
    );
    expect(read).toEqual(['a', 'b']);
    expect(givenBack(result)).toEqual(['c']);
  });

  test('begins nothing in its last seconds', () => {
    const left = (ms: number) =>
      (stopBefore({ getRemainingTimeInMillis: () => ms }, 50) as Date).getTime() - Date.now();
    expect(left(120_000)).toBeGreaterThan(69_000);
    expect(left(20_000)).toBeLessThan(0);
  });

  test('is not stopped where nobody says how much is left', () => {
    expect(stopBefore(undefined, 50)).toBeUndefined();
  });
});
