import * as z from 'zod';
import type { Event } from '../../model/event';
import { alertsOf } from '../../pipeline/announce';
import { eventView } from '../../query/event-view';
import { evidenceView } from '../../query/evidence-view';
import { explainAlerts } from '../../query/explain-alerts';
import { type ApiPorts, type Asked, resource, type Told } from '../resource';
import { eventId, lang } from '../schemas/request';

/** Answers with something of the event that is asked for. */
async function ofEvent<A>(
  { id }: Pick<Asked<unknown>, 'id'>,
  { chronicle }: Pick<ApiPorts, 'chronicle'>,
  view: (event: Event) => A | Promise<A>,
): Promise<Told<A>> {
  const event = await chronicle.event(id);
  return event === undefined
    ? { missing: `There is no event ${id}: /v1/events lists those there are.` }
    : { body: await view(event) };
}

export const event = resource({
  path: '/v1/events/{id}',
  name: 'getEvent',
  summary: 'One event, whole. An id that is no more answers with the event that took its facts.',
  params: eventId,
  query: z.strictObject(lang),
  answer: async () => (await import('../schemas/answers')).fullEvent,
  handle: (asked, ports) => ofEvent(asked, ports, (e) => ({ ...e, ...eventView(e, asked.language) })),
});

export const evidence = resource({
  path: '/v1/events/{id}/evidence',
  name: 'getEvidence',
  summary: 'Every quote that proves an event, in the order of publication',
  params: eventId,
  query: z.strictObject({}),
  answer: async () => (await import('../schemas/answers')).evidenceOfEvent,
  handle: (asked, ports) => ofEvent(asked, ports, (e) => ({ id: e.id, evidence: evidenceView(e) })),
});

export const eventAlerts = resource({
  path: '/v1/events/{id}/alerts',
  name: 'explainAlerts',
  summary: 'Why each step of an event was told, or was not',
  params: eventId,
  query: z.strictObject({}),
  answer: async () => (await import('../schemas/answers')).alertsOfEvent,
  handle: (asked, ports) =>
    ofEvent(asked, ports, async (e) => {
      const now = ports.now().toISOString();
      const steps = explainAlerts(e, await alertsOf(e, ports), ports.settings.alerts, now);
      return { eventId: e.id, steps };
    }),
});
