import type { Rule } from '../rule';
import { ACT } from './act';
import { DENIED_MEETING } from './denied-meeting';
import { LISTED_PAPERS } from './listed-papers';
import { MEETING } from './meeting';
import { MEETING_BEFORE } from './meeting-before';
import { MEETING_TO_COME } from './meeting-to-come';
import { TARGET } from './target';
import { TOLD_ACT } from './told-act';
import { TOLD_MEETING } from './told-meeting';

/** In order: what an earlier rule reads in a sentence, a later one may see. */
export const RULES: readonly Rule[] = [
  MEETING,
  TOLD_MEETING,
  MEETING_BEFORE,
  MEETING_TO_COME,
  TARGET,
  ACT,
  LISTED_PAPERS,
  TOLD_ACT,
  DENIED_MEETING,
];
