import file from '../../data/topic-pairs.json' with { type: 'json' };
import { createTermMatcher, type TermMatch, type TermMatcher } from '../text/match-terms';
import { overlaps } from '../text/span';

/** What a word of a topic is, as `topics.ts` has it. */
type Named = TermMatch<{ topic: string; weak: boolean; adjunct: boolean }>;

interface Pair {
  topic: string;
  words: readonly string[];
  with: readonly (readonly string[])[];
  within?: number;
  /** Topics that say more, wherever the text names them. */
  unless?: readonly string[];
}

/** A word that may name a topic, and what else must stand near it. */
interface Half {
  topic: string;
  others: readonly RegExp[];
  within: number;
  unless: readonly string[];
}

const WITHIN = 90;
/** The end of a sentence: not the full stop of U.S. */
const ENDS = /[a-z)\d]["'”’]?[.!?]["'”’]?\s|[;\n]/g;

let matcher: TermMatcher<readonly Half[]> | undefined;

/**
 * Matters that everyday words name together: *swap* and *military secrets* are the intelligence pact, *scallops* alone are
 * no ban. A pair says more than what either word names by itself, and takes its place.
 */
export function withPairs(topics: Named[], text: string, isAdjunct: (topic: string) => boolean): Named[] {
  matcher ??= createTermMatcher(halves(), 'en');
  const named = new Set(topics.filter((t) => !t.value.weak).map((t) => t.value.topic));
  const pairs = matcher(text).flatMap(({ start, end, term, value }): Named[] => {
    const half = value.find(({ others, within, unless }) => {
      if (unless.some((topic) => named.has(topic))) return false;
      const near = around(text, start, end, within);
      return others.every((other) => other.test(near));
    });
    return half
      ? [{ start, end, term, value: { topic: half.topic, weak: false, adjunct: isAdjunct(half.topic) } }]
      : [];
  });
  if (pairs.length === 0) return topics;
  const isTaken = (t: Named): boolean => pairs.some((p) => overlaps(p, t));
  return [...topics.filter((t) => !isTaken(t)), ...pairs].sort((a, b) => a.start - b.start);
}

/** The words of the same sentence on both sides, without the word itself. */
function around(text: string, start: number, end: number, within: number): string {
  const before = text.slice(Math.max(0, start - within), start);
  const after = text.slice(end, end + within);
  const last = [...before.matchAll(ENDS)].at(-1);
  const next = [...after.matchAll(ENDS)][0];
  return `${last ? before.slice(last.index + last[0].length) : before}|${next ? after.slice(0, next.index + 1) : after}`;
}

function* halves(): Iterable<readonly [string, readonly Half[]]> {
  const byWord = new Map<string, Half[]>();
  for (const pair of file.pairs as readonly Pair[]) {
    const half = {
      topic: pair.topic,
      others: pair.with.map(anyOf),
      within: pair.within ?? WITHIN,
      unless: pair.unless ?? [],
    };
    for (const word of pair.words) byWord.set(word, [...(byWord.get(word) ?? []), half]);
  }
  yield* byWord;
}

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(
    `(?<![A-Za-z])(?:${words.map((w) => w.replace(/[.]/g, '\\.').replace(/\*/g, '[a-z]*')).join('|')})(?![A-Za-z])`,
  );
