import type { ArticleView, SentenceView } from '../article-view';
import type { TopicMatch } from '../topics';
import { isCause } from './cause';
import { chooseTopics } from './choose-topics';
import { hasRole } from './japanese-roles';
import { isOfStrangers } from './likeliest';
import { isPlain, namedFirst, type TopicQuestion } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** What the sentences just before were about, nearest first; else the one topic of the article. */
export function spokenOf({ sentence, article, action, isUsable }: TopicQuestion): string[] {
  // a protest is about what caused it
  const withCauses = action?.action === 'protest';
  for (const back of [1, 2]) {
    const view = article.sentences[sentence.index - back];
    if (!view || view.heading) break;
    const found = chooseTopics(
      view.topics.filter(
        (t) =>
          isUsable(t) &&
          !t.value.weak &&
          // 초계기 갈등으로 중단됐다: why it stopped is not what the next sentence goes on about
          (withCauses || (!isCause(view.text, t) && !(article.language === 'ja' && hasRole(t, view.text)))),
      ),
      { start: view.text.length, end: view.text.length },
      view.text,
      true,
    );
    if (found.length === 1) return found;
    if (found.length > 1) return [];
  }
  return article.mainTopic ? [article.mainTopic] : [];
}

/** What the article is about, as a reader takes an act that names no subject: its title's one topic, else its lead's. */
export function focusOf({ sentence, article, isUsable }: TopicQuestion): string[] {
  const plain = (list: readonly TopicMatch[]) => namedFirst(list.filter((t) => isUsable(t) && isPlain(t)));
  const topicsOf = (list: readonly TopicMatch[]): string[] => [...new Set(list.map((t) => t.value.topic))];
  const inTitle = article.strangeTitle ? [] : plain(article.titleTopics);
  const title = topicsOf(inTitle);
  const isNamed = !inTitle.some((t) => t.value.described);
  if (title.length === 1 && isNamed) return title;
  const lead = topicsOf(
    plain(
      article.sentences
        .filter((v) => v.lead && v.index < sentence.index && !(article.language === 'en' && isOfStrangers(v)))
        .flatMap((v) => v.topics),
    ),
  );
  // what the title only describes, where the lead tells of no one matter
  if (lead.length === 1) return lead;
  return title.length === 1 ? title : [];
}

/** The one matter of the title, where the sentences just before still speak of it. */
export function titleGoesOn({ sentence, article, isUsable }: TopicQuestion): string | undefined {
  const named = article.titleTopics
    .filter((t) => isUsable(t) && isPlain(t) && !t.value.described)
    .map((t) => t.value.topic);
  const [title, ...more] = new Set(named);
  if (!title || more.length > 0 || article.strangeTitle || MEETING_TOPICS.has(title)) return undefined;
  const near = article.sentences.slice(Math.max(0, sentence.index - 3), sentence.index);
  return near.some((v) => v.topics.some((t) => t.value.topic === title)) ? title : undefined;
}

/** A weak word counts where the article has named its topic in full, so far or in its title. */
export function isNamed(topic: string, sentence: SentenceView, article: ArticleView): boolean {
  const names = (t: TopicMatch): boolean => t.value.topic === topic && !t.value.weak;
  return (
    article.titleTopics.some(names) || article.sentences.slice(0, sentence.index + 1).some((v) => v.topics.some(names))
  );
}

/** The title or lead names a plain topic. */
export const hasFocus = (article: ArticleView): boolean =>
  [...article.titleTopics, ...article.sentences.filter((v) => v.lead).flatMap((v) => v.topics)].some(
    (t) => isPlain(t) && !MEETING_TOPICS.has(t.value.topic),
  );
