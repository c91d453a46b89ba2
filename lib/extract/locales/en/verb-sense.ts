import type { VerbPlace } from './everyday-verb';
import { NOUN_SENSES, type NounSense, type Sense, sensesOf, type VerbSense } from './verb-lexicon';
import { senseByObject } from './verb-objects';
import { isGerund } from './word-forms';
import type { Word } from './words';

/** began collecting opinions: what was begun says what the act is. */
export function beginning(words: readonly Word[], main: number, lemma: string): SenseAt {
  if (ANSWERS.test(lemma)) return answering(words, main);
  const next = words[main + 1];
  if (!next || !isGerund(next)) return undefined;
  // will stop disputing the incident: an end of it
  if (lemma === 'stop' || lemma === 'cease' || lemma === 'quit') return { sense: 'act', action: 'end', last: main };
  if (lemma !== 'begin' && lemma !== 'start') return undefined;
  const found = senseAt(words, main + 1, next.kind.form?.lemma ?? '', false);
  // began taking fingerprints: an everyday verb says no more than that it was begun
  return found?.sense === 'inert' ? undefined : found;
}

const ANSWERS =
  /^(?:respond|answer|retaliate|react|reply|counter|reciprocate|follow|hit|strike|open|close|end|finish)$/;
/** responded on Wednesday by suspending the pact: the act is what it did so by. */
function answering(words: readonly Word[], main: number): SenseAt {
  for (let k = main + 1; k <= main + 5 && k < words.length; k++) {
    // responded then: in another time
    if (/^(?:[,;]|then)$/.test(words[k]!.text)) return undefined;
    const verb = words[k + 1];
    if (words[k]!.text !== 'by' || !verb || !isGerund(verb)) continue;
    const found = senseAt(words, k + 1, verb.kind.form?.lemma ?? '', false);
    return found?.sense === 'act' || found?.sense === 'cancel' || found?.sense === 'postpone' ? found : undefined;
  }
  return undefined;
}

/** What may follow `off` where it belongs to the verb before its object: called the drill off on Tuesday. */
const AFTER_OFF =
  /^(?:[,;.]?|until|till|on|in|at|to|for|by|after|before|over|because|when|as|and|but|from|amid|citing|last|next|this|again|late|early|indefinitely|altogether|once|twice|yesterday|today|[a-z]+day)$/;

/** A sense, and the index of the last word that tells it. */
export type SenseAt = { sense: Sense; action?: VerbSense['action'] | undefined; last: number } | undefined;

/** The sense of a verb in its place: the longest of its phrases that stands there, else that of its noun. */
export function senseAt(words: readonly Word[], main: number, lemma: string, passive: boolean): SenseAt {
  let light = false;
  const entries = sensesOf(lemma);
  for (const entry of entries) {
    const last = entry.rest.length === 0 ? main : endOfPhrase(words, main, entry);
    if (last === undefined || isBetterTogether(words, main, last, entry, entries)) continue;
    // he added, added that: said
    if (lemma === 'add' && /^(?:[,.;]|that|in|to)?$/.test(words[last + 1]?.text ?? '')) return { sense: 'say', last };
    const byObject = senseByObject({ words, main, last, lemma, passive });
    if (byObject) return { ...byObject, last };
    if (entry.sense !== 'light') return { sense: entry.sense, action: entry.action, last };
    const ofNoun = senseOfNoun({ words, main, last, lemma, passive });
    if (ofNoun) return ofNoun;
    // gave the matter consideration: nothing by itself
    light = entry.rest.length === 0;
  }
  if (light) return { sense: 'inert', last: main };
  const byObject = entries.some((s) => s.rest.length === 0)
    ? undefined
    : senseByObject({ words, main, last: main, lemma, passive });
  return byObject && { ...byObject, last: main };
}

/** put off setting up: a phrase whose words stand together goes before one with others between */
const isBetterTogether = (
  words: readonly Word[],
  main: number,
  last: number,
  { rest }: VerbSense,
  entries: readonly VerbSense[],
): boolean =>
  last === main &&
  rest.length > 0 &&
  entries.some((e) => e.rest.length === rest.length && standsAt(words, main + 1, e.rest));

/** What a light verb says by its noun: lodged a protest, a proposal was put forward. */
function senseOfNoun({ words, main, last, lemma, passive }: VerbPlace): SenseAt {
  // was handed a protest: what one is given stands after the verb all the same
  const noun =
    (passive && RETAINS.has(lemma) && nounAfter(words, last)) ||
    (passive ? nounBefore(words, main) : nounAfter(words, last));
  if (!noun) return undefined;
  const { text } = words[noun.index]!;
  // had received no request, made no proposal: so it says
  if (!passive && words.slice(last + 1, noun.index).some((w) => w.text === 'no'))
    return { sense: ASKED_FOR.test(text) ? 'deny' : 'inert', last: noun.index };
  // received word that Japan would: no promise
  if (text === 'word' && !/^(?:give|keep)$/.test(lemma)) return { sense: 'inert', last: noun.index };
  // gave Seoul a batch of files; who received it did nothing
  if (noun.as.action === 'release' && !GIVES.test(lemma)) return { sense: 'inert', last };
  return { ...noun.as, last: Math.max(last, noun.index) };
}

const BE = /^(?:is|are|was|were|be|been|being)$/;
const RETAINS: ReadonlySet<string> = new Set(['give', 'hand', 'serve', 'send']);
const ASKED_FOR = /^(?:requests?|proposals?|offers?|demands?|invitations?)$/;
const GIVES = /^(?:give|hand|deliver|send|submit|convey|bring|release|issue)$/;
const STOPS = new Set([',', ';', '.']);

function endOfPhrase(words: readonly Word[], main: number, { lemma, rest, gap }: VerbSense): number | undefined {
  // offered on Saturday to lift it: the day stands between
  const day = words[main + 1]?.text === 'on' ? main + 2 : main + 1;
  if (rest[0] === 'to' && WEEKDAY.test(words[day]?.text ?? '') && standsAt(words, day + 1, rest)) return main;
  for (let k = main + 1; k <= main + 1 + gap && k < words.length; k++) {
    if (STOPS.has(words[k]!.text)) return undefined;
    if (!standsAt(words, k, rest) || isOfPlace(words, main, k, lemma, rest)) continue;
    return k > main + 1 ? main : k + rest.length - 1;
  }
  return undefined;
}

/** held a drill off Jeju, is off the coast: where, not whether */
function isOfPlace(words: readonly Word[], main: number, k: number, lemma: string, rest: readonly string[]): boolean {
  if (rest.length !== 1) return false;
  const next = words[k + 1];
  if (k === main + 1 && !BE.test(words[main]!.text) && !(lemma === 'hold' && next?.capital)) return false;
  if (rest[0] === 'off') return !AFTER_OFF.test(next?.text ?? '');
  return rest[0] === 'on' && lemma === 'be' && !/^(?:[,;.]?|and|but|after|despite|again|as)$/.test(next?.text ?? '');
}

function standsAt(words: readonly Word[], at: number, said: readonly string[]): boolean {
  for (let n = 0; n < said.length; n++) if (words[at + n]?.text !== said[n]) return false;
  return true;
}

const WEEKDAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i;
const MANY = new Set(['set', 'series', 'number', 'host', 'pair', 'raft', 'slew']);
const ENDS = new Set(', ; . of on to with for from about that by at in over against'.split(' '));

function nounAfter(words: readonly Word[], from: number): { as: NounSense; index: number } | undefined {
  for (let k = from + 1; k <= from + 6 && k < words.length; k++) {
    const { text } = words[k]!;
    // a set of principles, a batch of files
    if (MANY.has(text) && words[k + 1]?.text === 'of') {
      k++;
      continue;
    }
    if (ENDS.has(text)) return undefined;
    const pair = NOUN_SENSES.get(`${text} ${words[k + 1]?.text}`);
    if (pair) return { as: pair, index: k + 1 };
    // serves our interests: no interest that anybody shows
    const one = text === 'interests' ? undefined : NOUN_SENSES.get(text);
    if (one && !/^(?:and|or)$/.test(words[k + 1]?.text ?? '')) return { as: one, index: k };
  }
  return undefined;
}

/** An agreement was reached, a protest was lodged. */
function nounBefore(words: readonly Word[], main: number): { as: NounSense; index: number } | undefined {
  // the head of the subject comes first: a proposal to add it to the list was put forward
  for (let k = Math.max(0, main - 16); k < main; k++) {
    const sense = NOUN_SENSES.get(words[k]!.text);
    if (sense) return { as: sense, index: main };
  }
  return undefined;
}
