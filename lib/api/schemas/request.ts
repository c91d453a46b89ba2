import * as z from 'zod';
import { LANGUAGES } from '../../model/vocabularies';

/** In which language titles are; without it, what `Accept-Language` asks for. */
export const lang = {
  lang: z
    .enum(LANGUAGES)
    .optional()
    .meta({ description: 'Language of titles and labels; else that of Accept-Language' }),
};

export const eventId = z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9._:-]{1,80}$/, 'an id of an event, as e67d4eb23')
    .meta({ description: 'An event, also by an id under which it was known before' }),
});

/** A moment, or the beginning of a day (UTC). */
export const moment = z
  .string()
  .regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d))?$/,
    'a time as 2024-09-06 or 2024-09-06T09:00:00Z',
  );
