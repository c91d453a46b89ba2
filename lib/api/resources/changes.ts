import * as z from 'zod';
import type { EventChange } from '../../model/correction';
import { count } from '../../query/filters';
import { ndjsonRows } from '../../query/formats/ndjson';
import { resource } from '../resource';
import { moment } from '../schemas/request';

/** The moment as the store writes times. Throws RangeError on a day that no calendar has. */
function timeOf(name: string, text: string): string {
  const time = Date.parse(text);
  if (Number.isNaN(time)) throw new RangeError(`${name}: ${text} is in no calendar`);
  return new Date(time).toISOString();
}

export const changes = resource({
  path: '/v1/changes',
  name: 'listChanges',
  summary: 'What became of events between two times, oldest first',
  query: z.strictObject({
    since: moment.meta({ description: 'From this time on' }),
    until: moment.optional().meta({ description: 'Up to this time; the default is now' }),
    limit: count.default('500').meta({ description: 'How many at most' }),
  }),
  answer: async () => (await import('../schemas/answers')).changePage,
  formats: [
    {
      suffix: '.ndjson',
      type: 'application/x-ndjson',
      write: (page) => ndjsonRows((page as { changes: EventChange[] }).changes),
    },
  ],
  async handle({ query }, { chronicle, now }) {
    const since = timeOf('since', query.since);
    const until = query.until === undefined ? now().toISOString() : timeOf('until', query.until);
    const limit = Number(query.limit);
    const found = await chronicle.changes({ since, until, limit });
    const last = found.at(-1)?.at;
    // what happened at the last time is told again, so that none of it is lost
    const next = found.length === limit && last !== undefined && last !== since ? { next: { since: last } } : {};
    return { body: { changes: found }, ...next };
  },
});
