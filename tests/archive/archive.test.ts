import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Restored, restore } from '../../lib/archive/restore';
import { archiveLines } from '../../lib/archive/write-archive';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { SubscriberRecord } from '../../lib/model/subscription';
import { sendDue } from '../../lib/pipeline/alert';
import { ingest } from '../../lib/pipeline/ingest';
import { EVENT_WORDS } from '../../lib/query/describe-events';
import { everyEvent, withEvidence } from '../../lib/query/every-event';
import { readArchiveFile, writeWhole } from '../../lib/runtime/archive-file';
import { type EmbeddedStore, openEmbeddedStore } from '../../lib/runtime/embedded-store';
import { silentLog } from '../../lib/runtime/log';
import { tableShelf } from '../../lib/runtime/table-shelf';
import type { Chronicle } from '../../lib/store/chronicle';
import { dynamoChronicle } from '../../lib/store/dynamo';
import { dynamoIntake } from '../../lib/store/dynamo-intake';
import { fact } from '../make';
import { articleMessage } from '../pipeline/ports';

const dir = mkdtempSync(join(tmpdir(), 'kjm-archive-'));
const at = (name: string) => join(dir, name);
const NOW = '2024-09-06T12:00:00.000Z';

interface Opened {
  store: EmbeddedStore;
  chronicle: Chronicle;
}
const opened: EmbeddedStore[] = [];
async function open(): Promise<Opened> {
  const store = await openEmbeddedStore({});
  opened.push(store);
  return { store, chronicle: dynamoChronicle({ client: store.client, table: store.tables.chronicle }, EVENT_WORDS) };
}
const shelfOf = ({ store }: Opened) => tableShelf({ client: store.client, table: store.tables.chronicle });
const restoreFrom = (file: string, target: Opened, sendDue = false): Promise<Restored> =>
  restore(
    () => readArchiveFile(file),
    async () => shelfOf(target),
    { sendDue },
  );
const save = async (from: Opened, name: string, addresses = false): Promise<string> => {
  await writeWhole(at(name), archiveLines(shelfOf(from).items(), { now: NOW, addresses, state: async () => '' }), true);
  return at(name);
};
const shown = async ({ chronicle }: Opened) => {
  const events = await everyEvent(chronicle, {});
  return JSON.stringify([
    events,
    await withEvidence(chronicle, events),
    await chronicle.changes({ since: '2020-01-01', until: '2030-01-01', limit: 500 }),
    await chronicle.feeds(),
    await chronicle.topic('leaders-summit'),
  ]);
};
const linesOf = (file: string): string[] => gunzipSync(readFileSync(file)).toString().trimEnd().split('\n');

let full: Opened;
let archive: string;
beforeAll(async () => {
  full = await open();
  const { store, chronicle } = full;
  const clock = new Date(NOW);
  const ports = {
    now: () => clock,
    log: silentLog,
    settings: DEFAULT_SETTINGS,
    chronicle,
    intake: dynamoIntake({ client: store.client, table: store.tables.intake }, DEFAULT_SETTINGS.retention),
    fetchPage: () => Promise.reject(new Error('nothing is fetched here')),
    publish: async () => 'sent',
  };
  const statuses = { a: 'planned', b: 'held', c: 'signed' } as const;
  for (const id of ['a', 'b', 'c'] as const) {
    const kind = id === 'c' ? { topic: 'currency-swap' } : ({ kind: 'summit', topic: 'leaders-summit' } as const);
    const read = () => ({
      id,
      relevant: true,
      language: 'en' as const,
      facts: [fact({ ...kind, status: statuses[id], date: '2024-09-06' })],
    });
    await ingest(articleMessage(id, { publishedAt: NOW }), { ...ports, read });
    // what the last article makes due stays due
    if (id !== 'c') await sendDue(ports);
  }
  await chronicle.putFeed({
    url: 'https://feed.example/rss',
    title: '한강일보',
    language: 'ko',
    country: 'KR',
    fetchArticles: false,
  });
  const subscriber = (over: Partial<SubscriberRecord>): SubscriberRecord => ({
    id: 's1',
    protocol: 'smtp',
    endpoint: 'reader@example.org',
    choice: { minSeverity: 2 },
    state: 'active',
    ...over,
  });
  await chronicle.putSubscriber(subscriber({}));
  await chronicle.putSubscriber(subscriber({ id: 's2', protocol: 'outbox', endpoint: '' }));
  await chronicle.putSubscriber(
    subscriber({ id: 's3', protocol: 'email', endpoint: 'o***@example.org', arn: 'arn:aws:sns:x:1:t:s3' }),
  );
  await chronicle.setMarker('delivered:n1:s1', 'm1');
  archive = await save(full, 'archive.gz');
});
afterAll(() => Promise.all(opened.map((store) => store.close())));

describe('an archive of everything', () => {
  test('fills an empty store with the same events, evidence, changes, feeds and corrections', async () => {
    const copy = await open();
    const restored = await restoreFrom(archive, copy);
    expect(restored.written).toBe(restored.records);
    expect(await shown(copy)).toBe(await shown(full));
    expect(JSON.parse(await shown(copy))[0].length).toBe(2);
  });

  test('what it holds is found by its words as before', async () => {
    const copy = await open();
    await restoreFrom(archive, copy);
    for (const q of ['통화스와프', 'summit']) {
      const { items } = await copy.chronicle.list({ q, limit: 10 });
      expect(items.length).toBeGreaterThan(0);
      expect(items).toEqual((await full.chronicle.list({ q, limit: 10 })).items);
    }
  });

  test('a second import changes nothing, one that broke off goes on', async () => {
    const copy = await open();
    let left = 3;
    const shelf = shelfOf(copy);
    const failing = {
      items: shelf.items,
      async put(items: Parameters<typeof shelf.put>[0]) {
        await shelf.put(items.slice(0, left));
        left = 0;
        throw new Error('the line went dead');
      },
    };
    await expect(
      restore(
        () => readArchiveFile(archive),
        async () => failing,
        { sendDue: false },
      ),
    ).rejects.toThrow('dead');
    const { records, written } = await restoreFrom(archive, copy);
    expect(written).toBeGreaterThan(0);
    expect(await restoreFrom(archive, copy)).toMatchObject({ records, written: 0 });
    expect(await shown(copy)).toBe(await shown(full));
  });

  test('alerts that were still due are kept unsent, unless asked', async () => {
    const [held, due] = [await open(), await open()];
    expect((await restoreFrom(archive, held)).held).toBeGreaterThan(0);
    await restoreFrom(archive, due, true);
    const waiting = ({ chronicle }: Opened) => chronicle.dueAlerts('2030-01-01T00:00:00.000Z', 50);
    expect(await waiting(held)).toEqual([]);
    expect(await waiting(due)).toEqual(await waiting(full));
    const { length } = await full.chronicle.alerts({ limit: 50 });
    expect(await held.chronicle.alerts({ limit: 50 })).toHaveLength(length);
  });

  test('is read by any program: a line of JSON each, counts and a checksum at the end', () => {
    const [first, ...rest] = linesOf(archive).map((l) => JSON.parse(l));
    const { manifest } = rest.pop();
    expect(first).toMatchObject({ archive: 'korea-japan-monitor', schemaVersion: 1, createdAt: NOW });
    expect(manifest.records).toBe(rest.length);
    expect(manifest.counts).toMatchObject({ reading: 3, event: 2, feed: 1, subscriber: 3 });
  });
});

test('a store that changes while it is archived leaves no file', async () => {
  let moments = 0;
  const state = async () => String(moments++);
  const lines = archiveLines(shelfOf(full).items(), { now: NOW, addresses: false, state });
  await expect(writeWhole(at('changed.gz'), lines, true)).rejects.toThrow('the store changed while it was read');
  expect(readdirSync(dir).filter((name) => name.startsWith('changed'))).toEqual([]);
});

describe('addresses of subscribers', () => {
  test('are in no line of an archive unless asked for, nor what was delivered to whom', () => {
    const text = linesOf(archive).join('\n');
    expect(text).not.toMatch(/example\.org|arn:aws|"s1"|delivered:/);
    expect(text).toContain('"minSeverity":2');
  });

  test('come back where they were asked for; who has to confirm is counted', async () => {
    const [plain, whole] = [await open(), await open()];
    expect((await restoreFrom(archive, plain)).subscribers).toBe(2);
    expect((await plain.chronicle.subscribers()).map((s) => s.id)).toEqual(['s2']);
    expect((await restoreFrom(await save(full, 'addresses.gz', true), whole)).subscribers).toBe(1);
    expect((await whole.chronicle.subscribers()).map((s) => s.endpoint).sort()).toEqual(['', 'reader@example.org']);
  });
});

describe('an archive that cannot be used changes nothing', () => {
  const file = (name: string, bytes: Uint8Array | string) => {
    writeFileSync(at(name), bytes);
    return at(name);
  };
  const zipped = (lines: readonly string[]) => gzipSync(lines.map((l) => `${l}\n`).join(''));
  const flipped = () => {
    const bytes = Buffer.from(readFileSync(archive));
    bytes[Math.floor(bytes.length / 2)]! ^= 0xff;
    return bytes;
  };

  test.each<[string, () => Uint8Array | string, RegExp]>([
    ['a file of something else', () => 'hello', /no archive of kjm export/],
    ['something else, compressed', () => gzipSync('{"a":1}\n'), /no archive of kjm export/],
    ['an empty file', () => '', /it is empty|ends too early/],
    ['a file cut off', () => readFileSync(archive).subarray(0, 900), /ends too early/],
    ['a byte changed', flipped, /damaged|ends too early/],
    ['its manifest gone', () => zipped(linesOf(archive).slice(0, -1)), /ends too early: its manifest is missing/],
    ['a record gone', () => zipped(linesOf(archive).filter((_, i) => i !== 2)), /damaged: its manifest tells of/],
    [
      'a word changed',
      () => zipped(linesOf(archive).map((l) => l.replace('한강일보', '한강신문'))),
      /its checksum does not match/,
    ],
    [
      'a line of rubbish',
      () => zipped(linesOf(archive).map((l, i) => (i === 3 ? '{"type":' : l))),
      /line 4 is damaged/,
    ],
    [
      'a record under a foreign key',
      () => zipped(linesOf(archive).map((l) => l.replace('"pk":"FEEDS"', '"pk":"TOPIC#x"'))),
      /its key is not that of a feed/,
    ],
    ['lines after its end', () => zipped([...linesOf(archive), '{}']), /something follows its manifest/],
    [
      'a newer version',
      () => zipped(linesOf(archive).map((l) => l.replace('"schemaVersion":1', '"schemaVersion":2'))),
      /newer version \(schema 2, this one reads 1\): update first/,
    ],
  ])('%s', async (name, bytes, message) => {
    let touched = false;
    const target = async () => {
      touched = true;
      throw new Error('the store was opened');
    };
    const run = restore(() => readArchiveFile(file(`${name}.gz`, bytes())), target, { sendDue: false });
    await expect(run).rejects.toThrow(message);
    await expect(run).rejects.toMatchObject({ name: 'ArchiveError' });
    expect(touched).toBe(false);
  });

  test('a store that holds anything else is refused as it is', async () => {
    const other = await open();
    await other.chronicle.setMarker('history', 'its own');
    await expect(restoreFrom(archive, other)).rejects.toThrow(/the store holds something else already/);
    expect(await everyEvent(other.chronicle, {})).toEqual([]);
  });
});
