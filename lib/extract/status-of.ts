import type { Action, Status } from '../model/vocabularies';
import type { Mode } from './locale';

/** What an act is once carried out: an offering stays sent, a route stays open, a pact that ended is over. */
const DONE: Readonly<Partial<Record<Action, Status>>> = {
  suspend: 'suspended',
  end: 'ended',
  protest: 'held',
  visit: 'held',
  compensate: 'held',
  fund: 'held',
  approve: 'announced',
};

/** The status of an agreement or measure. One side alone does not agree: it announces. */
export function statusOfAct(mode: Mode, action: Action | undefined, joint: boolean): Status {
  switch (mode) {
    case 'done':
      return (action && DONE[action]) ?? 'in-force';
    case 'effect':
    case 'keep':
      return 'in-force';
    case 'sign':
      return 'signed';
    case 'agree':
      return joint ? 'agreed' : 'announced';
    case 'announce':
      return 'announced';
    case 'plan':
      return 'planned';
    case 'demand':
    case 'propose':
      return 'proposed';
    case 'negotiate':
      return 'negotiating';
    case 'postpone':
      return 'postponed';
    case 'cancel':
      return 'cancelled';
    case 'deny':
      return 'denied';
  }
}

/** The status of a meeting. To agree or to announce that one will meet is to plan it. */
export function statusOfMeeting(mode: Mode): Status {
  switch (mode) {
    case 'done':
    case 'effect':
    case 'sign':
      return 'held';
    case 'agree':
    case 'announce':
    case 'plan':
    case 'keep':
      return 'planned';
    // in talks to arrange a visit: to negotiate on a meeting is to propose one
    case 'negotiate':
      return 'proposed';
    default:
      return statusOfAct(mode, undefined, true);
  }
}
