import * as z from 'zod';
import type { ArticleMessage } from '../model/message';
import { LANGUAGES } from '../model/vocabularies';

const schema = z.object({
  v: z.literal(1),
  type: z.literal('article'),
  id: z.string().min(1),
  correlationId: z.string(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  title: z.string(),
  text: z.string(),
  publishedAt: z.iso.datetime({ offset: true }),
  feed: z.object({
    url: z.string().min(1),
    title: z.string(),
    language: z.enum(LANGUAGES),
    country: z.string(),
    fetchArticles: z.boolean(),
    muted: z.boolean().optional(),
    encoding: z.string().optional(),
  }),
  baseline: z.boolean(),
  revision: z.string().optional(),
});

/** Reads a queue message. Throws with what is wrong where it is not one of ours. */
export function parseArticleMessage(body: string): ArticleMessage {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch (cause) {
    throw new Error(`a message on the article queue is not JSON: ${body.slice(0, 80)}`, { cause });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data as ArticleMessage;
  throw new Error(`a message on the article queue is not an article: ${z.prettifyError(parsed.error)}`);
}
