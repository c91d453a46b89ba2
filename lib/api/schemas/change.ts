import * as z from 'zod';
import { status, time } from './event';

const change = z
  .strictObject({
    at: time,
    eventId: z.string(),
    topic: z.string(),
    type: z.enum(['new', 'step', 'facts', 'corrected', 'merged', 'split', 'withdrawn', 'restored', 'moved', 'removed']),
    status: status.optional(),
    fields: z.array(z.strictObject({ field: z.string(), from: z.unknown(), to: z.unknown() })),
    reason: z.string().optional(),
    movedTo: z.string().optional(),
  })
  .meta({ id: 'Change', description: 'What became of an event; absent values are null' });

export const changePage = z.strictObject({ changes: z.array(change) }).meta({ id: 'ChangePage' });
