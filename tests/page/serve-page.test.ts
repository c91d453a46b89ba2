import { request } from 'node:http';
import { brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { silentLog } from '../../lib/runtime/log';
import { type ApiServer, serveApi } from '../../lib/runtime/serve-api';
import { openPage } from '../../lib/runtime/serve-page';
import { memoryStore } from '../memory-store';

let server: ApiServer;
let store: Awaited<ReturnType<typeof memoryStore>>;
const now = () => new Date('2024-09-12T03:00:00Z');
beforeAll(async () => {
  store = await memoryStore();
  const ports = { ...store, log: silentLog, settings: DEFAULT_SETTINGS, now };
  server = await serveApi(ports, 0, openPage({ store: 'local', name: '.kjm/store', now }));
});
afterAll(async () => {
  await server.close();
  await store.close();
});

interface Got {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** As it comes over the wire: fetch would unpack it. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Got> =>
  new Promise((resolve, reject) => {
    request(server.url + path, { headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('the page is served', () => {
  test.each(['/', '/board', '/timeline?zoom=all', '/calendar', '/search?q=x', '/feeds', '/alerts', '/event/e12345678'])(
    '%s is the page, under a policy that lets nothing in from elsewhere and no inline script',
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(200);
      expect(headers['content-type']).toMatch(/^text\/html/);
      const policy = String(headers['content-security-policy']);
      expect(policy).toMatch(/default-src 'none'/);
      expect(policy).not.toMatch(/unsafe|nonce|\*|http/);
      expect(body.toString()).not.toMatch(/<style|<script>| on\w+=| style=/);
    },
  );

  test('files come packed as the browser takes them, and not again while they are the same', async () => {
    const plain = await get('/assets/page.js');
    const br = await get('/assets/page.js', { 'accept-encoding': 'gzip, br' });
    const gzip = await get('/assets/page.js', { 'accept-encoding': 'gzip' });
    expect(brotliDecompressSync(br.body).equals(plain.body)).toBe(true);
    expect(gunzipSync(gzip.body).equals(plain.body)).toBe(true);
    const again = await get('/assets/page.js', { 'if-none-match': String(plain.headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  test('all of it weighs less than 150 KB packed', async () => {
    const paths = ['/', '/assets/page.js', '/assets/first.js', '/assets/style.css', '/assets/icon.svg'];
    const sizes = await Promise.all(paths.map(async (path) => gzipSync((await get(path)).body).length));
    expect(sizes.reduce((a, b) => a + b)).toBeLessThan(150_000);
  });

  test('says whose store it shows, and what time it is there', async () => {
    const { body } = await get('/page.json');
    expect(JSON.parse(body.toString())).toEqual({
      now: '2024-09-12T03:00:00.000Z',
      store: 'local',
      name: '.kjm/store',
    });
  });

  test.each(['/../package.json', '/assets/../../package.json', '/assets/%2e%2e/kjm.mjs', '/event/a/b', '/index.html'])(
    'no path reaches another file: %s',
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body.toString()).not.toMatch(/korea-japan-monitor"/);
    },
  );

  test('a mistyped address in the browser is a page that says so; of the API, a problem', async () => {
    const browser = await get('/bord', { accept: 'text/html' });
    expect(browser.status).toBe(404);
    expect(browser.headers['content-type']).toMatch(/^text\/html/);
    const api = await get('/v1/evnts', { accept: 'text/html' });
    expect(api.headers['content-type']).toBe('application/problem+json');
    expect((await get('/', {}, 'POST')).status).toBe(404);
    expect((await get('/', { host: 'evil.example' })).status).toBe(421);
  });
});
