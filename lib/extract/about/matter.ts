import type { ArticleView, SentenceView } from '../article-view';
import type { TopicMatch } from '../topics';
import { namedFirst } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** Frames of a whole article, never what officials met about. */
const FRAMES: ReadonlySet<string> = new Set([
  'joint-declaration',
  'envoys',
  'korea-us-japan',
  'korea-china-japan',
  'shuttle-diplomacy',
  'normalisation-60th-anniversary',
  'government-consultations',
]);

/** Whether a topic is a matter that may be talked about, and no kind of meeting or frame. */
export const isMatter = ({ value }: TopicMatch): boolean =>
  !MEETING_TOPICS.has(value.topic) && !FRAMES.has(value.topic);

/** One that says by itself what it is. */
const isPlain = (t: TopicMatch): boolean => isMatter(t) && !t.value.weak && !t.value.adjunct;

/** The one plain matter of some topics. */
function onlyMatter(topics: readonly TopicMatch[]): string | undefined {
  const [topic, ...more] = new Set(namedFirst(topics.filter(isPlain)).map((t) => t.value.topic));
  return more.length === 0 ? topic : undefined;
}

/** The one plain matter of the sentence before, in the same paragraph. */
export function matterOfParagraph(sentence: SentenceView, { sentences }: ArticleView): string | undefined {
  const previous = sentences[sentence.index - 1];
  return previous && previous.span.paragraph === sentence.span.paragraph ? onlyMatter(previous.topics) : undefined;
}

/** The one plain matter of the title. */
export const matterOfTitle = ({ titleTopics, strangeTitle }: ArticleView): string | undefined =>
  strangeTitle ? undefined : onlyMatter(titleTopics);

/** The two sat down. |They went over supply chains: what it was about is told in the sentence after. */
const GOES_ON =
  /^(?:They|The (?:two|pair|talks|meeting|ministers|officials|sides|discussions?|agenda|session|main|call)|Both|On the (?:agenda|table)|High on|Topics|Discussions?|Top of|At the top|Among the|It (?:focused|covered|dealt)|[A-Z][a-z]+ and [A-Z][a-z]+)(?![a-z])/;

export function matterAfter(sentence: SentenceView, { language, sentences }: ArticleView): string | undefined {
  const next = language === 'en' ? sentences[sentence.index + 1] : undefined;
  return next && GOES_ON.test(next.text) ? next.topics.find(isPlain)?.value.topic : undefined;
}

/** 국장급 협의 with no subject of its own goes by what the sentences around it are about. */
export function matterAround(sentence: SentenceView, { sentences, titleTopics }: ArticleView): string | undefined {
  for (const view of [sentences[sentence.index - 1], sentences[0]]) {
    const topic = view?.topics.find(isPlain);
    if (topic) return topic.value.topic;
  }
  return titleTopics.find((t) => isMatter(t) && !t.value.weak)?.value.topic;
}

/** The matter named last, within three sentences. */
export function matterBefore(sentence: SentenceView, { sentences }: ArticleView): string | undefined {
  for (let back = 1; back <= 3; back++) {
    const topic = sentences[sentence.index - back]?.topics.findLast(isPlain);
    if (topic) return topic.value.topic;
  }
  return undefined;
}
