import type { EventChange } from '../../../lib/model/correction';
import type { EventView } from '../ask/shapes';

/** What became of one event in a span of time, summed up. */
export interface Development {
  eventId: string;
  /** The weightiest thing that happened. */
  type: EventChange['type'];
  /** When it last changed. */
  at: string;
  /** The status before and after, where it moved. */
  moved?: { from?: string; to: string };
  reason?: string;
  movedTo?: string;
}

const WEIGHT: readonly EventChange['type'][] = [
  'new',
  'withdrawn',
  'corrected',
  'merged',
  'split',
  'restored',
  'step',
  'moved',
  'removed',
  'facts',
];

/** Changes gathered by event, the latest first. */
export function developmentsOf(changes: readonly EventChange[]): Development[] {
  const found = new Map<string, Development>();
  for (const { eventId, type, at, fields, reason, movedTo } of changes) {
    const known = found.get(eventId);
    const status = fields.find((f) => f.field === 'status');
    const development: Development = known ?? { eventId, type, at };
    if (WEIGHT.indexOf(type) < WEIGHT.indexOf(development.type)) development.type = type;
    development.at = at;
    if (status !== undefined && typeof status.to === 'string') {
      const from = development.moved?.from ?? (typeof status.from === 'string' ? status.from : undefined);
      development.moved = { to: status.to, ...(from === undefined ? {} : { from }) };
    }
    if (reason !== undefined) development.reason = reason;
    if (movedTo !== undefined) development.movedTo = movedTo;
    found.set(eventId, development);
  }
  return [...found.values()].sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Whether a reader who asks what is new is told. What articles only look back on is kept and found, and is not new; what
 * somebody corrected or withdrew by hand is told of any event.
 */
export const isTold = ({ type }: Development, event: Pick<EventView, 'steps' | 'withdrawn'>): boolean =>
  event.withdrawn === true || event.steps.some((s) => s.news) || (type !== 'new' && type !== 'step');

export type Tally = Record<'new' | 'step' | 'corrected' | 'gone' | 'facts', number>;

const TALLIED: Record<EventChange['type'], keyof Tally> = {
  new: 'new',
  step: 'step',
  facts: 'facts',
  corrected: 'corrected',
  split: 'corrected',
  restored: 'corrected',
  merged: 'gone',
  withdrawn: 'gone',
  moved: 'gone',
  removed: 'gone',
};

/** How many of each the verdict line tells. */
export function tally(developments: readonly Development[]): Tally {
  const counts: Tally = { new: 0, step: 0, corrected: 0, gone: 0, facts: 0 };
  for (const { type } of developments) counts[TALLIED[type]] += 1;
  return counts;
}
