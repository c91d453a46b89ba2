import * as z from 'zod';
import { KINDS, STATUSES } from '../model/vocabularies';
import type { EventQuery } from '../store/chronicle';

const day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year as 2024-09-06, 2024-09 or 2024');
const flag = z.enum(['true', 'false']).transform((v) => v === 'true');

/** The filters of a list of events, as text from a command line or a query string. */
export const eventFilters = z.strictObject({
  topic: z.string().max(60).optional(),
  field: z.string().max(60).optional(),
  kind: z.enum(KINDS).optional(),
  status: z.enum(STATUSES).optional(),
  actor: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country code as KR')
    .optional(),
  since: day.optional(),
  until: day.optional(),
  history: flag.optional(),
  ascending: flag.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(300).optional(),
});

/** Reads filters. Answers with a plain message for each that cannot be used. */
export function parseFilters(
  input: Record<string, string | undefined>,
): { query: EventQuery } | { problems: string[] } {
  const parsed = eventFilters.safeParse(input);
  if (parsed.success) {
    const present = Object.entries(parsed.data).filter(([, v]) => v !== undefined);
    return { query: Object.fromEntries(present) as unknown as EventQuery };
  }
  return {
    problems: parsed.error.issues.map((i) => (i.path.length > 0 ? `${i.path.join('.')}: ${i.message}` : i.message)),
  };
}
