import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApiPorts } from '../../lib/api/resource';
import { router } from '../../lib/api/router';
import { buildEvent } from '../../lib/events/build-event';
import type { EventChange } from '../../lib/model/correction';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { silentLog } from '../../lib/runtime/log';
import { serveApi } from '../../lib/runtime/serve-api';
import { expectSchema } from '../cli/kjm';
import { mention } from '../make';
import { memoryStore } from '../memory-store';

let store: Awaited<ReturnType<typeof memoryStore>>;
let ports: ApiPorts;
let app: ReturnType<typeof router>;
beforeAll(async () => {
  store = await memoryStore();
  ports = { ...store, now: () => new Date('2024-09-12T00:00:00Z'), log: silentLog, settings: DEFAULT_SETTINGS };
  app = router(ports);
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

  test('tells what was told', async () => expectSchema('alerts', (await get('/v1/alerts')).body));

  test.each([
    ['/v1/events?kind=treaty', 400, /kind/],
    ['/v1/events?since=friday', 400, /since/],
    ['/v1/events?limit=100000', 400, /limit/],
    ['/v1/events?colour=red', 400, /colour/],
    ['/v1/events?cursor=bm90IG91cnM', 400, /cursor/],
    ['/v1/events/none', 404, /none/],
    ['/v2/anything', 404, /\/v1\/events/],
    ['/v1/events?limit=1&limit=2', 400, /limit: given more than once/],
    ['/v1/events?lang=fr', 400, /lang/],
    ['/v1/changes?since=2024-09-31T99:00:00Z', 400, /since/],
    ['/v1/upcoming?days=0', 400, /days/],
    [`/v1/events?q=${'x'.repeat(5000)}`, 414, /fewer filters/],
  ])('%s is answered with a problem that says what is wrong', async (path, status, detail) => {
    const answer = await get(path);
    expect(answer.status).toBe(status);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.body.detail).toMatch(detail);
  });

  test('only reads', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await app.request('/v1/events/e1', { method, headers: { origin: 'https://elsewhere.example' } });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
      expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    }
  });

  test('is written in the language that the caller’s program accepts, unless one is asked for', async () => {
    const title = async (path: string, accepted: string) => {
      const answer = await app.request(path, { headers: { 'accept-language': accepted } });
      return [answer.headers.get('content-language'), ((await answer.json()) as Answer).title];
    };
    expect(await title('/v1/events/e3', 'fr, ko-KR;q=0.8, en;q=0.5')).toEqual(['ko', expect.stringMatching(/서명/)]);
    expect(await title('/v1/events/e3?lang=ja', 'ko')).toEqual(['ja', expect.stringMatching(/署名/)]);
    expect(await title('/v1/events/e3', 'fr')).toEqual(['en', expect.stringMatching(/signed/)]);
  });

  test('says in Link where the next page is, with the filters that were given', async () => {
    const first = await app.request('/v1/events.csv?limit=3&kind=agreement');
    const next = /^<(.*)>; rel="next"$/.exec(first.headers.get('link') as string)?.[1] as string;
    expect(next).toMatch(/^\/v1\/events\.csv\?limit=3&kind=agreement&cursor=/);
    const second = await app.request(next);
    expect([(await first.text()).includes('e9'), (await second.text()).includes('e9')]).toEqual([true, false]);
    expect(second.headers.get('link')).toMatch(/rel="next"/);
  });

  test('finds by words, in lists as in feeds', async () => {
    expect(
      (await get('/v1/events?q=memorandum&until=2024-09-04')).body.events.map((e: { id: string }) => e.id),
    ).toEqual(['e4', 'e3', 'e1']);
    expect(await (await app.request('/v1/events.rss?q=zeppelin')).text()).not.toContain('<item>');
  });

  test('tells a page of the web nothing that it could run or frame', async () => {
    const { headers } = await app.request('/v1/events.rss');
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('does not follow a loop that ran wild', async () => {
    const limited = router(ports, { rate: { burst: 3, perSecond: 1 } });
    const statuses: number[] = [];
    for (let i = 0; i < 5; i += 1) statuses.push((await limited.request('/v1/health')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await limited.request('/v1/health')).headers.get('retry-after')).toBe('1');
  });
});

describe('the local server', () => {
  test('answers on loopback, and not to a page that calls it by another name', async () => {
    const api = await serveApi(ports, 0);
    const first = await fetch(`${api.url}/v1/events`);
    expect(first.status).toBe(200);
    const again = await fetch(`${api.url}/v1/events`, {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const { request } = await import('node:http');
    const status = await new Promise((done) => {
      const { port } = new URL(api.url);
      request({ port, host: '127.0.0.1', path: '/v1/events', headers: { host: 'evil.example' } }, (r) => {
        r.resume();
        done(r.statusCode);
      }).end();
    });
    expect(status).toBe(421);
    await expect(serveApi(ports, Number(new URL(api.url).port))).rejects.toThrow(/port \d+ is taken.*--port/);
    await api.close();
  });
});
