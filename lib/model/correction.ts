import type { EventFields } from './event-fields';
import type { Family, Stage, Status } from './vocabularies';

/**
 * Names facts of an article for good, through other positions and better readings: all of its facts of one family, or
 * where it has several of them in different events, those of one date (empty: without a date).
 */
export interface Anchor {
  articleId: string;
  family: Family;
  date?: string;
}

/** What an operator may set of an event. */
export const CORRECTABLE = [
  'kind',
  'status',
  'action',
  'instrument',
  'subject',
  'date',
  'place',
  'actors',
  'participants',
] as const satisfies readonly (keyof EventFields)[];
export type CorrectableField = (typeof CORRECTABLE)[number];

/** Values that hold whatever the facts say; null gives a field back to the facts. */
export type CorrectedFields = { [F in CorrectableField]?: NonNullable<EventFields[F]> | null };

interface Base {
  id: string;
  /** ISO 8601. */
  at: string;
  reason: string;
  eventId: string;
  /** The facts of the event when it was corrected: they stay its own. */
  anchors: Anchor[];
}

/** An operator's word on an event, which every later article and reading respects. */
export type Correction =
  | (Base & {
      type: 'set';
      set: CorrectedFields /** The step that was the last one then. */;
      step: string;
      stage: Stage;
    })
  | (Base & { type: 'merge'; from: string })
  | (Base & { type: 'split'; into: string /** The facts that left. */; left: Anchor[] })
  | (Base & { type: 'withdraw' })
  | (Base & { type: 'restore' });

/** As an event tells of it. */
export interface Revision {
  id: string;
  at: string;
  type: Correction['type'];
  reason: string;
  set?: CorrectedFields;
  /** The other event of a merge or a split. */
  other?: string;
}

/** What became of an event, as `changes since` tells it. */
export interface EventChange {
  at: string;
  eventId: string;
  topic: string;
  type: 'new' | 'step' | 'facts' | 'corrected' | 'merged' | 'split' | 'withdrawn' | 'restored' | 'moved' | 'removed';
  status?: Status;
  /** Fields whose value is another than before; absent values are null. */
  fields: { field: string; from: unknown; to: unknown }[];
  reason?: string;
  /** Where the facts of an event that is gone went. */
  movedTo?: string;
}
