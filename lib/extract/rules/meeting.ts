import { FAMILY } from '../../model/vocabularies';
import { contains, type Span } from '../../text/span';
import { frameOf } from '../about/frame';
import { talksTopic } from '../about/talks-topic';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { ArticleView, SentenceView } from '../article-view';
import { contextOf } from '../context';
import type { MeetingLevel } from '../cue-tables';
import { daysFrom } from '../dates/calendar';
import type { Clause, Predicate } from '../locale';
import type { Parties } from '../parties/parties';
import { partiesOf } from '../parties/parties-of';
import type { MeetingPlace } from '../parties/scene';
import type { Draft, Rule } from '../rule';
import { dateOf } from '../slots/date-of';
import { dayAgreedFor } from '../slots/day-agreed-for';
import { ordinalOf } from '../slots/numbers-of';
import { participantsOf } from '../slots/participants-of';
import { placeOf } from '../slots/place-of';
import { statusOfMeeting } from '../status-of';
import { attachmentOf } from './attached';
import { bodyTold } from './body-told';
import { describedAs } from './described-as';
import { inTurn } from './in-turn';
import { noMeeting } from './meeting-guards';
import { type MeetingWords, meetingWordsIn } from './meeting-words';
import { setsUp } from './sets-up';
import { modeOfMeeting } from './still-to-meet';
import { withoutTalk } from './without-talk';

/** Leaders, ministers or officials of both countries meet: held, planned, put off, denied. */
export const MEETING: Rule = {
  name: 'meeting',
  find: (sentence, article, before) =>
    withoutTalk(sentence.clauses.flatMap((clause) => readClause(sentence, clause, article, before))),
};

function readClause(sentence: SentenceView, clause: Clause, article: ArticleView, before: readonly Draft[]): Draft[] {
  /** 통화하며 이달 말 열릴 정상회담 의제를 조율했다: the leaders are still to meet. */
  const summitAhead = (talks: Draft, later: MeetingWords['words']): Draft[] =>
    talks.kind !== 'talks'
      ? []
      : later
          .filter(({ level }) => level === 'summit')
          .slice(0, 1)
          .flatMap(({ level, match }) => {
            const cue = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
            const found = readPlace({ sentence, clause, cue, predicate: talks.predicate, level, article, before });
            return typeof found !== 'string' && found.kind === 'summit' && found.status === 'planned' ? [found] : [];
          });

  const told = clause.conditional ? undefined : meetingWordsIn(sentence, clause, article);
  if (!told) return [];
  const { words, predicate } = told;
  for (const { level, match } of words) {
    const cue: Span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
    if (clause.holes.some((hole) => contains(hole, cue))) continue;
    const found = readPlace({ sentence, clause, cue, predicate, level, article, before });
    if (typeof found !== 'string') {
      const summit =
        article.language === 'ko' ? summitAhead(found, words.slice(words.findIndex((w) => w.match === match) + 1)) : [];
      return [...inTurn(found, article), ...summit];
    }
    article.note?.('meeting', sentence, clause, `"${match[0]}": ${found}`);
  }
  return [];
}

/** The meeting that a word in its place tells of; a string says why it tells of none. */
function readPlace(place: MeetingPlace): Draft | string {
  const { sentence, clause, cue, predicate, level, article, before } = place;
  const none = noMeeting(place);
  if (none) return none;
  const attachment = attachmentOf(sentence, cue, predicate, article);
  if (!attachment) return 'where or when something else happened';
  if (setsUp(sentence, clause, cue, predicate, article)) return 'an accord on its subject, with no day yet';
  const parties = partiesOf(place);
  if (!parties) return 'not one of Korea and Japan, as far as the text says';
  // will not upset a visit that the two are arranging for January: as the clause about it says
  const described = article.language === 'en' ? describedAs(place) : undefined;
  if (described)
    return draftOf(sentence, described.clause, described.predicate, parties, level, article, before, undefined);
  const mode = attachment === 'setting' ? 'done' : attachment === 'ahead' ? 'plan' : predicate.mode;
  const setting = attachment === 'setting' ? cue : undefined;
  const draft = draftOf(sentence, clause, { ...predicate, mode }, parties, level, article, before, setting);
  const day = draft.date ? undefined : dayBeside(sentence, cue, article);
  return day ? { ...draft, date: day.future ?? day.value, dateBasis: day.basis } : draft;
}

/** 5月の|首脳会談に向け準備を急ぐ: the day that stands right before the word, for a meeting still to come. */
const dayBeside = ({ text, dates }: SentenceView, cue: Span, { language, published }: ArticleView) =>
  language !== 'ja'
    ? undefined
    : dates.find(
        (d) =>
          d.end <= cue.start &&
          /^の[\u4e00-\u9fff]{0,4}$/u.test(text.slice(d.end, cue.start)) &&
          daysFrom(published, d.future ?? d.value) > 0,
      );
function draftOf(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  parties: Parties,
  level: MeetingLevel,
  article: ArticleView,
  before: readonly Draft[],
  /** The word for the meeting, where the clause tells what was done there. */
  setting: Span | undefined,
): Draft {
  // what is agreed on or announced of a meeting is still to come
  const ahead = predicate.mode === 'agree' || predicate.mode === 'announce';
  const dated =
    ahead && article.language === 'en'
      ? dayAgreedFor(sentence, clause, predicate, article)
      : dateOf(sentence, clause, ahead ? { ...predicate, mode: 'plan' } : predicate, article);
  // 8일 열린 회의에서 9월부터 ...하기로 했다: the meeting has the day before it
  const own = setting && sentence.dates.findLast((d) => d.end <= setting.start && setting.start - d.end < 40);
  if (own && article.language !== 'en') Object.assign(dated, { date: own.value, dateBasis: own.basis });
  // a day that was told of something else in the sentence is not that of a meeting to come
  if (
    (ahead || (predicate.mode === 'plan' && article.language !== 'en')) &&
    dated.borrowed &&
    dated.date &&
    daysFrom(article.published, dated.date) <= 0
  ) {
    delete dated.date;
    delete dated.dateBasis;
  }
  const arranging = predicate.mode === 'agree' && /調整|조율/u.test(sentence.text.slice(clause.start, predicate.end));
  const late = dated.date !== undefined && daysFrom(article.published, dated.date) > 0;
  const status = statusOfMeeting(arranging ? 'propose' : modeOfMeeting(sentence, clause, predicate, late, article));
  const meetings = before.filter((d) => d.kind === 'summit' || d.kind === 'talks');
  const whatBecame = status === 'proposed' || status === 'planned' ? outcomeOf(sentence, clause, article) : undefined;
  const summit = parties.kind === 'summit';
  const text = sentence.text.slice(clause.start, clause.end);
  const participants = participantsOf(sentence, clause, article, summit);
  const ordinal = ordinalOf(text, article);
  const place = article.locale.words.remote.test(text) ? undefined : placeOf(sentence, clause, article);
  if (status === 'held' && !dated.date && dated.announcedOn) dated.date = dated.announcedOn;
  return {
    kind: parties.kind,
    topic: summit
      ? 'leaders-summit'
      : frameOf(
          ofThree(topicOf(sentence, clause, parties, article, meetings, before), parties, sentence, meetings, article),
          parties.actors,
          article.language,
        ),
    status: whatBecame ?? status,
    actors: [...parties.actors],
    ...(participants.length ? { participants } : {}),
    ...dated,
    ...(place ? { place } : {}),
    ...(ordinal ? { ordinal } : {}),
    // 8月の首脳会談で一致した協力: without its day it is an older one
    context:
      setting !== undefined && article.language !== 'en' && dated.date?.length !== 10 && !ordinal
        ? 'background'
        : contextOf(
            sentence,
            clause,
            predicate,
            // the committee meets again in two years: news, however far
            dated.date && daysFrom(article.published, dated.date) > 400 ? undefined : dated.date,
            article,
            !(setting && article.language === 'en') && meetings.some((d) => d.context === 'news'),
          ),
    statusCue: sentence.text.slice(predicate.start, predicate.end),
    rule: summit ? (level === 'visit' ? 'leader-visit' : 'summit') : 'talks',
    confidence: parties.confidence - (sentence.lead ? 0 : 0.1),
    sentence,
    clause,
    predicate,
    evidence: { start: 0, end: sentence.text.length },
  };
}

/** 首脳会談も検討されたが、|日程が折り合わず実現しなかった: the next clause, naming nothing of its own, says that it is off. */
function outcomeOf(sentence: SentenceView, clause: Clause, article: ArticleView): Draft['status'] | undefined {
  const next = article.language === 'en' ? undefined : sentence.clauses.find((c) => c.start >= clause.end - 1);
  if (!next || sentence.topics.some((t) => contains(next, t))) return undefined;
  const mode = article.locale.predicate(sentence.text, next)?.mode;
  return mode === 'cancel' || mode === 'postpone' ? statusOfMeeting(mode) : undefined;
}

/** 대면 회담을 조율 중 without an office of its own: that of the meeting told before. */
function topicOf(
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

const isTalksNews = (d: Draft): boolean => d.kind === 'talks' && d.context === 'news';

/** What another sentence is about is not what three countries met on. */
function ofThree(
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
