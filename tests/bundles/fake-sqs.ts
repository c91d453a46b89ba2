import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** As much of SQS as the functions ask: a queue for each address, over its real protocol, on loopback. */
export async function fakeSqs() {
  const queues = new Map<string, string[]>();
  const sent = (name: string): string[] => {
    const messages = queues.get(name) ?? [];
    queues.set(name, messages);
    return messages;
  };
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    response.setHeader('content-type', 'application/x-amz-json-1.0');
    if (request.headers['x-amz-target'] !== 'AmazonSQS.SendMessage') {
      response.statusCode = 400;
      response.end(JSON.stringify({ __type: 'com.amazonaws.sqs#UnsupportedOperation' }));
      return;
    }
    const { QueueUrl, MessageBody } = JSON.parse(text) as { QueueUrl: string; MessageBody: string };
    sent(QueueUrl.split('/').at(-1) as string).push(MessageBody);
    const MD5OfMessageBody = createHash('md5').update(MessageBody).digest('hex');
    response.end(JSON.stringify({ MessageId: randomUUID(), MD5OfMessageBody }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    urlOf: (name: string) => `${endpoint}/000000000000/${name}`,
    /** What was sent to a queue since it was last taken. */
    take: (name: string): string[] => sent(name).splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
