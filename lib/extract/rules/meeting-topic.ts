import { FAMILY } from '../../model/vocabularies';
import { talksTopic } from '../about/talks-topic';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause } from '../locale';
import type { Parties } from '../parties/parties';
import type { Draft } from '../rule';
import { bodyTold } from './body-told';

/** 대면 회담을 조율 중 without an office of its own: that of the meeting told before. */
export function topicOfMeeting(
  sentence: SentenceView,
  clause: Clause,
  parties: Parties,
  article: ArticleView,
  meetings: readonly Draft[],
  before: readonly Draft[],
): string {
  if (parties.topic) return parties.topic;
  const topic = talksTopic(sentence, clause, article);
  const last = meetings.findLast((d) => d.kind === 'talks' && sentence.index - d.sentence.index <= 3);
  // the ministers decided to meet again: they themselves, whatever was spoken of before
  // 두 사람은 다음 달 도쿄에서 대면 회의를 갖는다: in Korean however long ago they were named, if they alone met
  const alone = article.language === 'ko' ? new Set(meetings.filter(isTalksNews).map((d) => d.topic)) : undefined;
  const theirs = last?.topic ?? (alone?.size === 1 ? [...alone][0] : undefined);
  const rowsAlone = sentence.topics.every((t) => article.language === 'ko' && MEETING_TOPICS.has(t.value.topic));
  if (theirs && rowsAlone && article.locale.words.bothMinisters.test(sentence.text)) return theirs;
  // at the close of the talks they issued a statement: the talks just told
  if (last && article.language === 'en' && AT_ITS_CLOSE.test(sentence.text.slice(clause.start, clause.end)))
    return last.topic;
  // agreed to set up a channel for residents; its first meeting is planned for March: of the body
  const body = article.language === 'en' ? bodyTold(sentence, before) : undefined;
  if (body) return body;
  // 3차 회의는 11월에 열린다: a round of the row told before
  const round = meetings.find((d) => d.kind === 'talks' && d.context === 'news');
  if (
    round &&
    sentence.topics.every((t) => t.value.weak || MEETING_TOPICS.has(t.value.topic)) &&
    isRound(sentence.text, article)
  )
    return round.topic;
  if (topic !== 'other' || last) return topic === 'other' && last ? last.topic : topic;
  // 두 기관은 실무 협의를 가졌다: about what they were just said to do
  const act =
    article.language === 'ko'
      ? before.findLast((d) => FAMILY[d.kind] === 'act' && sentence.index - d.sentence.index === 1)
      : undefined;
  return act?.topic ?? topic;
}

const AT_ITS_CLOSE =
  /^\W*(?:At|By|Toward|Towards) the (?:close|end|conclusion|start|beginning|outset|opening) of (?:the|those|their) (?:[\w-]+ ){0,2}(?:talks|meeting|session|discussions|consultations|dialogue)(?![a-z])/;
const isTalksNews = (d: Draft): boolean => d.kind === 'talks' && d.context === 'news';

/** What another sentence is about is not what three countries met on. */
export function ofThree(
  topic: string,
  { actors }: Parties,
  { topics, text }: SentenceView,
  meetings: readonly Draft[],
  { locale }: ArticleView,
): string {
  const own =
    actors.length < 3 ||
    // 日中韓の保健相は: what their offices are for
    locale.offices.some((office) => office.topic === topic && office.cue.test(text)) ||
    topics.some((t) => t.value.topic === topic) ||
    meetings.some((d) => d.topic === topic);
  return own ? topic : 'other';
}

/** The second round, the next meeting: it belongs to a row. */
const isRound = (text: string, { locale, language }: ArticleView): boolean =>
  locale.words.nextMeeting.test(text) || (language !== 'en' && locale.ordinals.some((o) => o.test(text)));
