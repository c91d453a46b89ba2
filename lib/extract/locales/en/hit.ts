import type { Mode } from '../../locale';
import type { VerbGroup } from './verb-group';

/** A place in a clause that says something of an act, by a verb group or by a phrase of data/cues. */
export interface Hit {
  mode: Mode | 'nothing';
  start: number;
  end: number;
  group?: VerbGroup;
}

/** A hit that tells an act, or that none is to come. */
export type Verb = Hit & { mode: Mode };
