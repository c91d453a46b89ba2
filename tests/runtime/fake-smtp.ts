import type { AddressInfo } from 'node:net';
import { createServer, type Socket } from 'node:net';

/** A mail server on loopback that takes what it is given; `refuse` makes it turn down one recipient. */
export async function fakeSmtp(options: { refuse?: string } = {}) {
  const mails: { to: string; text: string }[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    let [to, data, inData] = ['', '', false];
    socket.setEncoding('utf8');
    socket.write('220 fake\r\n');
    const takeData = (line: string): void => {
      if (line !== '.') {
        data += `${line}\n`;
        return;
      }
      mails.push({ to, text: data });
      [data, inData] = ['', false];
      socket.write('250 taken\r\n');
    };
    const obey = (line: string): void => {
      if (line === 'QUIT') socket.end('221 bye\r\n');
      else if (line.startsWith('RCPT TO:')) {
        to = /<(.*)>/.exec(line)?.[1] ?? '';
        socket.write(options.refuse === to ? '550 no such reader\r\n' : '250 ok\r\n');
      } else if (line === 'DATA') {
        inData = true;
        socket.write('354 go on\r\n');
      } else socket.write('250 ok\r\n');
    };
    let buffer = '';
    socket.on('data', (chunk: string) => {
      buffer += chunk;
      for (let end = buffer.indexOf('\r\n'); end >= 0; end = buffer.indexOf('\r\n')) {
        const line = buffer.slice(0, end);
        buffer = buffer.slice(end + 2);
        if (inData) takeData(line);
        else obey(line);
      }
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    mails,
    options,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((done) => server.close(() => done()));
    },
  };
}
