import { FAMILY } from '../../model/vocabularies';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { SentenceView } from '../article-view';
import type { Draft } from '../rule';

const ITS_FIRST =
  /(?<![A-Za-z])(?:[Ii]ts|[Tt]heir) (?:first|opening|inaugural|next) (?:meeting|session|round)(?![a-z])/;
/** What the body is about that its first meeting belongs to: named before it in the sentence, else acted on just before. */
export function bodyTold({ topics, text, index }: SentenceView, before: readonly Draft[]): string | undefined {
  const at = text.search(ITS_FIRST);
  if (at < 0) return undefined;
  const named = topics.findLast((t) => !t.value.weak && !MEETING_TOPICS.has(t.value.topic) && t.end <= at);
  return (
    named?.value.topic ??
    before.findLast((d) => FAMILY[d.kind] === 'act' && d.topic !== 'other' && index - d.sentence.index <= 1)?.topic
  );
}
