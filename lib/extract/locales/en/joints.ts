import { isTensed } from './tensed';
import type { VerbGroup } from './verb-group';
import type { Word } from './words';

/** ... and agreed to expand it: a clause whose verb follows its conjunction has the subject of the one before. */
export function isHeadless(sentence: string, groups: readonly VerbGroup[], start: number): boolean {
  const verb = groups.find((g) => g.start >= start && isTensed(g));
  return (
    verb !== undefined &&
    /^,?\s*(?:and|but)\s+(?:(?:also|then|later|both|instead|in turn|\w+ly)\s+)*$/.test(
      sentence.slice(start, verb.start),
    )
  );
}

/** Where a second verb of the same subject begins: ..., and formally told; ... but would not say. */
export function coordinated(words: readonly Word[], groups: readonly VerbGroup[]): number[] {
  const found: number[] = [];
  for (const [n, group] of groups.entries()) {
    // agreed to resume contacts and to hold a round
    if (n === 0 || (!isTensed(group) && !(group.tense === 'infinitive' && words[group.first]!.text === 'to'))) continue;
    let k = group.first - 1;
    while (k > 0 && (/ly$/.test(words[k]!.text) || STEP.has(words[k]!.text))) k--;
    const conjunction = words[k];
    if (!conjunction || (conjunction.text !== 'and' && conjunction.text !== 'but')) continue;
    // the adverb may stand behind a comma of its own
    const comma = words[k - 1]?.text === ',' ? words[k - 1]!.end : conjunction.start - 1;
    found.push(comma);
  }
  return found;
}

/** ..., and no one from Seoul will take part: a sentence of its own after the comma. */
export function sentences(words: readonly Word[], groups: readonly VerbGroup[]): number[] {
  const found: number[] = [];
  for (const [k, word] of words.entries()) {
    if (k < 3 || (word.text !== 'and' && word.text !== 'but')) continue;
    // is to approve it on Friday and South Korea has given its consent
    const bare = words[k - 1]!.text !== ',';
    if (bare && !isNewSubject(words, groups, k)) continue;
    const verb = groups.find((g) => g.first > k);
    if (!verb || !isTensed(verb) || verb.first - k > 14 || verb.first === k + 1) continue;
    if (words.slice(k + 1, verb.first).some((w) => w.text === ',' || w.text === 'which' || w.text === 'that')) continue;
    if (groups.some((g) => g.last < k && isTensed(g))) found.push(words[k - 1]!.end);
  }
  return found;
}

const COUNTRY = /^(?:south|korea|japan|seoul|tokyo)$/;
const HELPER = /^(?:has|have|had|will|would|is|was)$/;

/** After `and` a country with a helper verb of its own, which is not the second of two. */
function isNewSubject(words: readonly Word[], groups: readonly VerbGroup[], k: number): boolean {
  const subject = words[k + 1];
  if (!subject || !COUNTRY.test(subject.text) || words[k - 1]!.capital) return false;
  const verb = words[k + (subject.text === 'south' ? 3 : 2)];
  return verb !== undefined && HELPER.test(verb.text) && groups.some((g) => g.last < k && isTensed(g));
}

const SAYS: ReadonlySet<VerbGroup['sense']> = new Set([
  'say',
  'announce',
  'agree',
  'demand',
  'propose',
  'deny',
  'plan',
]);
const SUBORDINATES = new Set(
  'that which whether how when where who if because since after before until as while once although than'.split(' '),
);
const JOINING = new Set([',', 'and', 'or', 'between', 'both', 'that', 'which']);

/** The waiver was extended and ferry services were resumed, Japan lifted its ban and Seoul withdrew its complaint: no comma between. */
export function sideBySide(words: readonly Word[], groups: readonly VerbGroup[]): number[] {
  const found: number[] = [];
  for (const [k, word] of words.entries()) {
    if (word.text !== 'and' || k < 3 || words[k - 1]!.text === ',') continue;
    const before = groups.findLast((g) => g.last < k);
    const after = groups.find((g) => g.first > k);
    if (!before || !after || !isTensed(before) || !isTensed(after) || SAYS.has(before.sense)) continue;
    const subject = words.slice(k + 1, after.first);
    if (subject.length === 0 || subject.length > 9) continue;
    const between = words.slice(before.last + 1, k);
    // years since Korea and Japan signed: two names that share a verb
    const isWhole = before.passive
      ? between.length <= 5
      : subject[0]!.capital && between.length > 0 && !words[k - 1]!.capital;
    const isBroken =
      [...words.slice(Math.max(0, before.first - 6), before.first), ...between, ...subject].some((w) =>
        SUBORDINATES.has(w.text),
      ) ||
      // flights between Busan and Nagoya: no two sentences
      [...between, ...subject.slice(-1)].some((w) => JOINING.has(w.text));
    if (isWhole && !isBroken) found.push(word.start - 1);
  }
  return found;
}

const STEP: ReadonlySet<string> = new Set(['also', 'then', 'later', 'both', 'instead', 'in', 'turn', 'has', 'still']);
