import { contains, overlaps } from '../../text/span';
import type { Mode } from '../locale';
import type { TopicQuestion } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

const SETTLED: ReadonlySet<Mode> = new Set(['plan', 'agree', 'sign', 'announce', 'done', 'postpone', 'cancel']);

/** will lend each other chip-making gases: an everyday word, where both act and nothing says more. */
export function everydayWord({ sentence, clause, predicate, article, besideMeeting }: TopicQuestion): string[] {
  if (article.language !== 'en' || besideMeeting || clause.embedded || !SETTLED.has(predicate.mode)) return [];
  const { act } = predicate;
  const countries = new Set(sentence.names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries));
  if (!act || countries.size !== 2 || !countries.has('KR') || !countries.has('JP')) return [];
  if (!article.locale.words.bothSides.test(sentence.text)) return [];
  const weak = sentence.topics.filter(
    (t) =>
      t.value.weak &&
      t.start > predicate.start &&
      contains(clause, t) &&
      !clause.holes.some((h) => contains(h, t)) &&
      !MEETING_TOPICS.has(t.value.topic) &&
      t.value.topic !== 'envoys' &&
      !overlaps(t, act),
  );
  const topics = new Set(weak.map((t) => t.value.topic));
  return topics.size === 1 ? [...topics] : [];
}
