import { contains, type Span } from '../../text/span';
import { frameOf } from '../about/frame';
import { daysFrom } from '../dates/calendar';
import { contextOf } from '../history/context';
import type { Parties } from '../parties/parties';
import type { MeetingPlace } from '../parties/scene';
import { type Draft, isMeeting } from '../rule';
import { ordinalOf } from '../slots/numbers-of';
import { participantsOf } from '../slots/participants-of';
import { placeOf } from '../slots/place-of';
import { statusOfMeeting } from '../status-of';
import { dayOfMeeting, type MeetingDay } from './meeting-day';
import { ofThree, topicOfMeeting } from './meeting-topic';
import { whoAsks } from './one-side-asks';
import { modeOfMeeting } from './still-to-meet';

/** The fact of a meeting that the two hold; `setting` is the word for it where the clause tells what was done there. */
export function meetingDraft(place: MeetingPlace, parties: Parties, setting: Span | undefined): Draft {
  const { sentence, clause, predicate, level, article } = place;
  const dated = dayOfMeeting(place, setting);
  const status = statusOf(place, dated);
  if (status === 'held' && !dated.date && dated.announcedOn) dated.date = dated.announcedOn;
  const isSummit = parties.kind === 'summit';
  const text = sentence.text.slice(clause.start, clause.end);
  const participants = participantsOf(sentence, clause, article, isSummit);
  const ordinal = ordinalOf(text, article);
  const where = article.locale.words.remote.test(text) ? undefined : placeOf(sentence, clause, article);
  const asking =
    status === 'proposed' && parties.actors.length === 2 ? whoAsks(sentence, clause, predicate, article) : undefined;
  return {
    kind: parties.kind,
    topic: isSummit ? 'leaders-summit' : topicOf(place, parties),
    status: (status === 'proposed' || status === 'planned' ? outcomeOf(place) : undefined) ?? status,
    actors: [...(asking ?? parties.actors)],
    ...(participants.length ? { participants } : {}),
    ...dated,
    ...(where ? { place: where } : {}),
    ...(ordinal ? { ordinal } : {}),
    // 8月の首脳会談で一致した協力: without its day it is an older one
    context:
      setting !== undefined && article.language !== 'en' && dated.date?.length !== 10 && !ordinal
        ? 'background'
        : contextOfMeeting(place, dated.date, setting),
    statusCue: sentence.text.slice(predicate.start, predicate.end),
    rule: isSummit ? (level === 'visit' ? 'leader-visit' : 'summit') : 'talks',
    confidence: parties.confidence - (sentence.lead ? 0 : 0.1),
    sentence,
    clause,
    predicate,
    evidence: { start: 0, end: sentence.text.length },
  };
}

function statusOf({ sentence, clause, predicate, article }: MeetingPlace, { date }: MeetingDay): Draft['status'] {
  const isArranging = predicate.mode === 'agree' && /調整|조율/u.test(sentence.text.slice(clause.start, predicate.end));
  const isLate = date !== undefined && daysFrom(article.published, date) > 0;
  return statusOfMeeting(isArranging ? 'propose' : modeOfMeeting(sentence, clause, predicate, isLate, article));
}

function topicOf({ sentence, clause, article, before }: MeetingPlace, parties: Parties): string {
  const meetings = before.filter(isMeeting);
  const topic = topicOfMeeting(sentence, clause, parties, article, meetings, before);
  return frameOf(ofThree(topic, parties, sentence, meetings, article), parties.actors, article.language);
}

function contextOfMeeting(
  { sentence, clause, predicate, article, before }: MeetingPlace,
  date: string | undefined,
  setting: Span | undefined,
): Draft['context'] {
  const isEnglish = article.language === 'en';
  return contextOf({
    sentence,
    clause,
    predicate,
    // the committee meets again in two years: news, however far
    date: date && daysFrom(article.published, date) > 400 ? undefined : date,
    article,
    otherMeeting:
      !(setting && isEnglish) &&
      // 同日は3カ国の会議も開かれた: as new as the one before
      before.some((d) => isMeeting(d) && d.context === 'news' && (isEnglish || d.date !== date)),
  });
}

/** 首脳会談も検討されたが、|日程が折り合わず実現しなかった: the next clause, naming nothing of its own, says that it is off. */
function outcomeOf({ sentence, clause, article }: MeetingPlace): Draft['status'] | undefined {
  const next = article.language === 'en' ? undefined : sentence.clauses.find((c) => c.start >= clause.end - 1);
  if (!next || sentence.topics.some((t) => contains(next, t))) return undefined;
  const mode = article.locale.predicate(sentence.text, next)?.mode;
  return mode === 'cancel' || mode === 'postpone' ? statusOfMeeting(mode) : undefined;
}
