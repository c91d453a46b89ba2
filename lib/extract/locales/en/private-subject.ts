import { createCue } from '../../../text/cue';
import { clauseText } from '../../clause-text';
import type { Clause, Predicate } from '../../locale';
import { EN_FILE } from './cues';

const PRIVATE = createCue(EN_FILE.lists!.private!, 'en');
const OFFICIAL = createCue(EN_FILE.lists!.official!, 'en');

/** Airlines, plaintiffs, a civic group: the subject, what stands before the verb, is nobody of state. */
export function isPrivateSubject(sentence: string, clause: Clause, predicate: Predicate): boolean {
  const subject = clauseText(sentence, clause).slice(0, Math.max(0, predicate.start - clause.start));
  const last = PRIVATE.all(subject).at(-1);
  if (!last) return false;
  // lawmakers told the government: the nearest noun is the one that acts, unless it only belongs to the other
  const after = subject.slice(last.index + last[0].length);
  return !OFFICIAL.test(after) && !/^'s?\s/.test(after);
}
