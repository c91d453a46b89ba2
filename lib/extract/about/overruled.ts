import { distance, type Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { TopicMatch } from '../topics';
import { isPlain } from './topic-question';

/** 세계무역기구 규정에 따른 협의를 요청했다: a far weak word gives way to what was spoken of just before. */
export function overruled(
  topics: TopicMatch[],
  near: Span,
  sentence: SentenceView,
  article: ArticleView,
  isUsable: (t: TopicMatch) => boolean,
): TopicMatch[] {
  // ...약속을 지키지 않았다며 의제 상정을 요청했다: what stands in the reason given is as far
  const reason = /[다라]며\s/u.exec(sentence.text.slice(0, near.start));
  const far = (t: TopicMatch): boolean =>
    (reason !== null && t.end <= reason.index) || (t.value.weak && distance(t, near) > 10);
  if (topics.length === 0 || !topics.every(far)) return topics;
  for (const back of [1, 2]) {
    const before = article.sentences[sentence.index - back];
    if (!before || before.span.paragraph !== sentence.span.paragraph) return topics;
    const named = before.topics.filter((t) => isUsable(t) && isPlain(t));
    if (named.length) return topics.some((t) => named.some((n) => n.value.topic === t.value.topic)) ? topics : [];
  }
  return topics;
}
