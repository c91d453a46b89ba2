import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { router } from '../../lib/api/router';
import { buildEvent } from '../../lib/events/build-event';
import type { EventChange } from '../../lib/model/correction';
import { silentLog } from '../../lib/runtime/log';
import { serveApi } from '../../lib/runtime/serve-api';
import { expectSchema } from '../cli/kjm';
import { mention } from '../make';
import { memoryStore } from '../memory-store';

let store: Awaited<ReturnType<typeof memoryStore>>;
let app: ReturnType<typeof router>;
beforeAll(async () => {
  store = await memoryStore();
  app = router({ chronicle: store.chronicle, log: silentLog });
  for (let i = 1; i <= 9; i += 1)
    await store.chronicle.putEvent(
      buildEvent(`e${i}`, [mention(`a${i}`, { date: `2024-09-0${i}` })]),
      1,
      '2024-09-10T00:00:00.000Z',
    );
});
afterAll(() => store.close());

/** Loose on purpose: its shape is what the schemas check. */
// biome-ignore lint/suspicious/noExplicitAny: see above
type Answer = any;

const get = async (path: string) => {
  const response = await app.request(path);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: (await response.json()) as Answer,
  };
};

describe('the query API', () => {
  test('lists events, newest first, page by page', async () => {
    const first = await get('/v1/events?limit=5');
    expectSchema('events', first.body);
    expect(first.body.events.map((e: { id: string }) => e.id)).toEqual(['e9', 'e8', 'e7', 'e6', 'e5']);
    const second = await get(`/v1/events?limit=5&cursor=${first.body.cursor}`);
    expect(second.body.events.map((e: { id: string }) => e.id)).toEqual(['e4', 'e3', 'e2', 'e1']);
    expect(second.body.cursor).toBeUndefined();
  });

  test('answers with one event and its evidence', async () => {
    const { body, status } = await get('/v1/events/e3?lang=ko');
    expect(status).toBe(200);
    expectSchema('event', body);
    expect(body.title).toMatch(/서명/);
  });

  test('an id that was merged away leads to the event that took it over', async () => {
    await store.chronicle.removeEvent('e2', 2, 'e3');
    expect((await get('/v1/events/e2')).body.id).toBe('e3');
  });

  test('tells what changed since a time', async () => {
    const change: EventChange = {
      at: '2024-09-10T00:00:00.000Z',
      eventId: 'e1',
      topic: 'ai',
      type: 'new',
      fields: [],
    };
    await store.chronicle.addChange(change, 1);
    const { body } = await get('/v1/changes?since=2024-09-09');
    expectSchema('changes', body);
    expect(body.changes).toEqual([change]);
    expect((await get('/v1/changes?since=2024-09-11')).body.changes).toEqual([]);
    expect((await get('/v1/changes')).status).toBe(400);
  });

  test.each([
    ['/v1/alerts', 'alerts'],
    ['/v1/feeds', 'feeds'],
  ])('%s', async (path, schema) => expectSchema(schema, (await get(path)).body));

  test.each([
    ['/v1/events?kind=treaty', 400, /kind/],
    ['/v1/events?since=friday', 400, /since/],
    ['/v1/events?limit=100000', 400, /limit/],
    ['/v1/events?colour=red', 400, /colour/],
    ['/v1/events?cursor=bm90IG91cnM', 400, /cursor/],
    ['/v1/events/none', 404, /none/],
    ['/v2/anything', 404, /\/v1\/events/],
  ])('%s is answered with a problem that says what is wrong', async (path, status, detail) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body.detail).toMatch(detail);
  });

  test('only reads', async () => {
    for (const method of ['POST', 'PUT', 'DELETE'])
      expect((await app.request('/v1/events/e1', { method })).status).toBe(404);
  });
});

describe('the local server', () => {
  test('answers on loopback, and not to a page that calls it by another name', async () => {
    const api = await serveApi({ chronicle: store.chronicle, log: silentLog }, 0);
    expect((await fetch(`${api.url}/v1/health`)).status).toBe(200);
    const { request } = await import('node:http');
    const status = await new Promise((done) => {
      const { port } = new URL(api.url);
      request({ port, host: '127.0.0.1', path: '/v1/events', headers: { host: 'evil.example' } }, (r) => {
        r.resume();
        done(r.statusCode);
      }).end();
    });
    expect(status).toBe(421);
    await expect(
      serveApi({ chronicle: store.chronicle, log: silentLog }, Number(new URL(api.url).port)),
    ).rejects.toThrow(/port \d+ is taken.*--port/);
    await api.close();
  });
});
