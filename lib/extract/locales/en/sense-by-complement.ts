import { ASKING } from './asks-of';
import { byVerb, everydaySense, type FoundSense, type VerbPlace } from './everyday-verb';
import { HAVING_AND_MOVING } from './has-and-moves';
import { nominalAct } from './nominal-acts';
import { TAKING_AND_GIVING } from './takes-and-gives';

const BY_VERB = byVerb([...ASKING, ...TAKING_AND_GIVING, ...HAVING_AND_MOVING]);

/** The sense that an everyday verb has by all that follows it: let the pact run out, took Japan to court, sees no need. */
export const senseByComplement = (at: VerbPlace): FoundSense =>
  everydaySense(BY_VERB, at) ?? (at.passive ? undefined : nominalAct(at.words, at.main, at.last, at.lemma));
