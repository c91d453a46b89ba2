import * as z from 'zod';
import { resource } from '../resource';

export const health = resource({
  path: '/v1/health',
  name: 'getHealth',
  summary: 'Whether the API answers',
  query: z.strictObject({}),
  answer: async () => (await import('../schemas/answers')).health,
  handle: async () => ({ body: { status: 'ok' as const } }),
});
