import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';

/** What the newsroom has under a path. */
export interface Resource {
  body: Buffer;
  contentType: string;
  lastModified?: Date | undefined;
}

/** The validators' verdict as RFC 9110 orders it: If-Modified-Since counts only where no ETag was sent back. */
function unchanged(request: IncomingMessage, etag: string, lastModified: Date | undefined): boolean {
  const tags = request.headers['if-none-match'];
  if (tags) return tags.split(',').some((tag) => ['*', etag, etag.replace('W/', '')].includes(tag.trim()));
  const since = Date.parse(request.headers['if-modified-since'] ?? '');
  return lastModified !== undefined && lastModified.getTime() <= since;
}

/** Sends a resource with its validators, or 304, compressed where the client accepts gzip. */
export function respond(request: IncomingMessage, response: ServerResponse, resource: Resource): void {
  // weak, since the compressed and the plain body share it
  const etag = `W/"${createHash('sha256').update(resource.body).digest('base64url').slice(0, 22)}"`;
  response.setHeader('ETag', etag);
  response.setHeader('Vary', 'Accept-Encoding');
  response.setHeader('Cache-Control', 'no-cache');
  if (resource.lastModified) response.setHeader('Last-Modified', resource.lastModified.toUTCString());
  if (unchanged(request, etag, resource.lastModified)) {
    response.writeHead(304).end();
    return;
  }
  const gzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:\s|,|$))/i.test(String(request.headers['accept-encoding'] ?? ''));
  const body = gzip ? gzipSync(resource.body) : resource.body;
  response.setHeader('Content-Type', resource.contentType);
  response.setHeader('Content-Length', body.length);
  if (gzip) response.setHeader('Content-Encoding', 'gzip');
  response.writeHead(200).end(request.method === 'HEAD' ? undefined : body);
}
