import type { Refiner } from '../rule';
import { CARRY_DATE } from './carry-date';
import { DEDUPE } from './dedupe';
import { DENIAL } from './denial';
import { EFFECTIVE_DATE } from './effective-date';
import { TALKS_SUBJECT } from './talks-subject';

/** In order: a denial needs the dates the text gives, comparing tellings needs those it implies. */
export const REFINERS: readonly Refiner[] = [TALKS_SUBJECT, DENIAL, CARRY_DATE, EFFECTIVE_DATE, DEDUPE];
