import * as z from 'zod';
import type { PollBatch } from '../model/message';
import { LANGUAGES } from '../model/vocabularies';
import type { QueueRecord } from './batch';

const schema = z.object({
  v: z.literal(1),
  type: z.literal('poll'),
  feeds: z.array(
    z.object({
      url: z.url({ protocol: /^https?$/ }),
      title: z.string(),
      language: z.enum(LANGUAGES),
      country: z.string(),
      fetchArticles: z.boolean(),
      muted: z.boolean().optional(),
      encoding: z.string().optional(),
    }),
  ),
});

/** Reads a message of the poll queue. Throws with what is wrong where it is not one of ours. */
export function parsePollBatch({ body }: QueueRecord): PollBatch {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new Error(`a message on the poll queue is not JSON: ${body.slice(0, 80)}`, { cause });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data as PollBatch;
  throw new Error(`a message on the poll queue is not a batch of feeds: ${z.prettifyError(parsed.error)}`);
}
