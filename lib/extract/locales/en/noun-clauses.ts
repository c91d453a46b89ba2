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

/** chemicals that it slapped on Korea: a clause about the noun before it, whose verb is not the sentence's. */
export function relatives(words: readonly Word[], groups: readonly VerbGroup[], length: number): Span[] {
  const found: Span[] = [];
  for (const [k, word] of words.entries()) {
    if (word.text !== 'that' || k === 0) continue;
    // normalised the pact that March, and ...: when
    if (THEN.test(words[k + 1]?.text ?? '')) continue;
    // It was in March 2023 that the two revived it: no noun is described
    if (k > 2 && words[0]!.text === 'it' && /^(?:was|is)$/.test(words[1]!.text) && CLEFT.test(words[2]!.text)) continue;
    const before = groups.findLast((g) => g.last < k);
    // a foundation that will pay the victims opened its doors: up to the verb of the sentence
    const inner = groups.find((g) => g.first === k + 1 && g.tense === 'future');
    const main = inner && !before && groups.find((g) => g.first > inner.last && isTensed(g) && g.sense !== undefined);
    if (
      inner &&
      main &&
      !words.slice(inner.last, main.first).some((w) => /^(?:[,;]|and|but|that|which)$/.test(w.text))
    ) {
      found.push({ start: word.start, end: main.start });
      continue;
    }
    // a reception that the embassy was to give on Thursday has been cancelled
    const first = before ? undefined : groups.find((g) => g.first > k && isTensed(g));
    const second = first && groups.find((g) => g.first > first.last && isTensed(g));
    if (
      first &&
      second &&
      first.first - k < 8 &&
      HELPER.test(words[second.first]!.text) &&
      !words
        .slice(first.last, second.first)
        .some((w) => /^(?:[,;]|and|but|that|which|who|when|as|if|because|said)$/.test(w.text))
    ) {
      found.push({ start: word.start, end: second.start });
      continue;
    }
    if (!before || REPORTING.has(before.sense) || before.last === k - 1) continue;
    const verb = groups.find((g) => g.first > k && (isTensed(g) || g.tense === 'participle'));
    if (
      !verb ||
      verb.first - k > 12 ||
      (!/^(?:it|he|she|they|we|the|a|an|both|its|their|two|[a-z]+'s|foreign|farm|finance|trade|defen[cs]e|leaders|ministers|officials|governments|police|customs|industry|energy|health|justice|education|labou?r|transport|land|culture|coast)$/.test(
        words[k + 1]!.text,
      ) &&
        !words[k + 1]!.capital)
    )
      continue;
    if (/^(?:so|now|given|is|was|fact|view|hope|idea|claim|reports?|condition)$/.test(words[k - 1]!.text)) continue;
    const stop = words.slice(verb.last).find((w) => w.text === ',' || w.text === ';');
    found.push({ start: word.start, end: stop ? stop.start : length });
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
