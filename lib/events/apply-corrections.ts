import type { CorrectableField, Correction } from '../model/correction';
import type { Event } from '../model/event';
import { revisionOf } from './ledger';

type Fields = Partial<Record<CorrectableField, unknown>>;

/** What holds after all corrections of an event: a field given back to the facts is no longer set. */
function holding(corrections: readonly Correction[]): { fields: Fields; stepOf: Map<CorrectableField, string> } {
  const fields: Fields = {};
  const stepOf = new Map<CorrectableField, string>();
  for (const c of corrections) {
    if (c.type !== 'set') continue;
    for (const [name, value] of Object.entries(c.set) as [CorrectableField, unknown][]) {
      if (value === null) delete fields[name];
      else fields[name] = value;
      stepOf.set(name, c.step);
    }
  }
  return { fields, stepOf };
}

/**
 * An event as the operator left it. Date and status are those of a step, and of that step alone: what happens later is
 * told by the articles.
 */
export function applyCorrections(event: Event, corrections: readonly Correction[]): Event {
  if (corrections.length === 0) return event;
  const { fields, stepOf } = holding(corrections);
  const { status, date, ...rest } = fields;
  const steps = event.steps.map((step) => ({
    ...step,
    ...(status !== undefined && step.key === stepOf.get('status') ? { status: status as Event['status'] } : {}),
    ...(date !== undefined && step.key === stepOf.get('date') ? { date: date as string } : {}),
  }));
  const last = corrections.filter((c) => c.type === 'withdraw' || c.type === 'restore').at(-1);
  return {
    ...event,
    ...(rest as Partial<Event>),
    ...(date === undefined ? {} : { date: date as string }),
    steps,
    status: steps.at(-1)?.status ?? event.status,
    ...(last?.type === 'withdraw' ? { withdrawn: true } : {}),
    revision: 1 + corrections.length,
    revisions: corrections.map((c) => revisionOf(c, event.id)),
  };
}
