import type { Alert } from '../model/alert';
import type { CorrectableField } from '../model/correction';
import type { Event } from '../model/event';
import type { Status } from '../model/vocabularies';
import { digestDay } from './due-times';
import { personLabel, placeLabel } from './labels';
import { NOTICES } from './languages/notices';
import { type Phrasebook, statusName } from './languages/phrasebook';

/** A value of an event as a reader of the language knows it; `not stated` where there is none. */
function said(book: Phrasebook, event: Pick<Event, 'kind'>, field: CorrectableField, value: unknown): string {
  if (value === undefined || value === null || (Array.isArray(value) && value.length === 0)) return book.notStated;
  if (field === 'date') return book.date(String(value));
  if (field === 'place') return placeLabel(String(value), book.language) ?? String(value);
  if (field === 'status') return statusName(book, event, value as Status);
  if (field === 'actors') return book.actors(value as string[]);
  if (field === 'participants') return (value as string[]).map((n) => personLabel(n, book.language)).join(book.comma);
  if (field === 'action') return book.action[value as keyof Phrasebook['action']] ?? String(value);
  if (field === 'instrument') return book.instrument[value as keyof Phrasebook['instrument']] ?? String(value);
  return String(value);
}

/** The reason on one line, without the stop that the sentence has already. */
const plain = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim()
    .replace(/[.。]+$/, '');

/** What a correction or a withdrawal says above the facts; nothing for other alerts. */
export function noticeLines(book: Phrasebook, { event, type, notice }: Alert): string[] {
  if (notice === undefined) return [];
  const words = NOTICES[book.language];
  const day = book.date(digestDay(notice.alertedAt));
  const fields = notice.fields.map(({ field, from, to }) =>
    words.corrected(words.field[field], said(book, event, field, from), said(book, event, field, to)),
  );
  return [
    ...(type === 'withdrawn' ? [words.withdrawn(event.id, day)] : fields),
    words.reason(plain(notice.reason)),
    ...(type === 'withdrawn' ? [] : [words.alerted(day)]),
    ...(notice.mergedInto === undefined ? [] : [words.mergedInto(notice.mergedInto)]),
    '',
  ];
}
