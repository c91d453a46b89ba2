import { likeliest } from '../about/likeliest';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { ArticleView, SentenceView } from '../article-view';
import { daysFrom } from '../dates/calendar';
import { firstOf } from '../first-of';
import type { Draft } from '../rule';
import type { TopicMatch } from '../topics';
import type { Goal } from './goal';

const TRAVEL =
  /(?:왕래|방문|관광|여행|탑승|이용|승)객|여객|인적 ?교류|往来|行き来|旅客|訪日客|訪問客|旅行者|観光客|利用客/u;
const PASSENGERS = /(?:탑승|이용|승)객|利用客|乗客/u;
const lineBefore = (before: readonly Draft[]): string | undefined =>
  before.some((d) => d.topic === 'flights-ferries' && d.context === 'news') ? 'flights-ferries' : undefined;
/** The same in English, where other numbers of people are told in the same words. */
const TRAVEL_EN = /(?<![a-z])(?:traffic|travel|travell?ers|visitors|arrivals|tourists|passengers|trips)(?![a-z])/;

/** A day, month or year to come says by when. */
const isDated = ({ dates }: SentenceView, { published }: ArticleView): boolean =>
  dates.some((d) => daysFrom(published, d.future ?? d.value) > 0);

const isOfPeople = ({ quantity }: Goal, least: number): boolean =>
  quantity.unit === 'people' && quantity.value >= least;

/** 30年に往来を4千万人に: those who travel, whatever else the sentence names. */
const isTravel = (goal: Goal): boolean => {
  const { sentence, clause, article } = goal;
  if (article.language === 'en' || !isOfPeople(goal, 100_000)) return false;
  const near = sentence.text.slice(clause.start, clause.end) + (article.sentences[sentence.index - 1]?.text ?? '');
  return TRAVEL.test(near);
};

const strongIn = ({ sentence }: Goal) => sentence.topics.filter((t) => !t.value.weak);
const plainIn = (goal: Goal): string | undefined => strongIn(goal).find((t) => !t.value.adjunct)?.value.topic;
const weakIn = ({ sentence }: Goal, holds: (topic: TopicMatch) => boolean): string | undefined =>
  sentence.topics.find((t) => t.value.weak && holds(t))?.value.topic;
const isToldOf = ({ before }: Goal, topic: TopicMatch): boolean => before.some((d) => d.topic === topic.value.topic);

/** What the number counts; the first that says. */
const SUBJECTS: readonly ((goal: Goal) => string | undefined)[] = [
  // 연간 이용객을 60만명으로: the passengers of the line that was told of
  (g) => (isTravel(g) && PASSENGERS.test(g.sentence.text) ? lineBefore(g.before) : undefined),
  (g) => (isTravel(g) ? 'traveller-numbers' : undefined),
  (g) => (g.article.language === 'en' ? undefined : plainIn(g)),
  // 고교생 상호 방문은: what travels, before the travelling
  (g) =>
    g.article.language !== 'en' && strongIn(g).some((t) => t.value.topic === 'shuttle-diplomacy')
      ? weakIn(g, (t) => !t.value.adjunct)
      : undefined,
  (g) => g.sentence.topics.find((t) => t.value.topic === 'traveller-numbers')?.value.topic,
  (g) => plainIn(g) ?? strongIn(g)[0]?.value.topic,
  // 크루즈 승객 3만 명: an everyday word of what acts were told of
  (g) => (g.article.language === 'ko' ? weakIn(g, (t) => isToldOf(g, t)) : undefined),
  // 20,000 students each way: an everyday word of what the article is about
  (g) => (g.article.language === 'en' ? weakIn(g, (t) => g.called || isToldOf(g, t)) : undefined),
  // a million people and more are travellers, whatever they are called
  (g) => (isOfPeople(g, 1e6) ? 'traveller-numbers' : undefined),
  // two-way traffic is to reach 15 million people
  (g) => (g.quantity.unit === 'people' && TRAVEL_EN.test(g.sentence.text) ? 'traveller-numbers' : undefined),
  (g) =>
    g.article.language === 'en' && isDated(g.sentence, g.article)
      ? likeliest({ ...g, isUsable: (t) => !MEETING_TOPICS.has(t.value.topic) })[0]
      : undefined,
  (g) =>
    g.called || g.article.language === 'ja'
      ? g.before.findLast((d) => d.topic !== 'other' && d.kind !== 'summit')?.topic
      : undefined,
];

/** The topic of a goal, by what its number counts. */
export function subjectOf(goal: Goal): string | undefined {
  return firstOf(SUBJECTS, goal);
}
