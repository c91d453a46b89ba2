import { readFileSync } from 'node:fs';
import net from 'node:net';
import { brotliCompressSync, constants, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { isPublicAddress } from '../../lib/net/address';
import { type FetchOptions, guardedFetch } from '../../lib/net/guarded-fetch';
import { USER_AGENT } from '../../lib/net/user-agent';
import { serve } from './loopback-server';

const open: FetchOptions = { allowPrivateHosts: true };
const failure = (url: string, options?: FetchOptions) =>
  guardedFetch(url, options).then(
    () => 'no failure',
    (error) => `${error.kind}: ${error.message}`,
  );

describe('a feed cannot lead into a private network', () => {
  test.each([
    'http://127.0.0.1/',
    'http://127.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://０１７７.0.0.1/',
    'http://0.0.0.0/',
    'http://10.1.2.3/',
    'http://100.64.0.1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://172.31.255.255/',
    'http://192.168.0.1/',
    'http://224.0.0.1/',
    'http://255.255.255.255/',
    'http://[::1]/',
    'http://[::]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[::ffff:a00:1]/',
    'http://[64:ff9b::7f00:1]/',
    'http://[fc00::1]/',
    'http://[fd12::1]/',
    'http://[fe80::1]/',
    'http://[2002:7f00:1::]/',
  ])('%s', async (url) => {
    expect(await failure(url)).toMatch(/^refused: .*private address/);
  });

  test('public addresses are public', () => {
    for (const address of ['1.1.1.1', '100.63.255.255', '172.32.0.1', '2606:4700::1111', '::ffff:8.8.8.8']) {
      expect([address, isPublicAddress(address)]).toEqual([address, true]);
    }
  });

  test.each(['ftp://x.kr/', 'file:///etc/passwd', 'data:text/xml,x', 'javascript:1', 'x.kr/rss', ''])(
    'only http and https: %s',
    async (url) => {
      expect(await failure(url)).toMatch(/^refused/);
    },
  );

  test('ports other than 80 and 443 are refused', async () => {
    expect(await failure('http://example.com:6379/')).toMatch(/^refused: .*port 6379/);
  });

  test('a host name that means a private address is refused before anything is sent', async () => {
    const server = await serve((_request, response) => response.end('secret'));
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
    expect(await failure('http://innocent.example/', { lookup })).toMatch(/^refused: .*127\.0\.0\.1 is a private/);
    expect(server.requests).toHaveLength(0);
  });

  test('of several addresses only public ones are connected to', async () => {
    const asked: string[] = [];
    const lookup = async (host: string) => {
      asked.push(host);
      return [
        { address: '10.0.0.1', family: 4 },
        { address: '::1', family: 6 },
      ];
    };
    expect(await failure('https://both.example/', { lookup })).toMatch(/^refused/);
    expect(asked).toEqual(['both.example']);
  });

  test('a name that answers public first and private later is looked up once a connection', async () => {
    let asked = 0;
    const lookup = async () => {
      asked += 1;
      // 192.0.2.0/24 is reserved, 203.0.113.0/24 too: nobody may be reached by this test.
      return [{ address: asked === 1 ? '198.51.100.1' : '127.0.0.1', family: 4 }];
    };
    expect(await failure('http://rebind.example/', { lookup })).toMatch(/^refused/);
    expect(asked).toBe(1);
  });

  test.each(['http://169.254.169.254/latest/meta-data/', 'http://[fe80::1]/', 'ftp://x.kr/'])(
    'even where private hosts are allowed, a redirect does not lead to %s',
    async (location) => {
      const server = await serve((_request, response) => response.writeHead(302, { location }).end());
      expect(await failure(server.origin, open)).toMatch(/^refused: .* redirects to /);
    },
  );

  test('the host name is checked at every hop', async () => {
    const hops: string[] = [];
    const server = await serve((_request, response) =>
      response.writeHead(302, { location: 'http://next.example/' }).end(),
    );
    const beforeHop = async (url: string) => {
      hops.push(url);
    };
    const lookup = async () => [{ address: '127.0.0.1', family: 4 }];
    await failure(`${server.origin}/a`, { ...open, beforeHop, lookup });
    expect(hops.slice(0, 2)).toEqual([`${server.origin}/a`, 'http://next.example/']);
  });
});

describe('redirects', () => {
  test('the whole chain is told', async () => {
    const server = await serve((request, response) => {
      if (request.url === '/a') response.writeHead(301, { location: '/b' }).end();
      else if (request.url === '/b') response.writeHead(302, { location: 'c' }).end();
      else response.end('there');
    });
    const response = await guardedFetch(`${server.origin}/a`, open);
    expect(response.body.toString()).toBe('there');
    expect(response.url).toBe(`${server.origin}/c`);
    expect(response.redirects.map(({ status }) => status)).toEqual([301, 302]);
  });

  test('a circle is named, not walked', async () => {
    const server = await serve((request, response) =>
      response.writeHead(302, { location: request.url === '/a' ? '/b' : '/a' }).end(),
    );
    expect(await failure(`${server.origin}/a`, open)).toMatch(/^redirect: .*circle: .*\/a > .*\/b > .*\/a/);
    expect(server.requests).toHaveLength(2);
  });

  test('six redirects are one too many', async () => {
    const server = await serve((request, response) =>
      response.writeHead(302, { location: `/${Number(request.url!.slice(1)) + 1}` }).end(),
    );
    expect(await failure(`${server.origin}/1`, open)).toMatch(/^redirect: More than 5/);
    expect(server.requests).toHaveLength(6);
  });

  test('a gate that wants its cookie back opens, and the cookie goes nowhere else', async () => {
    const other = await serve((_request, response) => response.end('feed'));
    const server = await serve((request, response) => {
      if (request.headers.cookie === 'gate=1') response.writeHead(302, { location: `${other.origin}/` }).end();
      else response.writeHead(307, { location: request.url!, 'set-cookie': 'gate=1; Path=/; HttpOnly' }).end();
    });
    expect((await guardedFetch(`${server.origin}/rss`, open)).body.toString()).toBe('feed');
    expect(other.requests[0]!.headers.cookie).toBeUndefined();
  });

  test('a gate that never opens is a circle', async () => {
    const server = await serve((request, response) =>
      response.writeHead(307, { location: request.url!, 'set-cookie': 'gate=1' }).end(),
    );
    expect(await failure(`${server.origin}/rss`, open)).toMatch(/circle/);
    expect(server.requests).toHaveLength(2);
  });
});

describe('bodies', () => {
  test.each([
    ['gzip', gzipSync('한일')],
    ['br', brotliCompressSync('한일')],
    ['deflate', deflateSync('한일')],
    ['deflate', deflateRawSync('한일')],
    ['identity', Buffer.from('한일')],
  ])('%s', async (coding, body) => {
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(body),
    );
    expect((await guardedFetch(server.origin, open)).body.toString()).toBe('한일');
  });

  test.each([
    ['gzip', (data: Buffer) => gzipSync(data)],
    ['br', (data: Buffer) => brotliCompressSync(data, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
  ])('a bomb of 100 MB in %s stops at the cap', async (coding, compress) => {
    const bomb = compress(Buffer.alloc(100 * 1024 * 1024));
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': coding }).end(bomb),
    );
    const before = process.memoryUsage.rss();
    expect(await failure(server.origin, open)).toMatch(/^too-large: .*more than 8 MB/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(80 * 1024 * 1024);
  });

  test('an endless body is cut where a page is wanted', async () => {
    const server = await serve((_request, response) => {
      const timer = setInterval(() => response.write(Buffer.alloc(64 * 1024, 'a')), 1);
      response.on('close', () => clearInterval(timer));
    });
    const response = await guardedFetch(server.origin, { ...open, maxBytes: 200_000, whenTooLarge: 'cut' });
    expect(response.body).toHaveLength(200_000);
    await expect.poll(() => server.open.size).toBe(0);
  });

  test('a body that is shorter than announced is an error, not a shorter feed', async () => {
    const server = net.createServer((socket) => {
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n<rss>'));
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    onTestFinished(() => void server.close());
    const { port } = server.address() as net.AddressInfo;
    expect(await failure(`http://127.0.0.1:${port}/`, open)).toMatch(/^broken-body/);
  });

  test('gzip that is none is an error', async () => {
    const server = await serve((_request, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end('<rss>'),
    );
    expect(await failure(server.origin, open)).toMatch(/^broken-body/);
  });
});

describe('a slow server is left, and its connection closed', () => {
  test.each([
    ['that never answers', () => undefined],
    [
      'that stops in the middle',
      (response: import('node:http').ServerResponse) => void response.writeHead(200).write('<rss>'),
    ],
  ])('%s', async (_what, answer) => {
    const server = await serve((_request, response) => answer(response));
    expect(await failure(server.origin, { ...open, headersTimeoutMs: 200, timeoutMs: 300 })).toMatch(/^timeout: /);
    await expect.poll(() => server.open.size).toBe(0);
  });

  test('a redirect at a time does not stretch the deadline', async () => {
    const server = await serve((request, response) => {
      setTimeout(() => response.writeHead(302, { location: `${request.url}x` }).end(), 100);
    });
    // without it, "too many redirects" would be the end
    expect(await failure(`${server.origin}/`, { ...open, timeoutMs: 250 })).toMatch(/^timeout: /);
  });

  test('nobody listening is said plainly', async () => {
    const server = net.createServer();
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    const { port } = server.address() as net.AddressInfo;
    await new Promise((closed) => server.close(closed));
    expect(await failure(`http://127.0.0.1:${port}/`, open)).toMatch(/^connect: .*could not be reached/);
  });

  test('a host name that does not exist is said plainly', async () => {
    const lookup = async () => Promise.reject(Object.assign(new Error('x'), { code: 'ENOTFOUND' }));
    expect(await failure('http://nowhere.example/', { lookup })).toMatch(/^dns: .*host name was not found/);
  });
});

test('we say who we are, ask for nothing but the page, and bring no cookies', async () => {
  const server = await serve((_request, response) => response.end());
  await guardedFetch(`${server.origin}/rss?a=1`, open);
  const { method, url, headers } = server.requests[0]!;
  expect([method, url]).toEqual(['GET', '/rss?a=1']);
  expect(Object.keys(headers).sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host', 'user-agent']);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(USER_AGENT).toBe(`KoreaJapanMonitor/${version} (+https://github.com/korea-japan-monitor)`);
});
