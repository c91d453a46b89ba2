import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../model/vocabularies';
import type { Exported } from '../evidence';
import { COLUMNS, type Column, cellsOf } from './columns';

export interface CsvOptions {
  /** A byte order mark, by which Excel knows UTF-8. */
  bom?: boolean;
  columns?: readonly Column[];
}

/** Rows of text as CSV (RFC 4180), the first being the head. */
export const csvRows = (rows: readonly (readonly string[])[], { bom = false } = {}): string =>
  // a cell of the web that begins like a formula must not run in a spreadsheet
  stringify(rows as string[][], { bom, escape_formulas: true, record_delimiter: 'windows' });

/** Events as CSV, one a line under a head of column names. */
export function csvOf(events: readonly Exported[], language: Language, options: CsvOptions = {}): string {
  const { columns = COLUMNS, bom = false } = options;
  return csvRows([columns, ...events.map((e) => cellsOf(e, columns, language))], { bom });
}
