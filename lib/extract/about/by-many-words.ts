import hints from '../../../data/cues/ja-hints.json' with { type: 'json' };
import { createTermMatcher, type TermMatcher } from '../../text/match-terms';
import { contains } from '../../text/span';
import type { TopicQuestion } from './topic-question';

/** So many different words of one matter say what no single one does. */
const ENOUGH = 3;

let matcher: TermMatcher<string[]> | undefined;

function topicsByWord(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  for (const [topic, words] of Object.entries(hints))
    for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), topic]);
  return byWord;
}

/** How many different words of a clause speak for each matter. */
function votesIn({ sentence, clause }: TopicQuestion): ReadonlyMap<string, number> {
  matcher ??= createTermMatcher(topicsByWord(), 'ja');
  const words = new Map<string, Set<string>>();
  for (const { term, value } of matcher(sentence.text.slice(clause.start, clause.end)))
    for (const topic of value) words.set(topic, (words.get(topic) ?? new Set()).add(term));
  return new Map([...words].map(([topic, { size }]) => [topic, size]));
}

/**
 * 大規模な揺れの速報を伝え合う回線をつなぐ: names no topic and describes none that is listed, yet quakes, alerts and lines
 * together are of one. The matter that most words speak for, if no other has as many; against what is described in a word
 * or two (`here`), more are asked for.
 */
export function byManyWords(q: TopicQuestion, here: readonly string[]): string[] {
  if (q.article.language !== 'ja' || here.length > 1 || (here.length > 0 && isNamedHere(q))) return [];
  const votes = votesIn(q);
  const [first, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] <= (second?.[1] ?? 0)) return [];
  const enough = here[0] === undefined ? ENOUGH : Math.max(ENOUGH + 1, (votes.get(here[0]) ?? 0) + 2);
  return first[1] >= enough ? [first[0]] : [];
}

/** A word of the clause is the name of a topic. */
const isNamedHere = ({ sentence, clause, isUsable }: TopicQuestion): boolean =>
  sentence.topics.some((t) => contains(clause, t) && isUsable(t) && !t.value.weak && !t.value.described);
