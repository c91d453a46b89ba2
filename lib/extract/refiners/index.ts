import type { Refiner } from '../rule';
import { CARRY_DATE } from './carry-date';
import { DEDUPE } from './dedupe';

/** In order: dates must be known before tellings of one thing are compared. */
export const REFINERS: readonly Refiner[] = [CARRY_DATE, DEDUPE];
