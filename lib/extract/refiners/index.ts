import type { Refiner } from '../rule';
import { ACCEPTED } from './accepted';
import { CARRY_DATE } from './carry-date';
import { DATELINE_PLACE } from './dateline-place';
import { DEDUPE } from './dedupe';
import { DENIAL } from './denial';
import { EFFECTIVE_DATE } from './effective-date';
import { TALKS_SUBJECT } from './talks-subject';

/** In order: a denial needs the dates the text gives, a paper the place of its meeting, comparing tellings needs those it implies. */
export const REFINERS: readonly Refiner[] = [
  TALKS_SUBJECT,
  ACCEPTED,
  DENIAL,
  DATELINE_PLACE,
  CARRY_DATE,
  EFFECTIVE_DATE,
  DEDUPE,
];
