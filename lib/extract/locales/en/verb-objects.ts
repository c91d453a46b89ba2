import { ACTS_BY_OBJECT } from './acts-by-object';
import type { ByObject } from './by-object';
import { byVerb, type FoundSense, type VerbPlace } from './everyday-verb';
import { PLANS_BY_OBJECT } from './plans-by-object';
import { senseByComplement } from './sense-by-complement';
import { senseBySubject } from './sense-by-subject';
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

const BY_VERB = byVerb(BY_OBJECT);

/** The sense that a verb has by its object, from the verb's own last word on. */
export function senseByObject(at: VerbPlace): FoundSense {
  const entry = BY_VERB.get(at.lemma)?.find((e) => isObjectOf(e, at));
  if (!entry) return senseBySubject(at) ?? senseByComplement(at);
  const { sense, action, passive } = entry;
  return { sense, ...(action && !(at.passive && passive === 'subject') ? { action } : {}) };
}

function isObjectOf({ noun, particle, reach, passive: voice, being }: ByObject, at: VerbPlace): boolean {
  const { words, main, last, passive } = at;
  if (particle && !particle.test(words[main + 1]?.text ?? '')) return false;
  if (voice === 'only' && !passive) return false;
  if (being && words[main - 1]?.text !== 'being') return false;
  if (passive && voice === 'subject') return noun.test(subjectOf(words, main) ?? '');
  const near =
    passive && voice ? words.slice(Math.max(0, main - reach), main) : words.slice(last + 1, last + 1 + reach);
  return near.some((word) => noun.test(word.text));
}
