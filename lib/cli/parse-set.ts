import * as z from 'zod';
import { CORRECTABLE, type CorrectableField, type CorrectedFields } from '../model/correction';
import { ACTIONS, INSTRUMENTS, KINDS, STATUSES } from '../model/vocabularies';
import { CliError, EXIT } from './exit';

const text = z.string().max(200);
const list = (item: z.ZodType<string, string>) =>
  text.transform((v) => v.split(',').map((x) => x.trim())).pipe(z.array(item).min(1));

const VALUES: Record<CorrectableField, z.ZodType> = {
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  action: z.enum(ACTIONS),
  instrument: z.enum(INSTRUMENTS),
  subject: text,
  date: text
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a day, month or year as 2024-09-06, 2024-09 or 2024')
    .refine((v) => !Number.isNaN(Date.parse(v)), 'a day that the calendar has'),
  place: text,
  actors: list(z.string().regex(/^[A-Z]{2}$/, 'country codes as KR,JP')).transform((codes) => [...codes].sort()),
  participants: list(z.string().min(1)),
};

/** Reads `date=2024-09-06` and the like. An empty value gives the field back to the facts. */
export function parseSet(assignments: readonly string[]): CorrectedFields {
  const set: Record<string, unknown> = {};
  for (const assignment of assignments) {
    const at = assignment.indexOf('=');
    const name = CORRECTABLE.find((field) => field === assignment.slice(0, at));
    if (at < 1 || name === undefined)
      throw new CliError(
        `--set: ${assignment} is not field=value with a field among ${CORRECTABLE.join(', ')}`,
        EXIT.usage,
      );
    const value = assignment.slice(at + 1).trim();
    const parsed = value === '' ? { success: true as const, data: null } : VALUES[name].safeParse(value);
    if (!parsed.success)
      throw new CliError(`--set: ${name}=${value} cannot be used: ${parsed.error.issues[0]?.message}`, EXIT.usage);
    set[name] = parsed.data;
  }
  return set as CorrectedFields;
}
