import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import type { Hono } from 'hono';
import { openApiDocument } from '../../lib/api/openapi';
import { router } from '../../lib/api/router';
import { buildEvent } from '../../lib/events/build-event';
import { rowOf } from '../../lib/events/topic-index';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { silentLog } from '../../lib/runtime/log';
import { mention } from '../make';
import { memoryStore } from '../memory-store';

export const TODAY = new Date('2024-09-10T03:00:00Z');

export interface Parameter {
  name: string;
  in: 'query' | 'path';
  required: boolean;
  schema: { enum?: string[]; pattern?: string; maxLength?: number; default?: string };
}
export interface Operation {
  operationId: string;
  parameters: Parameter[];
  responses: Record<string, { content?: Record<string, { schema: { $ref?: string; type?: string } }> }>;
}
export interface Document {
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, unknown> };
}

export const DOCUMENT = (await openApiDocument()) as unknown as Document;

/** A store with events, changes, alerts and feeds of every sort, and the API over it. */
export async function apiWorld() {
  const store = await memoryStore();
  const { chronicle, intake } = store;
  const at = '2024-09-09T00:00:00.000Z';
  const events = [
    buildEvent('e1', [
      mention('a1', { date: '2024-09-06', participants: ['Fumio Kishida'], place: 'Seoul' }, { title: 'A title' }),
      mention('a2', { date: '2024-09-07', context: 'background' }, { outletCountry: 'JP', language: 'ja' }),
    ]),
    buildEvent('e2', [
      mention('a3', { topic: 'leaders-summit', kind: 'summit', status: 'planned', date: '2024-09-20' }),
    ]),
    buildEvent('e3', [
      mention('a4', { topic: 'tourism', kind: 'target', status: 'planned', date: '2024-08', actors: [] }),
    ]),
    buildEvent('e4', [mention('a5', { topic: 'other', subject: 'hostile \n"title", =1+1 <b>', status: 'proposed' })]),
    buildEvent('e5', [mention('a6', { topic: 'leaders-summit', kind: 'talks', status: 'agreed', date: '2024' })]),
  ];
  // a store as it is set up: what it has is known from its first event on
  await chronicle.loadHistory({ readings: [], events: [], heads: [] }, at);
  for (const [i, event] of events.entries()) {
    await chronicle.commitTopic({
      topic: event.topic,
      version: (await chronicle.topic(event.topic)).version + 1,
      events: [...(await chronicle.topic(event.topic)).events, rowOf(event)],
      pending: [],
      corrections: [],
      moved: {},
    });
    await chronicle.putEvent(event, i + 1, at);
    const fields = [{ field: 'status', from: null, to: event.status }];
    await chronicle.addChange({ at, eventId: event.id, topic: event.topic, type: 'new', fields }, 1);
  }
  await chronicle.removeEvent('former', 9, 'e1');
  const step = events[0]?.steps[0] as (typeof events)[0]['steps'][0];
  const out = { eventId: 'e1', language: 'en', delivery: 'instant', createdAt: at, dueAt: at, attempts: 0 } as const;
  await chronicle.addAlert({
    ...out,
    id: 'n1',
    stepKey: step.key,
    state: 'due',
    why: 'new',
    alert: { type: 'new', event: events[0] as (typeof events)[0], step, severity: 3, articleId: 'a1' },
  });
  await chronicle.addAlert({ ...out, id: 'd1', delivery: 'daily', state: 'due', why: 'every day', digest: true });
  const feed = { title: 'A', language: 'ko', country: 'KR', fetchArticles: false } as const;
  await chronicle.putFeed({ ...feed, url: 'https://a.example/rss' });
  await chronicle.putFeed({ ...feed, url: 'https://b.example/rss', muted: true });
  const state = { url: 'https://a.example/rss', nextPollAt: at, failures: 2, lastError: 'no answer', lastPolledAt: at };
  await intake.saveFeedState(state);
  const ports = { now: () => TODAY, log: silentLog, settings: DEFAULT_SETTINGS, chronicle, intake };
  return { app: router(ports), ports, close: () => store.close() };
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addSchema(DOCUMENT, 'api');
const compiled = new Map<string, ValidateFunction>();

/** What the document says against an answer; nothing where it allows it. */
export async function objections(path: string, response: Response): Promise<string[]> {
  const operation = DOCUMENT.paths[path]?.get;
  const said =
    operation?.responses[response.status] ?? (response.status >= 400 ? operation?.responses.default : undefined);
  if (operation !== undefined && said === undefined) return [`${response.status} is not documented`];
  const type = response.headers.get('content-type');
  const text = await response.text();
  if (said !== undefined && said.content === undefined) return text === '' ? [] : ['a body is not documented'];
  const [documented, media] = Object.entries(
    said?.content ?? { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  )[0] as [string, { schema: { $ref?: string } }];
  if (type !== documented) return [`${type} is not ${documented}`];
  const ref = media.schema.$ref;
  if (ref === undefined) return text === '' && type !== 'application/x-ndjson' ? ['no text'] : [];
  const validate = compiled.get(ref) ?? ajv.compile({ $ref: `api${ref}` });
  compiled.set(ref, validate);
  validate(JSON.parse(text));
  return (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message} ${JSON.stringify(e.params)}`);
}

export type App = Hono;
