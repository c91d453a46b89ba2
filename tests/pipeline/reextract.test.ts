import { afterAll, beforeAll, expect, test } from 'vitest';
import { sendDue } from '../../lib/pipeline/alert';
import { ingest } from '../../lib/pipeline/ingest';
import { reextract } from '../../lib/pipeline/reextract';
import { fact } from '../make';
import { memoryStore } from '../memory-store';
import { articleMessage, testPorts } from './ports';

let store: Awaited<ReturnType<typeof memoryStore>>;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());

test('better rules read kept texts again: events change, nobody is alerted, the unchanged is left alone', async () => {
  const facts = { a: [fact({ topic: 'ai' })], b: [fact({ topic: 'tourism', status: 'planned' })], c: [fact()] };
  let clock = new Date('2024-09-01T12:00:00Z');
  const { ports, published } = testPorts(store, facts, () => clock);
  await ingest(articleMessage('c'), ports);
  clock = new Date('2024-09-06T12:00:00Z');
  for (const id of ['a', 'b']) await ingest(articleMessage(id), ports);
  await sendDue(ports);
  const before = published.length;

  facts.a = [fact({ topic: 'ai', place: 'Seoul' }), fact({ topic: 'hydrogen' })];
  clock = new Date('2024-09-08T12:00:00Z');
  expect(await reextract(new Date('2024-09-03'), ports)).toEqual({ articles: 2, changed: 1 });
  await sendDue(ports);
  expect(published).toHaveLength(before);
  const { items } = await ports.chronicle.list({ limit: 10 });
  expect(items.map((e) => e.topic).sort()).toEqual(['ai', 'hydrogen', 'nationals-protection', 'tourism']);
  expect((await ports.chronicle.events(items.map((e) => e.id))).find((e) => e.topic === 'ai')?.place).toBe('Seoul');
  expect(await reextract(new Date('2024-09-03'), ports)).toEqual({ articles: 2, changed: 0 });
});
