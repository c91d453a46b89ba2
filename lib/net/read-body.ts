import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { NetError } from './net-error';

export interface BodyLimits {
  url: string;
  maxBytes: number;
  /** A page is still worth reading when cut; a feed is not. */
  whenTooLarge: 'fail' | 'cut';
}

/** The body, decompressed; counted while it streams, so that a bomb stops at the cap. */
export async function readBody(response: IncomingMessage, limits: BodyLimits): Promise<Buffer> {
  const { url, maxBytes, whenTooLarge } = limits;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of await decompressed(response, url)) {
      size += (chunk as Buffer).length;
      chunks.push(chunk as Buffer);
      if (size <= maxBytes) continue;
      if (whenTooLarge === 'cut') return Buffer.concat(chunks).subarray(0, maxBytes);
      throw new NetError(
        'too-large',
        `${url} sent more than ${megabytes(maxBytes)} MB, the most that is read. Check that the address is that of a feed or an article.`,
      );
    }
  } catch (error) {
    if (error instanceof NetError) throw error;
    throw new NetError('broken-body', `${url} broke off or garbled its answer (${(error as Error).message}).`, {
      cause: error,
    });
  } finally {
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes < 1024 * 1024 ? 2 : 0);
}

async function decompressed(response: IncomingMessage, url: string): Promise<Readable> {
  const coding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  switch (coding) {
    case '':
    case 'identity':
      return response;
    case 'gzip':
    case 'x-gzip':
      return through(response, createGunzip());
    case 'br':
      return through(response, createBrotliDecompress());
    case 'deflate':
      return through(response, (await startsAsZlib(response)) ? createInflate() : createInflateRaw());
    default:
      throw new NetError(
        'broken-body',
        `${url} answered in the compression "${coding}", which was not asked for. The publisher's server is at fault; try again later.`,
      );
  }
}

function through(source: Readable, decompressor: ReturnType<typeof createGunzip>): Readable {
  // An error on either side surfaces on the stream that is read; pipeline only has to close both.
  return pipeline(source, decompressor, () => undefined);
}

/** "deflate" means zlib by the standard and raw deflate by half of the servers. */
async function startsAsZlib(response: IncomingMessage): Promise<boolean> {
  for await (const first of response.iterator({ destroyOnReturn: false })) {
    response.unshift(first as Buffer);
    return ((first as Buffer)[0]! & 0x0f) === 8;
  }
  return true;
}
