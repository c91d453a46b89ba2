import { fieldOf } from '../alerts/labels';
import { dayOf, firstDay, lastDay } from '../events/days';
import type { EventStep } from '../model/event';
import { type Language, STAGE, type Status } from '../model/vocabularies';
import type { Exported } from './evidence';
import { stepDay } from './step-day';
import { titleAt } from './title-at';

export const DIFF_CHANGES = ['new', 'moved', 'ended', 'cancelled'] as const;
/** moved: on to another status; ended: was, and is no more; cancelled: will not come. */
export type DiffChange = (typeof DIFF_CHANGES)[number];

/** What became of one event between two days. */
export interface DiffEntry {
  id: string;
  change: DiffChange;
  /** Where it stood on the first day; absent where it was not known then. */
  from?: Status;
  to: Status;
  /** The day on which it came to stand so, as precisely as it is known. */
  on: string;
  /** The statuses it went through between the days, the last being `to`. */
  path: { status: Status; on: string }[];
  kind: Exported['kind'];
  topic: string;
  field: string;
  /** As it stood on the second day. */
  title: string;
}

export interface Diff {
  from: string;
  to: string;
  /** By field, then by day. */
  changes: DiffEntry[];
}

/** The day by whose end a step had surely come about; a month that its report falls into was over for it by the report. */
function surelyBy(step: EventStep): number {
  const day = stepDay(step);
  const told = firstDay(dayOf(step.reportedAt));
  return firstDay(day) > told ? lastDay(day) : Math.min(lastDay(day), Math.max(told, firstDay(day)));
}

function changeOf(from: Status | undefined, to: Status): DiffChange {
  const stage = STAGE[to];
  if (stage === 'stopped') return 'ended';
  if (stage === 'off') return 'cancelled';
  return from === undefined ? 'new' : 'moved';
}

function entryOf(event: Exported, from: number, to: number, language: Language): DiffEntry[] {
  if (event.withdrawn) return [];
  const known = event.steps.filter((step) => step.news || step.date !== undefined);
  const by = (day: number) => known.filter((step) => surelyBy(step) <= day);
  const [before, after] = [by(from), by(to)];
  const last = after.at(-1);
  const path = after.filter((step) => !before.includes(step));
  if (last === undefined || path.length === 0 || !path.includes(last)) return [];
  const was = before.at(-1)?.status;
  return [
    {
      id: event.id,
      change: changeOf(was, last.status),
      ...(was === undefined ? {} : { from: was }),
      to: last.status,
      on: stepDay(last),
      path: path.map((step) => ({ status: step.status, on: stepDay(step) })),
      kind: event.kind,
      topic: event.topic,
      field: fieldOf(event.topic),
      title: titleAt(event, last, language),
    },
  ];
}

/**
 * What changed in the relationship from the end of one day to the end of another (2024-09-06, KST/JST), read from the
 * steps of events: what is new, moved on, ended or was cancelled. What was told late of an earlier day changed then, not
 * when it was told.
 */
export function diffOf(events: readonly Exported[], from: string, to: string, language: Language): Diff {
  const changes = events.flatMap((e) => entryOf(e, lastDay(from), lastDay(to), language));
  const key = (c: DiffEntry) => `${c.field} ${c.on.padEnd(10, '-00')} ${c.id}`;
  return { from, to, changes: changes.sort((a, b) => (key(a) < key(b) ? -1 : 1)) };
}
