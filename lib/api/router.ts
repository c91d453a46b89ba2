import { Hono } from 'hono';
import { LANGUAGES, type Language } from '../model/vocabularies';
import type { Ports } from '../pipeline/ports';
import { outboxView } from '../query/alert-view';
import { eventView } from '../query/event-view';
import { parseFilters } from '../query/filters';

type Needs = Pick<Ports, 'chronicle' | 'log'>;

const problem = (status: number, title: string, detail: string) =>
  new Response(JSON.stringify({ type: 'about:blank', title, status, detail }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });

const languageOf = (text: string | undefined): Language => LANGUAGES.find((l) => l === text) ?? 'en';

/** The query API, Request to Response; `lambdas/query.ts` and the local server are its adapters. It only reads. */
export function router({ chronicle, log }: Needs): Hono {
  const app = new Hono();

  app.use(async (c, next) => {
    await next();
    c.header('cache-control', 'no-store');
    c.header('x-content-type-options', 'nosniff');
    c.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  });

  app.get('/v1/events', async (c) => {
    const { lang, ...rest } = c.req.query();
    const filters = parseFilters(rest, new Date());
    if ('problems' in filters) return problem(400, 'A filter cannot be used', filters.problems.join('; '));
    const { items, cursor } = await chronicle.list(filters.query);
    return c.json({ events: items.map((e) => eventView(e, languageOf(lang))), ...(cursor ? { cursor } : {}) });
  });

  app.get('/v1/events/:id', async (c) => {
    const event = await chronicle.event(c.req.param('id'));
    if (event === undefined) return problem(404, 'No such event', `There is no event ${c.req.param('id')}.`);
    return c.json(eventView(event, languageOf(c.req.query('lang'))));
  });

  app.get('/v1/alerts', async (c) => {
    const items = await chronicle.alerts({ limit: 100 });
    return c.json(outboxView(items));
  });

  app.get('/v1/changes', async (c) => {
    const [since, until] = [c.req.query('since'), c.req.query('until') ?? new Date().toISOString()];
    const bad = [since ?? '', until].some((time) => Number.isNaN(Date.parse(time)));
    if (since === undefined || bad)
      return problem(400, 'A filter cannot be used', 'since: a time as 2024-09-06T09:00:00Z');
    const times = { since: new Date(since).toISOString(), until: new Date(until).toISOString() };
    return c.json({ changes: await chronicle.changes({ ...times, limit: 500 }) });
  });

  app.get('/v1/feeds', async (c) => c.json({ feeds: await chronicle.feeds() }));
  app.get('/v1/health', (c) => c.json({ status: 'ok' }));

  app.notFound((c) =>
    problem(
      404,
      'No such page',
      `${c.req.path} is not part of the API: try /v1/events, /v1/changes, /v1/alerts, /v1/feeds or /v1/health.`,
    ),
  );
  app.onError((error, c) => {
    if (error instanceof RangeError) return problem(400, 'A filter cannot be used', error.message);
    // what went wrong inside is for the log, not for the caller
    log.error('api.failed', { path: c.req.path, error: error.message });
    return problem(500, 'The query failed', 'The reason is in the log.');
  });
  return app;
}
