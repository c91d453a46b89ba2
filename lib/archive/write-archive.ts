import { createHash } from 'node:crypto';
import type { Item } from '../store/dynamo-client';
import { ArchiveError } from './archive-error';
import { ARCHIVE, type ArchiveHead, type Manifest, SCHEMA_VERSION } from './archive-line';
import { recordOf } from './item-record';
import { withoutAddress } from './personal';

export interface WriteOptions {
  /** ISO 8601. */
  now: string;
  /** Whether the addresses of subscribers go with it. */
  addresses: boolean;
  /** What says whether anything was written meanwhile, the same before and after if not. */
  state(): Promise<string>;
  /** Told the manifest once all is written. */
  onEnd?(manifest: Manifest): void;
}

/**
 * Every item as the lines of an archive: a head, a record each, and a manifest that tells at the end what must have come
 * before it. One pass over the store, nothing kept in memory. Throws ArchiveError, and writes no manifest, where the store
 * changed meanwhile: topics of one moment with events of another would lose facts.
 */
export async function* archiveLines(items: AsyncIterable<Item>, options: WriteOptions): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let records = 0;
  const before = await options.state();
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
  if ((await options.state()) !== before) throw new ArchiveError('the store changed while it was read');
  const manifest: Manifest = { records, counts, sha256: hash.digest('hex') };
  yield `${JSON.stringify({ manifest })}\n`;
  options.onEnd?.(manifest);
}
