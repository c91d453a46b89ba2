import * as z from 'zod/mini';
import en from 'zod/v4/locales/en.js';
import { NewerVersionError, READS } from '../model/version';
import { LANGUAGES } from '../model/vocabularies';

// the small zod says what is wrong in no language until it is given one
z.config(en());

/** A feed as messages carry it. */
export const feedSchema = z.object({
  url: z.string().check(z.minLength(1)),
  title: z.string(),
  language: z.enum(LANGUAGES),
  country: z.string(),
  fetchArticles: z.boolean(),
  muted: z.optional(z.boolean()),
  encoding: z.optional(z.string()),
});

/** Reads a message of a queue. Throws with the queue, and what is wrong, where it is not `what`. */
export function parseMessage<T>(schema: z.ZodMiniType<T>, body: string, queue: string, what: string): T {
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
