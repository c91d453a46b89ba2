import { everyMatch } from '../../../text/cue';
import { coordinated, sentences, sideBySide } from './joints';
import { INFINITIVE, PARTICIPIAL } from './participles';
import type { VerbGroup } from './verb-group';
import type { Word } from './words';

/** Where a coordinate clause begins: `, and agreed to`, `; Seoul ...`, `, while`, `, signing a memorandum`. */
const COORDINATE = new RegExp(
  [
    ';\\s+',
    ',?\\s+(?=after which\\s)',
    ',\\s+(?=(?:while|whereas|but|saying|adding|although|though|citing|noting|stressing|arguing|blaming|describing|reflecting|underscoring|prompting|leading|provoking)\\s)',
    ',\\s+and\\s+(?=(?:[A-Z]|the\\s|both\\s|they\\s|he\\s|she\\s|it\\s|in\\s|a\\s|an\\s))',
    `,\\s+(?=${PARTICIPIAL})`,
    // Leaders speak by phone, agree to meet in January
    ',\\s+(?=(?:agree|vow|pledge|reaffirm)\\s(?:to|on|that)\\s)',
    // paving the way for ...: what may follow is not what happened
    ',\\s+(?=(?:paving|clearing|opening|smoothing) the way\\s)',
    // agreed to set up a body, expand exchanges and conduct a drill
    `(?:,(?:\\s+and)?|\\s+and)\\s+(?=(?:also\\s)?${INFINITIVE})`,
    '\\s+and\\s+(?=(?:the (?:two|pair|sides|leaders|ministers)|they|he|she|both (?:sides|leaders|countries))\\s(?:also\\s)?(?:agreed|said|will|would|has|have|is|are|signed|decided|lodged|plans?|called|asked|urged)(?![a-z]))',
    `\\s+(?=while\\s+${PARTICIPIAL})`,
    // said they would start talks, and that Seoul would halt its complaint: as much said as the first
    ',?\\s+(?=(?:and|but) that (?!(?:was|were|is|has|had)\\s)[^,;.]{2,60}? (?:would|will|had|has|have|should|could|was|were|is|are)\\s)',
    // is recalling its envoy and breaking off talks
    `\\s+(?=and\\s${PARTICIPIAL})(?<=(?:is|are|was|were|be)\\s(?:\\w+ly\\s)?[a-z]+ing\\s[^;]{0,140}\\s)`,
    // closed their meeting by adopting a statement
    '\\s+(?=by\\s+(?:adopting|issuing|signing|inking|releasing|agreeing|concluding|announcing)\\s)',
    '\\s+(?=as (?:their|the two|the) (?:leaders|ministers|sides|two|presidents)\\s)',
  ].join('|'),
  'g',
);

/** Where the coordinate clauses of a sentence begin, in order, each once. */
export function jointsOf(sentence: string, words: readonly Word[], groups: readonly VerbGroup[]): number[] {
  const marked = everyMatch(COORDINATE, sentence).map((m) => m.index + (/^[;,]/.test(m[0]) ? 1 : 0));
  const joints = new Set([
    ...marked,
    ...coordinated(words, groups),
    ...sentences(words, groups),
    ...sideBySide(words, groups),
  ]);
  return [...joints].sort((a, b) => a - b);
}
