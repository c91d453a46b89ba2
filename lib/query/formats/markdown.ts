import type { Language } from '../../model/vocabularies';
import type { Exported } from '../evidence';
import { type Column, cellsOf, SHORT_COLUMNS } from './columns';

/** Text that Markdown takes as text: nothing in it ends a cell, opens a link or becomes a tag. */
export const markdownText = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~]/g, (c) => `\\${c}`);

/** An address inside a Markdown link; undefined where it is none that a page may lead to. */
export const markdownUrl = (url: string | undefined): string | undefined =>
  url !== undefined && /^https?:\/\//.test(url)
    ? url.replace(/[\s()<>\\]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`)
    : undefined;

/** Events as a Markdown table (GitHub's kind). */
export function markdownOf(
  events: readonly Exported[],
  language: Language,
  columns: readonly Column[] = SHORT_COLUMNS,
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rows = events.map((e) => line(cellsOf(e, columns, language).map(markdownText)));
  return line(columns) + line(columns.map(() => '---')) + rows.join('');
}
