import { FAMILY } from '../../model/vocabularies';
import { daysFrom } from '../dates/calendar';
import { nearer } from '../dates/date-mention';
import type { Draft } from '../rule';
import { HISTORY, type TopicMatch } from '../topics';
import { focusOf } from './article-focus';
import type { TopicQuestion } from './topic-question';
import { MEETING_TOPICS } from './topic-rows';

/** Older than this, what a sentence tells may be of another matter than the article. */
const OLD_DAYS = 60;

/**
 * 介護の窓口を置く, 거래소 정보를 주고받는 체계: one everyday word, in an article that has told of one matter alone, is an
 * aspect of that matter and no matter of its own. Gives the topics back where that does not hold.
 */
export function giveWay(q: TopicQuestion, topics: TopicMatch[]): TopicMatch[] {
  const { article, sentence, before } = q;
  if (article.language === 'en' || sentence.lead || topics.length === 0) return topics;
  if (topics.some((t) => !t.value.weak || t.term.includes(' ') || isSecond(t, sentence.topics))) return topics;
  // 항공기 증편 협력도 넓히기로 했다: one more field
  if (article.language === 'ko' && topics.some((t) => FIELD_TOO.test(sentence.text.slice(t.end, t.end + 18))))
    return topics;
  if (sentence.dates.some((d) => daysFrom(article.published, nearer(article.published, d)) < -OLD_DAYS)) return topics;
  const [focus, ...more] = focusOf(q);
  if (
    focus === undefined ||
    MEETING_TOPICS.has(focus) ||
    more.length > 0 ||
    topics.some((t) => t.value.topic === focus)
  )
    return topics;
  // 야스쿠니 공물 ... 원자력 공동 기구를 만들자고 했다: no aspect of a quarrel over history
  if (topics.length > 1 && HISTORY.has(focus) && topics.every((t) => !HISTORY.has(t.value.topic))) return topics;
  const told = before.filter((d) => FAMILY[d.kind] === 'act' && d.context === 'news');
  const isOfFocus = (d: Draft): boolean => d.topic === focus;
  const alone = article.language === 'ko' ? told.some(isOfFocus) : told.length > 0 && told.every(isOfFocus);
  // 가상자산 정보를 나누는 방안도 조율한다: of the matter itself, in an everyday word
  return alone ? topics.map((t) => ({ ...t, value: { ...t.value, topic: focus, weak: false } })) : topics;
}

const FIELD_TOO = /^[가-힣 ]{0,8}?(?:협력|교류|분야)(?:에서|에)?도\s/u;

/** 観音寺の仏像: several words of one matter name it. */
const isSecond = (topic: TopicMatch, all: readonly TopicMatch[]): boolean =>
  all.some((t) => t.term !== topic.term && t.value.topic === topic.value.topic);
