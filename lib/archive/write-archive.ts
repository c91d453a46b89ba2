import { createHash } from 'node:crypto';
import type { Item } from '../store/dynamo-client';
import { ARCHIVE, type ArchiveHead, type Manifest, SCHEMA_VERSION } from './archive-line';
import { recordOf } from './item-record';
import { withoutAddress } from './personal';

export interface WriteOptions {
  /** ISO 8601. */
  now: string;
  /** Whether the addresses of subscribers go with it. */
  addresses: boolean;
  /** Told the manifest once all is written. */
  onEnd?(manifest: Manifest): void;
}

/**
 * Every item as the lines of an archive: a head, a record each, and a manifest that tells at the end what must have come
 * before it. One pass over the store, nothing kept in memory.
 */
export async function* archiveLines(items: AsyncIterable<Item>, options: WriteOptions): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let records = 0;
  const line = (value: unknown): string => {
    const text = `${JSON.stringify(value)}\n`;
    hash.update(text);
    return text;
  };
  const { addresses, now } = options;
  yield line({ archive: ARCHIVE, schemaVersion: SCHEMA_VERSION, createdAt: now, addresses } satisfies ArchiveHead);
  for await (const item of items) {
    const whole = recordOf(item);
    const record = addresses ? whole : withoutAddress(whole, (counts.subscriber ?? 0) + 1);
    if (record === undefined) continue;
    counts[record.type] = (counts[record.type] ?? 0) + 1;
    records += 1;
    yield line(record);
  }
  const manifest: Manifest = { records, counts, sha256: hash.digest('hex') };
  yield `${JSON.stringify({ manifest })}\n`;
  options.onEnd?.(manifest);
}
