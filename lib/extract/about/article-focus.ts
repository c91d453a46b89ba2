import type { ArticleView, SentenceView } from '../article-view';
import type { TopicMatch } from '../topics';
import { isCause } from './cause';
import { chooseTopics } from './choose-topics';
import { isPlain, type TopicQuestion } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** What the sentences just before were about, nearest first; else the one topic of the article. */
export function spokenOf({ sentence, article, action, isUsable }: TopicQuestion): string[] {
  const english = article.language === 'en';
  // a protest is about what caused it
  const withCauses = english || action?.action === 'protest';
  for (const back of english ? [1, 2, 3] : [1, 2]) {
    const view = article.sentences[sentence.index - back];
    if (!view) break;
    if (view.heading && english) continue;
    if (view.heading) break;
    // what was said of a third country is not what ours did next
    if (english && isOfStrangers(view)) continue;
    const found = chooseTopics(
      view.topics.filter(
        (t) =>
          isUsable(t) &&
          (!t.value.weak || (english && isNamed(t.value.topic, sentence, article))) &&
          // 초계기 갈등으로 중단됐다: why it stopped is not what the next sentence goes on about
          (withCauses || !isCause(view.text, t)),
      ),
      { start: view.text.length, end: view.text.length },
      view.text,
      !english,
    );
    if (found.length === 1) return found;
    if (found.length > 1) return [];
  }
  return article.mainTopic && !(english && article.strangeTitle) ? [article.mainTopic] : [];
}

/** What the article is about, as a reader takes an act that names no subject: its title's one topic, else its lead's. */
export function focusOf({ sentence, article, isUsable }: TopicQuestion): string[] {
  const plain = (list: readonly TopicMatch[]): string[] => [
    ...new Set(list.filter((t) => isUsable(t) && isPlain(t)).map((t) => t.value.topic)),
  ];
  const title = article.strangeTitle ? [] : plain(article.titleTopics);
  if (title.length === 1) return title;
  const lead = plain(
    article.sentences
      .filter((v) => v.lead && v.index < sentence.index && !(article.language === 'en' && isOfStrangers(v)))
      .flatMap((v) => v.topics),
  );
  return lead.length === 1 ? lead : [];
}

/** The one matter of the title, where the sentences just before still speak of it. */
export function titleGoesOn({ sentence, article, isUsable }: TopicQuestion): string | undefined {
  const named = article.titleTopics.filter((t) => isUsable(t) && isPlain(t)).map((t) => t.value.topic);
  const [title, ...more] = new Set(named);
  if (!title || more.length > 0 || article.strangeTitle) return undefined;
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

function isOfStrangers(view: SentenceView): boolean {
  const countries = [...view.names.flatMap((n) => n.value.countries), ...view.people.map((p) => p.person.country)];
  return countries.some((c) => c !== 'KR' && c !== 'JP') && !(countries.includes('KR') && countries.includes('JP'));
}
