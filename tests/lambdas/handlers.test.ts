import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENVIRONMENT } from '../../lib/runtime/aws';
import { type EmbeddedStore, openEmbeddedStore } from '../../lib/runtime/embedded-store';
import { articleMessage } from '../pipeline/ports';

/** The handlers are turned to the embedded store and to a stand-in for SNS by environment alone, as a deployment is. */
let store: EmbeddedStore;
let sns: Server;
const published: URLSearchParams[] = [];

beforeAll(async () => {
  store = await openEmbeddedStore({});
  sns = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    published.push(new URLSearchParams(body));
    response.setHeader('content-type', 'text/xml');
    response.end('<PublishResponse><PublishResult><MessageId>m-1</MessageId></PublishResult></PublishResponse>');
  }).listen(0, '127.0.0.1');
  await once(sns, 'listening');
  Object.assign(process.env, {
    AWS_REGION: 'ap-northeast-2',
    AWS_ACCESS_KEY_ID: 'test',
    AWS_SECRET_ACCESS_KEY: 'test',
    AWS_ENDPOINT_URL_DYNAMODB: store.endpoint,
    AWS_ENDPOINT_URL_SNS: `http://127.0.0.1:${(sns.address() as AddressInfo).port}`,
    [ENVIRONMENT.chronicle]: store.tables.chronicle,
    [ENVIRONMENT.intake]: store.tables.intake,
    [ENVIRONMENT.topic]: 'arn:aws:sns:ap-northeast-2:000000000000:alerts',
  });
});
afterAll(async () => {
  sns.close();
  await store.close();
});

const TEXT =
  'South Korea and Japan signed a memorandum of understanding on the protection of nationals in third countries in Seoul on Friday. ' +
  'Foreign Minister Cho Tae-yul and his Japanese counterpart, Yoko Kamikawa, signed the document.';
const record = (messageId: string, body: unknown) => ({ messageId, body: JSON.stringify(body) });

describe('the deployed way, from the queue to the topic and the query', () => {
  test('extract reads the good message and reports the poison one alone', async () => {
    const { handler } = await import('../../lambdas/extract');
    const now = new Date().toISOString();
    const good = articleMessage('a1', { title: 'Seoul, Tokyo sign memorandum', text: TEXT, publishedAt: now });
    const result = await handler({ Records: [record('m1', { no: 'article' }), record('m2', good)] });
    expect(result).toEqual({ batchItemFailures: [{ itemIdentifier: 'm1' }] });
  });

  test('alert publishes once, each protocol with its own text and five attributes to filter by', async () => {
    const { handler } = await import('../../lambdas/alert');
    expect(await handler()).toEqual({ sent: 1 });
    expect(await handler()).toEqual({ sent: 0 });
    expect(published).toHaveLength(1);
    const request = published[0] as URLSearchParams;
    expect(request.get('MessageStructure')).toBe('json');
    const message = JSON.parse(request.get('Message') as string);
    expect(message.email).toContain(TEXT.slice(0, 60));
    expect(message.sms).toMatch(/^KJ NEW/);
    expect(message.default).toBe(message.sms);
    const names = [...request].filter(([key]) => key.endsWith('.Name')).map(([, value]) => value);
    expect(names.sort()).toEqual(['delivery', 'field', 'kind', 'lang', 'severity']);
  });

  test('query answers what was told', async () => {
    const { handler } = await import('../../lambdas/query');
    const event = {
      version: '2.0',
      rawPath: '/v1/alerts',
      rawQueryString: '',
      headers: { host: 'query.example' },
      requestContext: { http: { method: 'GET', path: '/v1/alerts' }, domainName: 'query.example' },
      isBase64Encoded: false,
    };
    const answer = (await handler(event as never)) as { statusCode: number; body: string };
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.body).alerts).toMatchObject([{ state: 'sent', receipt: 'm-1' }]);
  });

  test('a function without its environment says which variable is missing', async () => {
    const { env } = await import('../../lib/runtime/env');
    expect(() => env('NO_SUCH_VARIABLE')).toThrow(/NO_SUCH_VARIABLE is not set/);
  });
});
