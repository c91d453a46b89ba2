import * as z from 'zod/mini';
import type { PollBatch } from '../model/message';
import type { QueueRecord } from './batch';
import { feedSchema, parseMessage } from './queue-message';

const schema = z.object({
  v: z.literal(1),
  type: z.literal('poll'),
  feeds: z.array(z.extend(feedSchema, { url: z.url({ protocol: /^https?$/ }) })),
});

/** Reads a message of the poll queue. Throws with what is wrong where it is not one of ours. */
export const parsePollBatch = ({ body }: QueueRecord): PollBatch =>
  parseMessage(schema, body, 'poll', 'a batch of feeds') as PollBatch;
