import { createHash } from 'node:crypto';
import { ArchiveError } from './archive-error';
import {
  ARCHIVE,
  type ArchiveHead,
  type ArchiveRecord,
  head,
  type Manifest,
  manifest,
  record,
  SCHEMA_VERSION,
  typeOf,
} from './archive-line';

/** An item of the store unpacks to less; a longer line is no line of ours. */
const MOST_CHARACTERS = 80_000_000;

/** Whole lines of a stream, each with its line end. Whatever follows the last one is given as it is. */
async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      yield Buffer.concat([...parts, rest.subarray(0, end + 1)]).toString('utf8');
      rest = rest.subarray(end + 1);
      [parts, size] = [[], 0];
    }
    size += rest.length;
    if (size > MOST_CHARACTERS) throw new ArchiveError('it is no archive of kjm export: one of its lines never ends');
    // the stream may use its buffer again
    if (rest.length > 0) parts.push(Buffer.from(rest));
  }
  if (parts.length > 0) yield Buffer.concat(parts).toString('utf8');
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function readHead(text: string): ArchiveHead {
  const value = json(text) as { archive?: unknown; schemaVersion?: unknown } | undefined;
  if (value?.archive !== ARCHIVE) throw new ArchiveError('it is no archive of kjm export');
  if (typeof value.schemaVersion === 'number' && value.schemaVersion > SCHEMA_VERSION)
    throw new ArchiveError(
      `it was made by a newer version (schema ${value.schemaVersion}, this one reads ${SCHEMA_VERSION}): update first`,
    );
  const read = head.safeParse(value);
  if (!read.success) throw new ArchiveError('its first line is damaged');
  return read.data;
}

function readRecord(text: string, line: number): ArchiveRecord {
  const read = record.safeParse(json(text));
  if (!read.success) throw new ArchiveError(`line ${line} is damaged`);
  if (typeOf(read.data.pk, read.data.sk) !== read.data.type)
    throw new ArchiveError(`line ${line} is damaged: its key is not that of a ${read.data.type}`);
  return read.data;
}

function check(told: Manifest, sha256: string, counts: Record<string, number>): void {
  const names = new Set([...Object.keys(told.counts), ...Object.keys(counts)]);
  const differs = [...names].find((name) => told.counts[name] !== counts[name]);
  if (differs !== undefined)
    throw new ArchiveError(
      `it is damaged: its manifest tells of ${told.counts[differs] ?? 0} of ${differs}, and there are ${counts[differs] ?? 0}`,
    );
  if (told.sha256 !== sha256) throw new ArchiveError('it is damaged: its checksum does not match what it holds');
}

/**
 * The records of an archive from its unpacked bytes, in order. Throws ArchiveError where it is foreign, newer, damaged or
 * ends too early; whether it does is known at the end alone, so read it once to the end before you act on a record.
 */
export async function* readArchive(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<ArchiveRecord, Manifest> {
  const hash = createHash('sha256');
  const counts: Record<string, number> = {};
  let line = 0;
  let end: Manifest | undefined;
  for await (const text of linesOf(bytes)) {
    line += 1;
    if (end !== undefined) throw new ArchiveError('it is damaged: something follows its manifest');
    if (line === 1) readHead(text);
    else if (text.startsWith('{"manifest":')) {
      const read = manifest.safeParse(json(text));
      if (!read.success) throw new ArchiveError('it is damaged: its manifest cannot be read');
      end = read.data.manifest;
      check(end, hash.digest('hex'), counts);
      continue;
    } else {
      if (!text.endsWith('\n')) break;
      const one = readRecord(text, line);
      counts[one.type] = (counts[one.type] ?? 0) + 1;
      yield one;
    }
    hash.update(text);
  }
  if (line === 0) throw new ArchiveError('it is empty');
  if (end === undefined) throw new ArchiveError('it ends too early: its manifest is missing');
  return end;
}
