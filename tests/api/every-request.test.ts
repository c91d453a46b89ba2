import { Validator } from '@seriousme/openapi-schema-validator';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiWorld, DOCUMENT, type Operation, objections, type Parameter } from './world';

let world: Awaited<ReturnType<typeof apiWorld>>;
beforeAll(async () => {
  world = await apiWorld();
});
afterAll(() => world.close());

const OPERATIONS = Object.entries(DOCUMENT.paths).map(([path, { get }]) => [path, get] as const);

/** Any value that the document allows; ids and cursors that lead somewhere are among them. */
function allowed({ name, schema }: Parameter): fc.Arbitrary<string> {
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (name === 'id') return fc.constantFrom('e1', 'e2', 'former', 'none');
  if (name === 'q') return fc.constantFrom('Kishida', '기시다', '岸田', '서명 seoul', 'Korea', 'zeppelin', '…', '回');
  if (schema.pattern) return fc.stringMatching(new RegExp(schema.pattern));
  return fc.string({ minLength: 1, maxLength: schema.maxLength ?? 40 });
}

/** An address that the document allows. Cursors are not among it: only the API gives them out. */
function documented(path: string, { parameters }: Operation): fc.Arbitrary<string> {
  const query = parameters.filter((p) => p.in === 'query' && p.name !== 'cursor');
  const required = query.filter((p) => p.required).map((p) => p.name);
  const values = fc.record(Object.fromEntries(query.map((p) => [p.name, allowed(p)])), { requiredKeys: required });
  const ids = parameters.filter((p) => p.in === 'path').map(allowed)[0] ?? fc.constant('');
  return fc
    .tuple(values, ids)
    .map(([given, id]) => `${path.replace('{id}', id)}?${new URLSearchParams(given as Record<string, string>)}`);
}

const rubbish = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '0',
    '-1',
    '501',
    '1e3',
    '2024-13-01',
    '../../etc/passwd',
    "' OR 1=1 --",
    '\u0000',
    '🦆',
    '__proto__',
  ),
  fc.base64String({ maxLength: 60 }),
);

/** An address near one of the documented ones, with whatever somebody may send. */
const malformed = fc
  .tuple(
    fc.constantFrom(...OPERATIONS),
    fc.array(
      fc.tuple(fc.oneof(fc.constantFrom('q', 'cursor', 'limit', 'since', 'by', 'days', 'lang'), rubbish), rubbish),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    rubbish,
  )
  .map(([[path, operation], given, id]) => {
    const names = operation.parameters.map((p) => p.name);
    const query = new URLSearchParams(
      given.map(([name, value], i): [string, string] => [i % 2 ? name : (names[i] ?? name), value]),
    );
    return { path, address: `${path.replace('{id}', encodeURIComponent(id) || 'x')}?${query}` };
  });

const ask = (address: string, init?: RequestInit) => world.app.request(address, init);

test('the document is one that others accept', async () => {
  const result = await new Validator().validate(structuredClone(DOCUMENT) as unknown as Record<string, unknown>);
  expect(result.errors ?? []).toEqual([]);
  expect(result.valid).toBe(true);
  const served = await ask('/v1/openapi.json');
  expect(await served.json()).toEqual(DOCUMENT);
});

describe('every documented request is answered as the document says', () => {
  test.each(OPERATIONS)('%s', async (path, operation) => {
    let good = 0;
    await fc.assert(
      fc.asyncProperty(documented(path, operation), async (address) => {
        const response = await ask(address);
        // a day that no calendar has is the one thing that a pattern does not tell
        expect(response.status, address).toSatisfy(
          (s: number) => s === 200 || s === 404 || /since|until/.test(address),
        );
        if (response.status === 200) good += 1;
        expect(await objections(path, response), address).toEqual([]);
      }),
      { numRuns: 25 },
    );
    expect(good).toBeGreaterThan(4);
  });

  test.each(OPERATIONS)('%s: HEAD, and once more with its ETag', async (path, operation) => {
    const [address] = fc.sample(documented(path, operation), { numRuns: 1, seed: 7 }) as [string];
    const safe = address
      .replace('/none', '/e1')
      .replace(/\?.*/, path === '/v1/changes' || path.endsWith('changes.ndjson') ? '?since=2024-09-01' : '');
    const whole = await ask(safe);
    const etag = whole.headers.get('etag') as string;
    expect(etag).toMatch(/^"\w+"$/);
    const head = await ask(safe, { method: 'HEAD' });
    expect([head.status, await head.text(), head.headers.get('etag')]).toEqual([200, '', etag]);
    const again = await ask(safe, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
    expect(await objections(path, again)).toEqual([]);
  });
});

test('three thousand malformed requests are each refused or answered as the document says', {
  timeout: 20_000,
}, async () => {
  const statuses = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(malformed, async ({ path, address }) => {
      const response = await ask(address);
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
      expect(response.status, address).toBeLessThan(500);
      expect(await objections(path, response), address).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(statuses.get(400)).toBeGreaterThan(1500);
});
