import type { Language } from '../../model/vocabularies';
import { eventView } from '../event-view';
import type { Exported } from '../evidence';

/** Values as lines of JSON. */
export const ndjsonRows = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** Events as lines of JSON, each as lists of the API show it; with its evidence where the event is whole. */
export const ndjsonOf = (events: readonly Exported[], language: Language): string =>
  ndjsonRows(events.map((e) => eventView(e, language)));
