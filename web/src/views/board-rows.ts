import { fieldOf } from '../../../lib/alerts/labels';
import { STAGE, type Stage } from '../../../lib/model/vocabularies';
import type { EventView } from '../ask/shapes';

export const STAGES: readonly Stage[] = ['open', 'committed', 'done', 'stopped', 'off'];

/** A topic with its events by the stage they have reached, newest first. */
export interface BoardRow {
  topic: string;
  field: string;
  cells: Record<Stage, EventView[]>;
  /** The stage of what was reported last. */
  latest: Stage;
  lastReportedAt: string;
}

/** Topics by field, in the order of `fields`; within a field the one that moved last comes first. */
export function boardRows(events: readonly EventView[], fields: readonly string[]): BoardRow[] {
  const rows = new Map<string, BoardRow>();
  const sorted = [...events].sort((a, b) => (a.lastReportedAt < b.lastReportedAt ? 1 : -1));
  for (const event of sorted) {
    const { topic, lastReportedAt } = event;
    const stage = STAGE[event.status];
    const row: BoardRow = rows.get(topic) ?? {
      topic,
      field: fieldOf(topic),
      cells: { open: [], committed: [], done: [], stopped: [], off: [] },
      latest: stage,
      lastReportedAt,
    };
    row.cells[stage].push(event);
    rows.set(topic, row);
  }
  const rank = (row: BoardRow) => fields.indexOf(row.field);
  return [...rows.values()].sort((a, b) => rank(a) - rank(b) || (a.lastReportedAt < b.lastReportedAt ? 1 : -1));
}
