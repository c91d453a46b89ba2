import { createReadStream, createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { ArchiveError } from '../archive/archive-error';
import type { ArchiveRecord } from '../archive/archive-line';
import { readArchive } from '../archive/read-archive';

/** What unpacking says, in words of the operator. */
function unpacking(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (code === 'Z_BUF_ERROR') return new ArchiveError('it ends too early', { cause: error });
  if (/header/.test((error as Error).message))
    return new ArchiveError('it is no archive of kjm export', { cause: error });
  return code.startsWith('Z_') ? new ArchiveError('it is damaged', { cause: error }) : error;
}

/** The records of an archive file. Throws ArchiveError where it cannot be used, and what the disk says. */
export async function* readArchiveFile(file: string): AsyncGenerator<ArchiveRecord> {
  const source = createReadStream(file);
  const unpacked = createGunzip();
  source.on('error', (error) => unpacked.destroy(error));
  try {
    yield* readArchive(source.pipe(unpacked));
  } catch (error) {
    throw unpacking(error);
  } finally {
    source.destroy();
    unpacked.destroy();
  }
}

/** Writes text into a file that is there once it is whole, compressed if asked. */
export async function writeWhole(file: string, text: AsyncIterable<string> | string[], gzip: boolean): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const source = Readable.from(text, { objectMode: true });
    const target = createWriteStream(unfinished);
    await (gzip ? pipeline(source, createGzip(), target) : pipeline(source, target));
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/** Writes text to standard output, compressed. */
export const writeOut = (text: AsyncIterable<string>): Promise<void> =>
  pipeline(Readable.from(text, { objectMode: true }), createGzip(), process.stdout, { end: false });
