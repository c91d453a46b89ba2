import file from '../../../../data/cues/en-verbs.json' with { type: 'json' };
import type { Action } from '../../../model/vocabularies';
import type { Sense } from './verb-lexicon';
import { wordSet } from './word-set';
import type { Word } from './words';

interface NominalSense {
  sense: Sense;
  action?: Action;
}

const SENSES: ReadonlySet<string> = new Set(['agree', 'announce', 'propose', 'demand', 'deny']);
/** What a noun says was done: the lifting of, a halt to, its renewal, a pledge to. */
const NOUNS: ReadonlyMap<string, NominalSense> = new Map(
  Object.entries(file.nominal.nouns as Record<string, readonly string[]>).flatMap(([key, nouns]) =>
    nouns.map((noun) => [
      noun,
      SENSES.has(key) ? { sense: key as Sense } : { sense: 'act' as const, action: key as Action },
    ]),
  ),
);
const BRINGS = wordSet(file.nominal.brings.join(' '));
const COMES = wordSet(file.nominal.comes.join(' '));

/** Whether a noun phrase, up to its first preposition, is what somebody does: Japan's doubling |of scholarships. */
export const isNominalAct = (head: string): boolean =>
  NOUNS.has(/[a-z-]+\W*$/i.exec(head)?.[0].trim().toLowerCase() ?? '');

/** The sense of an everyday verb by the act that its subject or object names: brought the lifting of the ban. */
export function nominalAct(
  words: readonly Word[],
  main: number,
  last: number,
  lemma: string,
): NominalSense | undefined {
  if (BRINGS.has(lemma)) return last === main ? objectOf(words, last) : undefined;
  if (lemma === 'come' && words[last + 1]?.text === 'out') return withObject(words, last + 1);
  if (!COMES.has(lemma) || last !== main || AWAY.test(words[last + 1]?.text ?? '')) return undefined;
  return subjectOf(words, main) ?? (lemma === 'emerge' ? objectOf(words, last) : undefined);
}

/** Came into force, came up, came to: other verbs. */
const AWAY = /^(?:into|up|out|to|under|about|back|off|down|across|close|of|suit)$/;
const COMPLEMENT = /^(?:of|to|in|on|for|over|by|from|between|with|that|against)$/;
const STOP = /^(?:[,;.]|of|to|for|on|in|and|but|that|which|who|with|from|about|by|at|into|up|out|back)$/;

/** brought South Korea the easing of curbs: the head of what follows. */
function objectOf(words: readonly Word[], from: number): NominalSense | undefined {
  for (let k = from + 1; k <= from + 8 && k < words.length; k++) {
    const { text } = words[k]!;
    if (STOP.test(text)) return undefined;
    const found = NOUNS.get(text);
    if (found && COMPLEMENT.test(words[k + 1]?.text ?? '')) return found;
  }
  return undefined;
}

/** The lifting of the ban came on Tuesday; the decision came as expected tells of none. */
function subjectOf(words: readonly Word[], main: number): NominalSense | undefined {
  for (let k = 1; k < main && k < 9; k++) {
    if (/^(?:,|that|which|who)$/.test(words[k]!.text)) return undefined;
    if (COMPLEMENT.test(words[k]!.text)) return NOUNS.get(words[k - 1]!.text);
  }
  return undefined;
}

/** came out of the talks with a promise to */
function withObject(words: readonly Word[], from: number): NominalSense | undefined {
  for (let k = from + 1; k <= from + 8 && k < words.length; k++)
    if (words[k]!.text === 'with') return objectOf(words, k);
  return undefined;
}
