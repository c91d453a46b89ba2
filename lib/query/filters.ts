import * as z from 'zod';
import { dayOf } from '../events/days';
import type { Severity } from '../model/alert';
import { KINDS, SIDES, STATUSES } from '../model/vocabularies';
import type { EventQuery } from '../store/chronicle';

const day = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a day, month or year as 2024-09-06, 2024-09 or 2024');
const flag = z.enum(['true', 'false']);
const id = z.string().regex(/^[a-z0-9-]{1,60}$/, 'an id as currency-swap');

/** How many of a list. */
export const count = z.string().regex(/^([1-9]\d?|[1-4]\d\d|500)$/, 'a number from 1 to 500');

/** The filters of a list of events, as text from a command line or a query string: what each may be, and what it means. */
export const eventFilters = z.strictObject({
  topic: id.optional().meta({ description: 'A topic, as currency-swap' }),
  field: id.optional().meta({ description: 'A field, as security' }),
  kind: z.enum(KINDS).optional().meta({ description: 'What kind of event' }),
  status: z.enum(STATUSES).optional().meta({ description: 'Where it stands' }),
  actor: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country code as KR')
    .optional()
    .meta({ description: 'A country that acts' }),
  side: z.enum(SIDES).optional().meta({ description: 'Whose press reports it' }),
  severity: z
    .enum(['1', '2', '3'])
    .optional()
    .meta({ description: 'At least so severe: 3 a summit, a signature, a pact that ends; 2 announced; 1 proposed' }),
  q: z.string().trim().min(1, 'a word to look for').max(100).optional().meta({
    description: 'Words of titles, topics, people, places or quotes in any of the languages; all must be found',
  }),
  upcoming: flag.optional().meta({ description: 'Only what is still to come, soonest first' }),
  since: day.optional().meta({ description: 'From a day, month or year on' }),
  until: day.optional().meta({ description: 'Up to a day, month or year' }),
  history: flag.optional().meta({ description: 'With the bundled chronology; the default is true' }),
  ascending: flag.optional().meta({ description: 'Oldest first' }),
  limit: count.default('50').meta({ description: 'How many at most' }),
  cursor: z.string().min(1).max(400).optional().meta({ description: 'Goes on where the page before ended' }),
});

export type EventFilters = z.infer<typeof eventFilters>;

const isTrue = (text: string | undefined): boolean => text === 'true';

/** What the store is asked; `today` (KST/JST) is where what is upcoming begins. */
export function queryOf(filters: EventFilters, today: string): EventQuery {
  const { upcoming, severity, history, ascending, limit, ...rest } = filters;
  const coming = isTrue(upcoming)
    ? { since: rest.since !== undefined && rest.since > today ? rest.since : today, ascending: true }
    : {};
  const query = {
    ...rest,
    ...(severity === undefined ? {} : { severity: Number(severity) as Severity }),
    ...(history === undefined ? {} : { history: isTrue(history) }),
    ...(ascending === undefined ? {} : { ascending: isTrue(ascending) }),
    ...coming,
    limit: Number(limit),
  };
  return Object.fromEntries(Object.entries(query).filter(([, v]) => v !== undefined)) as unknown as EventQuery;
}

/** What is wrong with a request, each in a plain sentence. */
export const problemsOf = (error: z.ZodError): string[] =>
  error.issues.map((i) => (i.path.length > 0 ? `${i.path.join('.')}: ${i.message}` : i.message));

/** Reads filters. Answers with a plain message for each that cannot be used. `now` decides what is upcoming. */
export function parseFilters(
  input: Record<string, string | undefined>,
  now: Date,
): { query: EventQuery } | { problems: string[] } {
  const parsed = eventFilters.safeParse(input);
  return parsed.success
    ? { query: queryOf(parsed.data, dayOf(now.toISOString())) }
    : { problems: problemsOf(parsed.error) };
}
