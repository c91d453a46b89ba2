import { isSeen } from './bare-base';
import { bareVerb } from './bare-verb';
import { helped } from './helped-verb';
import { inverted } from './states';
import type { VerbGroup } from './verb-group';
import type { Word } from './words';

/** Reads the verb groups of a clause from left to right, each word once. */
export function verbGroups(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length; i++) {
    const turned = i === 0 ? inverted(words) : undefined;
    if (turned) {
      groups.push(turned);
      i = turned.last;
      continue;
    }
    if (!words[i]!.kind.isVerbal) continue;
    const group = helped(words, i) ?? bareVerb(words, i, groups);
    if (!group) continue;
    // Tuesday saw the pact enter into force: what was seen is what happened
    const seer = groups.at(-1);
    if (seer && group.tense === 'past' && words[group.first]!.kind.form?.base && isSeen(words, group.first, groups))
      seer.sense = 'say';
    groups.push(group);
    i = Math.max(i, group.last);
  }
  return groups;
}
