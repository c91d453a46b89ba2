import { contains, type Span } from '../../text/span';
import { frameOf } from '../about/frame';
import type { ArticleView, SentenceView } from '../article-view';
import type { MeetingLevel } from '../cue-tables';
import { daysFrom } from '../dates/calendar';
import { contextOf } from '../history/context';
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
import { describedAs } from './described-as';
import { inTurn } from './in-turn';
import { noMeeting } from './meeting-guards';
import { ofThree, topicOfMeeting } from './meeting-topic';
import { type MeetingWords, meetingWordsIn } from './meeting-words';
import { whoAsks } from './one-side-asks';
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
  const told = clause.conditional ? undefined : meetingWordsIn(sentence, clause, article);
  if (!told) return [];
  const { words, predicate } = told;
  /** The first meeting that a word tells of, among those that begin at a place or later. */
  const read = (candidates: MeetingWords['words'], from: number): Draft[] => {
    for (const [i, { level, match }] of candidates.entries()) {
      const cue: Span = { start: clause.start + match.index, end: clause.start + match.index + match[0].length };
      if (cue.start < from || clause.holes.some((hole) => contains(hole, cue))) continue;
      const found = readPlace({ sentence, clause, cue, predicate, level, article, before });
      if (typeof found !== 'string')
        return [...inTurn(found, article), ...besides(found, cue, candidates.slice(i + 1))];
      article.note?.('meeting', sentence, clause, `"${match[0]}": ${found}`);
    }
    return [];
  };
  /** 정상회담에 앞서 |차관급 회의를 하기로 했다; 통화하며 이달 말 열릴 |정상회담 의제를 조율했다: one more, still to come. */
  const besides = (found: Draft, cue: Span, later: MeetingWords['words']): Draft[] => {
    if (article.language === 'en') return toMeetAgain(found, cue);
    if (article.language !== 'ko') return [];
    if (COMES_BEFORE.test(sentence.text.slice(cue.end))) return read(later, cue.end);
    return found.kind === 'talks' ? read(later, 0).filter((d) => d.kind === 'summit' && d.status === 'planned') : [];
  };
  /** agreed by phone on Tuesday |to meet in October: they spoke, and they will meet. */
  const toMeetAgain = (held: Draft, by: Span): Draft[] => {
    if (held.status !== 'held' || held.predicate.mode !== 'done' || predicate.mode !== 'agree') return [];
    const next = words.filter(({ match }) => {
      const at = clause.start + match.index;
      return at > by.start && TO_MEET.test(sentence.text.slice(predicate.end, at));
    });
    return read(next, by.end).filter((d) => d.status === 'planned' && d.date !== held.date);
  };
  return read(words, clause.start);
}

/** ... |to |meet, |to hold |talks */
const TO_MEET = /(?:^|\s)to (?:hold (?:[\w-]+ ){0,4})?$/;

const COMES_BEFORE = /^(?:\S{0,2})?(?:에 앞서|[을를] 앞두고)\s/u;

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
  // 20일 열릴 정상회담에 앞서 회의를 14일 하기로 했다: the day before the word is its own
  const ahead = attachment === 'ahead' && article.language === 'ko' ? dayBefore(sentence, cue) : undefined;
  const day = ahead ?? (draft.date ? undefined : dayBeside(sentence, cue, article));
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
  const own = setting && dayBefore(sentence, setting);
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
  // 양국은 9일 정상이 11월 부산에서 만나는 데 합의했다: the day to come
  const later = ahead && article.language === 'ko' ? dayToCome(sentence, clause, predicate, article) : undefined;
  if (later) Object.assign(dated, { date: later.future ?? later.value, dateBasis: later.basis });
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
          ofThree(
            topicOfMeeting(sentence, clause, parties, article, meetings, before),
            parties,
            sentence,
            meetings,
            article,
          ),
          parties.actors,
          article.language,
        ),
    status: whatBecame ?? status,
    actors: [
      ...((status === 'proposed' && parties.actors.length === 2
        ? whoAsks(sentence, clause, predicate, article)
        : undefined) ?? parties.actors),
    ],
    ...(participants.length ? { participants } : {}),
    ...dated,
    ...(place ? { place } : {}),
    ...(ordinal ? { ordinal } : {}),
    // 8月の首脳会談で一致した協力: without its day it is an older one
    context:
      setting !== undefined && article.language !== 'en' && dated.date?.length !== 10 && !ordinal
        ? 'background'
        : contextOf({
            sentence,
            clause,
            predicate,
            // the committee meets again in two years: news, however far
            date: dated.date && daysFrom(article.published, dated.date) > 400 ? undefined : dated.date,
            article,
            otherMeeting:
              !(setting && article.language === 'en') && // 同日は3カ国の会議も開かれた: as new as the one before
              meetings.some((d) => d.context === 'news' && (article.language === 'en' || d.date !== dated.date)),
          }),
    statusCue: sentence.text.slice(predicate.start, predicate.end),
    rule: summit ? (level === 'visit' ? 'leader-visit' : 'summit') : 'talks',
    confidence: parties.confidence - (sentence.lead ? 0 : 0.1),
    sentence,
    clause,
    predicate,
    evidence: { start: 0, end: sentence.text.length },
  };
}

/** Of two days in what was agreed, the one that is only to come, after one that has just been. */
function dayToCome({ dates }: SentenceView, clause: Clause, { start }: Predicate, { published }: ArticleView) {
  const own = dates.filter((d) => contains(clause, d) && d.end <= start && !d.bound);
  const [settled, day, ...more] = own;
  if (!settled || !day || more.length > 0 || settled.value.length < 10) return undefined;
  const ago = -daysFrom(published, settled.value);
  return ago >= 0 && ago <= 3 && daysFrom(published, day.value) > 0 ? day : undefined;
}

/** The day that stands shortly before a word. */
const dayBefore = ({ dates }: SentenceView, { start }: Span): SentenceView['dates'][number] | undefined =>
  dates.findLast((d) => d.end <= start && start - d.end < 40);

/** 首脳会談も検討されたが、|日程が折り合わず実現しなかった: the next clause, naming nothing of its own, says that it is off. */
function outcomeOf(sentence: SentenceView, clause: Clause, article: ArticleView): Draft['status'] | undefined {
  const next = article.language === 'en' ? undefined : sentence.clauses.find((c) => c.start >= clause.end - 1);
  if (!next || sentence.topics.some((t) => contains(next, t))) return undefined;
  const mode = article.locale.predicate(sentence.text, next)?.mode;
  return mode === 'cancel' || mode === 'postpone' ? statusOfMeeting(mode) : undefined;
}
