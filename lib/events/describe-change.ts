import type { EventChange } from '../model/correction';
import type { Event } from '../model/event';

/** Fields whose change a reader of lists would see. */
const SHOWN = [
  'kind',
  'topic',
  'status',
  'date',
  'place',
  'action',
  'instrument',
  'subject',
  'actors',
  'participants',
  'withdrawn',
] as const;

const CORRECTION_TYPES = {
  set: 'corrected',
  merge: 'merged',
  split: 'split',
  withdraw: 'withdrawn',
  restore: 'restored',
} as const;

function typeOf(before: Event | undefined, after: Event): EventChange['type'] | undefined {
  const revision = after.revisions.at(-1);
  if (revision !== undefined && after.revision !== (before?.revision ?? 1)) return CORRECTION_TYPES[revision.type];
  if (before === undefined) return 'new';
  return after.steps.length !== before.steps.length ? 'step' : undefined;
}

/** What a rewrite changed that anyone would notice; undefined where one more article tells what was known. */
export function describeChange(before: Event | undefined, after: Event, at: string): EventChange | undefined {
  const fields = SHOWN.flatMap((field) => {
    const [from, to] = [before?.[field] ?? null, after[field] ?? null];
    return before !== undefined && JSON.stringify(from) !== JSON.stringify(to) ? [{ field, from, to }] : [];
  });
  const type = typeOf(before, after) ?? (fields.length > 0 ? 'facts' : undefined);
  if (type === undefined) return undefined;
  const reason = after.revisions.at(-1)?.reason;
  return {
    at,
    eventId: after.id,
    topic: after.topic,
    type,
    status: after.status,
    fields,
    ...(reason !== undefined && Object.values(CORRECTION_TYPES).some((t) => t === type) ? { reason } : {}),
  };
}

/** The change of an event that is no more. */
export function describeRemoval(before: Event, movedTo: string | undefined, at: string): EventChange {
  const { id: eventId, topic } = before;
  return {
    at,
    eventId,
    topic,
    fields: [],
    ...(movedTo === undefined ? { type: 'removed' } : { type: 'moved', movedTo }),
  };
}
