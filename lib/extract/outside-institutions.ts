import type { NameMatch } from '../relevance/names';
import type { Sentence } from '../text/split-sentences';
import type { TopicMatch } from './topics';

/** Japan's Ministry of Science signed a memorandum on AI: what an office is called gives way to another matter of the sentence. */
export function outsideInstitutions(
  topics: TopicMatch[],
  names: readonly NameMatch[],
  sentences: readonly Sentence[],
): TopicMatch[] {
  const offices = names.filter((n) => n.value.type === 'institution' && /(?:Ministry|Agency) (?:of|for) /.test(n.term));
  const isInside = (t: TopicMatch): boolean => offices.some((o) => o.start <= t.start && t.end <= o.end);
  const inside = new Set(topics.filter(isInside));
  if (inside.size === 0) return topics;
  return topics.filter((t) => {
    if (!inside.has(t)) return true;
    const own = sentences.find((s) => s.start <= t.start && t.end <= s.end);
    return !topics.some(
      (u) => !inside.has(u) && isPlainTopic(u) && own !== undefined && u.start >= own.start && u.end <= own.end,
    );
  });
}
const isPlainTopic = ({ value }: TopicMatch): boolean =>
  !value.weak && !value.adjunct && value.topic !== 'leaders-summit';
