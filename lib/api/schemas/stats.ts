import * as z from 'zod';
import { STATS_BY } from '../../query/stats';

export const stats = z
  .strictObject({
    by: z.enum(STATS_BY),
    rows: z.array(z.strictObject({ key: z.string(), label: z.string(), events: z.number().int().min(1) })),
  })
  .meta({ id: 'Stats', description: 'Most first; months in order' });
