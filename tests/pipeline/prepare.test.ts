import { afterAll, beforeAll, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { sendDue } from '../../lib/pipeline/alert';
import { ingest } from '../../lib/pipeline/ingest';
import { prepare } from '../../lib/pipeline/prepare';
import { bundledChronology } from '../../lib/runtime/bundled';
import { fact } from '../make';
import { memoryStore } from '../memory-store';
import { articleMessage, testPorts } from './ports';

let store: Awaited<ReturnType<typeof memoryStore>>;
beforeAll(async () => {
  store = await memoryStore();
});
afterAll(() => store.close());

test('a new store holds the history since 1965, once, and a recap joins it without an alert', async () => {
  const recap = fact({ topic: 'claims-1965', status: 'signed', date: '1965-06-22', instrument: 'treaty' });
  const { ports, published } = testPorts(store, { a: [recap] });
  const chronology = bundledChronology();
  const settings = { ...DEFAULT_SETTINGS, history: { until: '2024-09-01' } };
  const loaded = await prepare({ feeds: [], chronology }, { ...ports, settings });
  expect(loaded.history).toBe(chronology.filter((e) => e.date <= '2024-09-01').length);
  expect(await prepare({ feeds: [], chronology }, ports)).toEqual({ feeds: 0, history: 0 });

  const { events } = await ingest(articleMessage('a'), ports);
  await sendDue(ports);
  expect(events.map((e) => [e.history, e.date])).toEqual([[true, '1965-06-22']]);
  expect(published).toEqual([]);
});
