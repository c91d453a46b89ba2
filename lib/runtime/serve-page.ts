import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { projectDir } from './bundled';

/** What the page says it shows. A demo has a clock of its own. */
export interface PagePlace {
  store: 'demo' | 'local' | 'stack';
  name: string;
  now: () => Date;
}

/** Answers requests for the page; false where the path is none of its own. */
export type Page = (request: IncomingMessage, response: ServerResponse) => boolean;

interface File {
  type: string;
  etag: string;
  bodies: { plain: Buffer; br?: Buffer; gzip?: Buffer };
}

/** The files there are: no path of a request ever reaches the disk. */
const FILES = {
  '/index.html': 'text/html; charset=utf-8',
  '/assets/page.js': 'text/javascript; charset=utf-8',
  '/assets/first.js': 'text/javascript; charset=utf-8',
  '/assets/style.css': 'text/css; charset=utf-8',
  '/assets/icon.svg': 'image/svg+xml',
} as const;

/** Views are paths of their own, so that they can be linked to. */
const VIEW = /^\/(|board|timeline|calendar|search|feeds|alerts|event\/[^/]{1,80})$/;

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
};

function readFiles(): Map<string, File> {
  const dir = join(projectDir(), 'dist', 'web');
  return new Map(
    Object.entries(FILES).map(([path, type]) => {
      const from = join(dir, path);
      if (!existsSync(from)) throw new Error(`the page is not built (${path} is missing): run "npm run build" first`);
      const plain = readFileSync(from);
      const packed = (ending: string) => (existsSync(from + ending) ? readFileSync(from + ending) : undefined);
      const [br, gzip] = [packed('.br'), packed('.gz')];
      const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 20)}"`;
      return [path, { type, etag, bodies: { plain, ...(br ? { br } : {}), ...(gzip ? { gzip } : {}) } }];
    }),
  );
}

function bodyFor({ bodies }: File, accepted: string): [Buffer, string | undefined] {
  if (bodies.br && /\bbr\b/.test(accepted)) return [bodies.br, 'br'];
  if (bodies.gzip && /\bgzip\b/.test(accepted)) return [bodies.gzip, 'gzip'];
  return [bodies.plain, undefined];
}

function send(file: File, status: number, request: IncomingMessage, response: ServerResponse): void {
  const headers = { ...HEADERS, etag: file.etag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
  if (status === 200 && request.headers['if-none-match'] === file.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const [body, encoding] = bodyFor(file, String(request.headers['accept-encoding'] ?? ''));
  response.writeHead(status, {
    ...headers,
    'content-type': file.type,
    'content-length': body.length,
    ...(encoding === undefined ? {} : { 'content-encoding': encoding }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

/** Opens the built page. Throws, with what to do, where it was not built. */
export function openPage({ store, name, now }: PagePlace): Page {
  const files = readFiles();
  const index = files.get('/index.html') as File;
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return false;
    const path = (request.url ?? '/').split('?')[0] as string;
    if (path === '/page.json') {
      response.writeHead(200, { ...HEADERS, 'content-type': 'application/json', 'cache-control': 'no-store' });
      response.end(JSON.stringify({ now: now().toISOString(), store, name }));
      return true;
    }
    const file = path === '/index.html' ? undefined : VIEW.test(path) ? index : files.get(path);
    if (file !== undefined) send(file, 200, request, response);
    else if (path.startsWith('/v1/') || !/\btext\/html\b/.test(request.headers.accept ?? '')) return false;
    else send(index, 404, request, response);
    return true;
  };
}
