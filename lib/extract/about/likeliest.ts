import { isThird } from '../../model/the-two';
import { FAMILY } from '../../model/vocabularies';
import type { ArticleView, SentenceView } from '../article-view';
import type { Draft } from '../rule';
import type { TopicMatch } from '../topics';
import { isPlain, type TopicQuestion } from './topic-question';

/** What a mention is worth, by where it stands: the nearest sentences first. */
const IN_TITLE = 4.5;
const IN_LEAD = 0.5;
const BEFORE = [7.5, 1.9, 1.1] as const;
const FURTHER = 0.4;
/** Sentences go on with what the one before ended on. */
const LAST = 1.8;
/** What an act told is worth, by how many sentences before. */
const TOLD = [5.5, 2, 1.5, 1] as const;
const TOLD_FURTHER = 0.5;

/** Less than this is no matter that an article speaks of. */
const LEAST = 3;

/**
 * The topic of an English act that names none: every mention before it counts by where it stands, and so does every act
 * told. None where the first is not ahead of the second by so much.
 */
export function likeliest(
  { sentence, article, before, isUsable }: Pick<TopicQuestion, 'sentence' | 'article' | 'before' | 'isUsable'>,
  ahead = 1.2,
): string[] {
  const worth = new Map<string, number>();
  const add = (topic: string, by: number): void => void worth.set(topic, (worth.get(topic) ?? 0) + by);
  for (const { topic, by } of mentioned(sentence, article, isUsable)) add(topic, by);
  for (const { topic, by } of told(sentence, before)) add(topic, by);
  const [first, second] = [...worth].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= LEAST && first[1] >= ahead * (second?.[1] ?? 0) ? [first[0]] : [];
}

interface Worth {
  topic: string;
  by: number;
}

function* mentioned(
  sentence: SentenceView,
  article: ArticleView,
  isUsable: (topic: TopicMatch) => boolean,
): Iterable<Worth> {
  const named = (topics: readonly TopicMatch[]): TopicMatch[] => topics.filter((t) => isUsable(t) && !t.value.weak);
  const topicsOf = (list: readonly TopicMatch[]): Set<string> => new Set(list.map((t) => t.value.topic));
  if (!article.strangeTitle) for (const topic of topicsOf(named(article.titleTopics))) yield { topic, by: IN_TITLE };
  for (const view of article.sentences.slice(0, sentence.index)) {
    // what was said of a third country is not what ours did next
    if (isOfStrangers(view)) continue;
    const by = (BEFORE[sentence.index - view.index - 1] ?? FURTHER) + (view.lead ? IN_LEAD : 0);
    const list = named(view.topics);
    const last = list.findLast(isPlain)?.value.topic;
    for (const topic of topicsOf(list)) yield { topic, by: topic === last ? by * LAST : by };
  }
}

function* told(sentence: SentenceView, before: readonly Draft[]): Iterable<Worth> {
  for (const { kind, topic, sentence: of } of before)
    if (FAMILY[kind] === 'act' && topic !== 'other')
      yield { topic, by: TOLD[sentence.index - of.index] ?? TOLD_FURTHER };
}

/** Third countries are named, and not both of ours. */
export function isOfStrangers({ names, people }: SentenceView): boolean {
  const countries = [...names.flatMap((n) => n.value.countries), ...people.map((p) => p.person.country)];
  return countries.some(isThird) && !(countries.includes('KR') && countries.includes('JP'));
}
