import type { Action, Instrument, Kind, Status } from './vocabularies';

/** What an event says of itself, and what an operator may correct. */
export interface EventFields {
  kind: Kind;
  subject?: string;
  status: Status;
  date?: string;
  place?: string;
  action?: Action;
  instrument?: Instrument;
  actors: string[];
  participants: string[];
}
