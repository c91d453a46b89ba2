import { chooseTopics } from './choose-topics';
import type { TopicQuestion } from './topic-question';

/** Protested to the ambassador. |The move followed a drill near the islets: the next sentence says against what. */
export function namedNext({ sentence, article, isUsable }: TopicQuestion): string[] {
  const next = article.sentences[sentence.index + 1];
  // signed a space pact: an everyday word says more than the next sentence
  if (!sentence.lead || !next || sentence.topics.some((t) => isUsable(t) && !t.value.adjunct)) return [];
  const named = next.topics.filter((t) => isUsable(t) && !t.value.weak);
  return chooseTopics(named, { start: 0, end: 0 }, next.text, true).slice(0, 1);
}
