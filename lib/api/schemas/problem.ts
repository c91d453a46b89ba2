import * as z from 'zod';

export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.number().int().min(400).max(599),
    detail: z.string().min(1).meta({ description: 'What failed, why, and what to do next' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' });
