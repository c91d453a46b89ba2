import * as z from 'zod';
import { LANGUAGES } from '../model/vocabularies';

const schema = z.object({
  id: z.string().min(1),
  title: z.string().optional(),
  text: z.string(),
  url: z.string().optional(),
  publishedAt: z.string().refine((t) => !Number.isNaN(Date.parse(t)), 'an ISO 8601 time as 2024-09-10T09:00:00+09:00'),
  lang: z.enum(LANGUAGES).optional(),
  outlet: z.string().optional(),
});

/** One line of an article file: `{ id, title?, text, url?, publishedAt, lang?, outlet? }`; other keys are passed over. */
export type ArticleLine = z.infer<typeof schema>;

/** Reads a line. Answers with a plain message where it is not an article. */
export function parseArticleLine(line: string, number: number): ArticleLine | { problem: string } {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return { problem: `line ${number} is not JSON` };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const reasons = parsed.error.issues.map((i) => `${i.path.join('.') || 'the line'}: ${i.message}`);
  return { problem: `line ${number} is not an article: ${reasons.join('; ')}` };
}
