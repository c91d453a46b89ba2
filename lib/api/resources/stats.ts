import * as z from 'zod';
import { STATS_BY, statsFrom } from '../../query/stats';
import { THREADS } from '../../query/threads';
import { resource } from '../resource';
import { lang } from '../schemas/request';

export const stats = resource({
  path: '/v1/stats',
  name: 'countEvents',
  summary: 'How many events there are by field, topic, kind, status, actor, outlet or month',
  query: z.strictObject({
    by: z.enum(STATS_BY).default('field').meta({ description: 'What they are counted by' }),
    ...lang,
  }),
  answer: z
    .strictObject({
      by: z.enum(STATS_BY),
      rows: z.array(z.strictObject({ key: z.string(), label: z.string(), events: z.number().int().min(1) })),
    })
    .meta({ id: 'Stats', description: 'Most first; months in order' }),
  async handle({ query, language }, { chronicle }) {
    return { body: statsFrom(await chronicle.counts(THREADS), query.by, language) };
  },
});
