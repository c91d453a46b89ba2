import { FAMILY } from '../../model/vocabularies';
import type { SentenceView } from '../article-view';
import type { Draft } from '../rule';
import type { TopicQuestion } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** 장관은 업무협약을 맺은 뒤 ..., 文科相が会い、覚書に署名した: that of the talks just told. */
export function talkedAbout({ sentence, before }: Pick<TopicQuestion, 'sentence' | 'before'>): string | undefined {
  const talks = before.findLast(
    (d) => d.kind === 'talks' && d.context === 'news' && sentence.index - d.sentence.index <= 2,
  );
  return talks && !MEETING_TOPICS.has(talks.topic) ? talks.topic : undefined;
}

/** The last news of an act of one side alone, within three sentences, which the other protests against. */
export function objected(sentence: SentenceView, before: readonly Draft[]): string | undefined {
  const side = sentence.names.find((n) => n.value.countries.length === 1 && n.value.type !== 'place')?.value
    .countries[0];
  const isTheirs = (d: Draft): boolean =>
    FAMILY[d.kind] === 'act' &&
    d.context === 'news' &&
    d.action !== 'protest' &&
    d.actors.length === 1 &&
    d.actors[0] !== side &&
    sentence.index - d.sentence.index <= 3;
  // what was done, before what only describes a noun
  return (before.findLast((d) => isTheirs(d) && d.rule !== 'told-act') ?? before.findLast(isTheirs))?.topic;
}

/** 같은 행사를 연다: the one thing the article has told of. */
export function onlyTold(before: readonly Draft[]): string[] {
  const told = new Set(before.filter((d) => FAMILY[d.kind] === 'act').map((d) => d.topic));
  return told.size === 1 ? [...told] : [];
}
