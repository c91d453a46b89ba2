import * as z from 'zod/mini';
import type { ArticleMessage } from '../model/message';
import { feedSchema, parseMessage } from './queue-message';

const schema = z.object({
  v: z.literal(1),
  type: z.literal('article'),
  id: z.string().check(z.minLength(1)),
  correlationId: z.string(),
  url: z.optional(z.url({ protocol: /^https?$/ })),
  title: z.string(),
  text: z.string(),
  publishedAt: z.iso.datetime({ offset: true }),
  feed: feedSchema,
  baseline: z.boolean(),
  revision: z.optional(z.string()),
});

/** Reads a message of the article queue. Throws with what is wrong where it is not one of ours. */
export const parseArticleMessage = (body: string): ArticleMessage =>
  parseMessage(schema, body, 'article', 'an article') as ArticleMessage;
