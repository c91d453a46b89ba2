import { contains, distance, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import type { Draft } from '../rule';
import type { TopicMatch } from '../topics';
import { MEETING_TOPICS } from './talks-topic';

/** Dialogues that can be agreed on, resumed or broken off like anything else. */
const DIALOGUES: ReadonlySet<string> = new Set(['security-dialogue', 'strategic-dialogue']);

export interface ActTopics {
  topics: string[];
  /** Taken from outside the clause. */
  carried: boolean;
}

/** What an act is about: topics of its clause, several where they are listed; else what the words before were about. */
export function actTopics(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  action: Span | undefined,
  article: ArticleView,
  before: readonly Draft[],
): ActTopics {
  const usable = sentence.topics.filter((t) => !MEETING_TOPICS.has(t.value.topic) || DIALOGUES.has(t.value.topic));
  const own = usable.filter((t) => contains(clause, t) && !clause.holes.some((h) => contains(h, t)));
  const here = choose(own, action ?? predicate, sentence.text);
  if (here.length) return { topics: here, carried: false };
  if (clause.embedded) return { topics: [], carried: false };
  const rest = choose(
    usable.filter((t) => t.end <= clause.start),
    predicate,
    sentence.text,
  );
  if (rest.length) return { topics: rest, carried: true };
  const text = sentence.text.slice(clause.start, clause.end);
  if (!action) return { topics: [], carried: false };
  const last = before.findLast((d) => d.kind !== 'summit' && sentence.index - d.sentence.index <= 2);
  if (last && (article.locale.anaphor.test(text) || article.language !== 'en'))
    return { topics: last.topic === 'other' ? [] : [last.topic], carried: true };
  return { topics: [], carried: false };
}

/** Plain topics before occasions and frames, named ones before weak words; the nearest, and those listed with it. */
function choose(topics: readonly TopicMatch[], near: Span, sentence: string): string[] {
  const tiers = [
    topics.filter((t) => !t.value.weak && !t.value.adjunct),
    topics.filter((t) => !t.value.weak && t.value.adjunct),
    topics.filter((t) => t.value.weak && !t.value.adjunct),
  ];
  for (const tier of tiers) {
    const nearest = [...tier].sort((a, b) => distance(a, near) - distance(b, near))[0];
    if (!nearest) continue;
    const listed = tier.filter((t) => t === nearest || isListed(sentence, t, nearest));
    return [...new Set(listed.map((t) => t.value.topic))];
  }
  return [];
}

/** 수소와 인공지능, AIと知的財産, space and AI: a joint between and nothing else of weight. */
function isListed(sentence: string, a: Span, b: Span): boolean {
  const between = sentence.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return between.length <= 18 && /^[^,.]{0,8}(?:·|와|과|및|と|・|や|、|,\s| and )[^.]{0,10}$/u.test(between);
}
