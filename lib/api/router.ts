import type { Context } from 'hono';
import { etag } from 'hono/etag';
import { languageDetector } from 'hono/language';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { Hono } from 'hono/quick';
import { LANGUAGES } from '../model/vocabularies';
import { badRequest, problem } from './problem';
import { type Rate, rateLimit } from './rate-limit';
import { readRequest } from './read-request';
import type { ApiPorts, Format, Resource } from './resource';
import { RESOURCES } from './resources';

/** A function's answer may have 6 MB, encoded. */
const MOST_BYTES = 5_000_000;
/** Longer than any address that filters can make. */
const LONGEST_ADDRESS = 4096;

const HEADERS = {
  'cache-control': 'private, no-cache',
  'content-security-policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  vary: 'Accept-Language',
  'x-content-type-options': 'nosniff',
} as const;

const JSON_FORMAT: Format<unknown> = { suffix: '', type: 'application/json', write: (body) => JSON.stringify(body) };

/** The address of the next page, as `Link` gives it: relative, with every parameter that was given. */
function linkTo(c: Context, next: Record<string, string>): string {
  const { pathname, searchParams } = new URL(c.req.url);
  for (const [name, value] of Object.entries(next)) searchParams.set(name, value);
  return `<${pathname}?${searchParams}>; rel="next"`;
}

async function answer(c: Context, resource: Resource, format: Format<unknown>, ports: ApiPorts): Promise<Response> {
  const read = readRequest(c, resource);
  if ('problems' in read) return badRequest(read.problems);
  const { asked } = read;
  const told = await resource.handle(asked, ports);
  if ('missing' in told) return problem(404, 'Not found', told.missing);
  const text = await format.write(told.body, asked.language);
  if (Buffer.byteLength(text) > MOST_BYTES)
    return badRequest([
      `the answer would be larger than ${MOST_BYTES / 1e6} MB: ask for less, as with a smaller limit`,
    ]);
  return c.body(text, 200, {
    'content-type': format.type,
    'content-language': asked.language,
    ...(told.next === undefined ? {} : { link: linkTo(c, told.next) }),
  });
}

/** The query API, Request to Response; `lambdas/query.ts` and the local server are its adapters. It only reads. */
export function router(ports: ApiPorts, options: { rate?: Rate } = {}): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) c.res.headers.set(name, value);
  });
  if (options.rate !== undefined) app.use(rateLimit(options.rate));
  app.use(async (c, next) => {
    if (c.req.url.length <= LONGEST_ADDRESS) return next();
    return problem(
      414,
      'The address is too long',
      `It has over ${LONGEST_ADDRESS} characters: ask with fewer filters.`,
    );
  });
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c) =>
        problem(405, 'The API only reads', `${c.req.method} is not known here: use GET or HEAD.`, {
          allow: 'GET, HEAD',
        }),
    }),
  );
  app.use(
    languageDetector({ order: ['header'], caches: false, supportedLanguages: [...LANGUAGES], fallbackLanguage: 'en' }),
  );
  app.use(etag());

  for (const resource of RESOURCES)
    for (const format of [{ ...JSON_FORMAT, ...resource.only }, ...(resource.formats ?? [])])
      app.get(`${resource.path.replace('{id}', ':id')}${format.suffix}`, (c) => answer(c, resource, format, ports));
  app.get('/v1/openapi.json', async (c) => c.json(await (await import('./openapi')).openApiDocument()));

  app.notFound((c) =>
    problem(
      404,
      'No such page',
      `${c.req.path.slice(0, 200)} is not part of the API: /v1/openapi.json says what is, /v1/events is a place to begin.`,
    ),
  );
  app.onError((error, c) => {
    if (error instanceof RangeError) return badRequest([error.message]);
    // what went wrong inside is for the log, not for the caller
    ports.log.error('api.failed', { path: c.req.path, error: error.message });
    return problem(500, 'The query failed', 'The reason is in the log of the monitor; try again later.');
  });
  return app;
}
