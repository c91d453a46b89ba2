import type { Span } from '../../../text/span';
import { isTensed } from './tensed';
import type { VerbGroup } from './verb-group';
import type { Word } from './words';

/** Verbs whose `that` opens what was said, agreed or asked, and describes no noun. */
const REPORTING: ReadonlySet<string | undefined> = new Set([
  'say',
  'agree',
  'propose',
  'demand',
  'deny',
  'announce',
  'plan',
]);

const THEN =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|day|week|month|year|spring|summer|autumn|fall|winter|evening|morning|afternoon|night)$/;
const CLEFT = /^(?:on|in|at|only|not|during|after|there|here|then|late|early|last|until)$/;
const HELPER = /^(?:has|have|had|is|are|was|were|will|would)$/;

/** A `that` in its sentence, with the last verb before it. */
interface That {
  words: readonly Word[];
  groups: readonly VerbGroup[];
  k: number;
  before: VerbGroup | undefined;
  length: number;
}

/** Where a clause that `that` opens ends; undefined where this does not tell. */
type EndOf = (at: That) => number | undefined;

/** It opens no clause about a noun. */
const opensNone = ({ words, k }: That): boolean =>
  // normalised the pact that March, and ...: when
  THEN.test(words[k + 1]?.text ?? '') ||
  // It was in March 2023 that the two revived it: no noun is described
  (k > 2 && words[0]!.text === 'it' && /^(?:was|is)$/.test(words[1]!.text) && CLEFT.test(words[2]!.text));

/** a foundation that will pay the victims opened its doors: up to the verb of the sentence */
const beforeMain: EndOf = ({ words, groups, k, before }) => {
  const inner = groups.find((g) => g.first === k + 1 && g.tense === 'future');
  const main = inner && !before && groups.find((g) => g.first > inner.last && isTensed(g) && g.sense !== undefined);
  return inner && main && !words.slice(inner.last, main.first).some((w) => /^(?:[,;]|and|but|that|which)$/.test(w.text))
    ? main.start
    : undefined;
};

/** a reception that the embassy was to give on Thursday has been cancelled */
const beforeHelped: EndOf = ({ words, groups, k, before }) => {
  const first = before ? undefined : groups.find((g) => g.first > k && isTensed(g));
  const second = first && groups.find((g) => g.first > first.last && isTensed(g));
  return first &&
    second &&
    first.first - k < 8 &&
    HELPER.test(words[second.first]!.text) &&
    !words
      .slice(first.last, second.first)
      .some((w) => /^(?:[,;]|and|but|that|which|who|when|as|if|because|said)$/.test(w.text))
    ? second.start
    : undefined;
};

const SUBJECT =
  /^(?:it|he|she|they|we|the|a|an|both|its|their|two|[a-z]+'s|foreign|farm|finance|trade|defen[cs]e|leaders|ministers|officials|governments|police|customs|industry|energy|health|justice|education|labou?r|transport|land|culture|coast)$/;
const NO_NOUN = /^(?:so|now|given|is|was|fact|view|hope|idea|claim|reports?|condition)$/;
/** was to drop the ban that it slapped on Korea, ...: up to the next mark */
const behindNoun: EndOf = ({ words, groups, k, before, length }) => {
  if (!before || REPORTING.has(before.sense) || before.last === k - 1) return undefined;
  const verb = groups.find((g) => g.first > k && (isTensed(g) || g.tense === 'participle'));
  if (!verb || verb.first - k > 12) return undefined;
  if (!SUBJECT.test(words[k + 1]!.text) && !words[k + 1]!.capital) return undefined;
  if (NO_NOUN.test(words[k - 1]!.text)) return undefined;
  return words.slice(verb.last).find((w) => w.text === ',' || w.text === ';')?.start ?? length;
};

/** chemicals that it slapped on Korea: a clause about the noun before it, whose verb is not the sentence's. */
export function relatives(words: readonly Word[], groups: readonly VerbGroup[], length: number): Span[] {
  const found: Span[] = [];
  for (const [k, { text, start }] of words.entries()) {
    if (text !== 'that' || k === 0) continue;
    const at: That = { words, groups, k, before: groups.findLast((g) => g.last < k), length };
    const end = opensNone(at) ? undefined : (beforeMain(at) ?? beforeHelped(at) ?? behindNoun(at));
    if (end !== undefined) found.push({ start, end });
  }
  return found;
}

/** textbooks cleared by the ministry on Friday: a noun and what was done to it, which may be news of its own. */
export function reduced(words: readonly Word[], groups: readonly VerbGroup[], length: number): Span[] {
  return groups
    .filter((g) => g.tense === 'participle')
    .map((g) => {
      const next = groups.find((other) => other.first > g.last && isTensed(other));
      const stop = words.slice(g.last).find((w) => /^[,;]$/.test(w.text));
      return { start: g.start, end: Math.min(next?.start ?? length, stop?.start ?? length) };
    });
}
