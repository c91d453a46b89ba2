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
  answer: async () => (await import('../schemas/answers')).stats,
  async handle({ query, language }, { chronicle }) {
    return { body: statsFrom(await chronicle.counts(THREADS), query.by, language) };
  },
});
