import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface Loopback {
  origin: string;
  port: number;
  /** Every request that arrived, in order. */
  requests: IncomingMessage[];
  /** Connections that are still open. */
  open: Set<Socket>;
}

/** A real server on the loopback that ends with the test. */
export async function serve(answer: (request: IncomingMessage, response: ServerResponse) => void): Promise<Loopback> {
  const requests: IncomingMessage[] = [];
  const open = new Set<Socket>();
  const server = http.createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, requests, open };
}

export function rss(...titles: string[]): string {
  const items = titles.map(
    (title) => `<item><title>${title}</title><link>/${title}</link><guid>${title}</guid></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;
}
