import { ACTS_BY_OBJECT } from './acts-by-object';
import type { ByObject } from './by-object';
import { PLANS_BY_OBJECT } from './plans-by-object';
import { senseByComplement } from './sense-by-complement';
import { senseBySubject } from './sense-by-subject';
import type { Sense, VerbSense } from './verb-lexicon';
import { wordSet } from './word-set';
import type { Word } from './words';

const BE = wordSet('is are was were be been being has have had will would');

const BY_OBJECT: readonly ByObject[] = [...ACTS_BY_OBJECT, ...PLANS_BY_OBJECT];

const UP_TO_SUBJECT = wordSet(
  ', of between with on that which who in at for to among by over about planned due scheduled set originally',
);
/** The head of the clause's subject: A working-level |meeting between the coast guards, due next week, has been scrapped. */
function subjectOf(words: readonly Word[], main: number): string | undefined {
  for (let k = 0; k < main; k++) {
    const { text } = words[k]!;
    if (k > 0 && UP_TO_SUBJECT.has(text)) return words[k - 1]!.text;
    if (BE.has(text)) return words[k - 1]?.text;
  }
  return undefined;
}

/** In their order, by verb: every verb of every clause is looked up. */
const BY_VERB = new Map<string, ByObject[]>();
for (const entry of BY_OBJECT) for (const verb of entry.verbs) BY_VERB.set(verb, [...(BY_VERB.get(verb) ?? []), entry]);

/** The sense that a verb has by its object, from the verb's own last word on. */
export function senseByObject(
  words: readonly Word[],
  main: number,
  last: number,
  lemma: string,
  passive: boolean,
): { sense: Sense; action?: VerbSense['action'] } | undefined {
  for (const { noun, particle, reach, passive: voice, being, sense, action } of BY_VERB.get(lemma) ?? []) {
    if (particle && !particle.test(words[main + 1]?.text ?? '')) continue;
    if (voice === 'only' && !passive) continue;
    if (being && words[main - 1]?.text !== 'being') continue;
    if (passive && voice === 'subject') {
      if (noun.test(subjectOf(words, main) ?? '')) return { sense };
      continue;
    }
    const near =
      passive && voice ? words.slice(Math.max(0, main - reach), main) : words.slice(last + 1, last + 1 + reach);
    if (near.some((word) => noun.test(word.text))) return { sense, ...(action ? { action } : {}) };
  }
  return senseBySubject(words, main, lemma) ?? senseByComplement(words, main, last, lemma, passive);
}
