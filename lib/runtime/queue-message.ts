import * as z from 'zod';
import { NewerVersionError, READS } from '../model/version';
import { LANGUAGES } from '../model/vocabularies';

/** A feed as messages carry it. */
export const feedSchema = z.object({
  url: z.string().min(1),
  title: z.string(),
  language: z.enum(LANGUAGES),
  country: z.string(),
  fetchArticles: z.boolean(),
  muted: z.boolean().optional(),
  encoding: z.string().optional(),
});

/** Reads a message of a queue. Throws with the queue, and what is wrong, where it is not `what`. */
export function parseMessage<T>(schema: z.ZodType<T>, body: string, queue: string, what: string): T {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new Error(`a message on the ${queue} queue is not JSON: ${body.slice(0, 80)}`, { cause });
  }
  // a function of the version before meets it while a new one is deployed: it goes back to the queue and is read then
  const { v } = (json ?? {}) as { v?: unknown };
  if (typeof v === 'number' && v > READS) throw new NewerVersionError(`a message on the ${queue} queue`, v);
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  throw new Error(`a message on the ${queue} queue is not ${what}: ${z.prettifyError(parsed.error)}`);
}
