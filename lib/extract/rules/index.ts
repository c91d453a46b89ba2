import type { Rule } from '../rule';
import { ACT } from './act';
import { MEETING } from './meeting';
import { TARGET } from './target';

/** In order: what an earlier rule reads in a sentence, a later one may see. */
export const RULES: readonly Rule[] = [MEETING, TARGET, ACT];
