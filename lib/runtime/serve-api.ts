import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { LOCAL_RATE } from '../api/rate-limit';
import type { ApiPorts } from '../api/resource';
import { router } from '../api/router';
import type { Page } from './serve-page';

export interface ApiServer {
  url: string;
  close(): Promise<void>;
}

type Fetch = (request: Request) => Response | Promise<Response>;

async function answer(fetch: Fetch, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // the API only reads, so a body is never wanted
  const url = new URL(request.url ?? '/', 'http://127.0.0.1');
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (typeof value === 'string') headers.set(name, value);
  const reply = await fetch(new Request(url, { method: request.method ?? 'GET', headers }));
  response.writeHead(reply.status, Object.fromEntries(reply.headers));
  response.end(Buffer.from(await reply.arrayBuffer()));
}

/** Serves the query API, and the page over it, on loopback, for this machine alone. Port 0 takes a free one. */
export async function serveApi(ports: ApiPorts, port: number, page?: Page): Promise<ApiServer> {
  const app = router(ports, { rate: LOCAL_RATE });
  const server = createServer((request, response) => {
    const host = request.headers.host ?? '';
    // a page of the open web that resolves its own name to loopback must not read the store
    if (!/^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(host)) {
      response.writeHead(421).end('this server answers to 127.0.0.1 and localhost only\n');
      return;
    }
    if (page?.(request, response)) return;
    answer(app.fetch as Fetch, request, response).catch((error: unknown) => {
      ports.log.error('api.failed', { error: error instanceof Error ? error.message : String(error) });
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new Error(`port ${port} is taken by another program: choose one with --port`, { cause: error });
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
