import * as z from 'zod';
import { count } from '../../query/filters';
import { resource } from '../resource';
import { moment } from '../schemas/request';

export const alerts = resource({
  path: '/v1/alerts',
  name: 'listAlerts',
  summary: 'What was told, newest first, and whether it is out',
  query: z.strictObject({
    since: moment.optional().meta({ description: 'Made due from this time on' }),
    limit: count.default('100').meta({ description: 'How many at most' }),
  }),
  answer: async () => (await import('../schemas/answers')).alertPage,
  async handle({ query: { since, limit } }, { chronicle }) {
    const from = since === undefined ? {} : { since: new Date(since).toISOString() };
    // what an alert says takes the wording of emails and text messages, which no other answer needs
    const { outboxView } = await import('../../query/alert-view');
    return { body: outboxView(await chronicle.alerts({ ...from, limit: Number(limit) })) };
  },
});
