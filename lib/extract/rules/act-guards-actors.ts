import { FAMILY } from '../../model/vocabularies';
import { contains, overlaps, type Span } from '../../text/span';
import type { Acting } from '../actors/acting';
import type { Mode } from '../locale';
import { isMeeting } from '../rule';
import type { ActClause } from './act-clause';
import { type Guard, isEnglish } from './act-guard';
import { followsOthers, followsStranger } from './act-subject';

const OF_THREE: ReadonlySet<string> = new Set(['freedom-edge', 'camp-david', 'missile-warning-data']);
const OFF: ReadonlySet<Mode> = new Set(['postpone', 'cancel']);

/** 10日の会談で規制の撤廃を求めた, 9일 회담에서 규제를 풀기로 했다: what was done there. */
const AT_IT =
  /(?:会談|会合|協議|対話|会議|総会|委員会|面会|懇談)」?で(?:は|も|、|(?!開|行|会|意見))|(?:회담|회의|협의회?|대화|총회|위원회|회동|면담|통화|만남|협의체)에서(?:는|도)?\s/u;

const TO_MEET = /(?:회의|회담|협의회?|대화|회동|위원회)[를을] (?:\S{1,8} ){0,3}(?:열|갖|가지|개최하)기로/u;

/** 協議を開い|た: the stem of a verb stands right before its ending. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end + 2;

/** The clause goes on, naming nothing, with a meeting that the clause before says was to come. */
const isOfMeetingBefore = ({ sentence, clause, before, article }: ActClause): boolean =>
  article.language !== 'en' &&
  !sentence.topics.some((t) => t.start >= clause.start && t.end <= clause.end) &&
  before.some(
    (d) => d.sentence === sentence && isMeeting(d) && d.status !== 'held' && d.clause.end <= clause.start + 1,
  );

/** By who acts. */
export const OF_ACTORS: readonly Guard<[ActClause, Acting]>[] = [
  { why: 'somebody else acts', holds: (c, acting) => acting.stranger || followsStranger(c.sentence, c.article) },
  {
    // a list of projects was released, after a sentence about somebody else
    why: 'nobody is named, after somebody else was',
    holds: (c, acting) =>
      isEnglish(c) &&
      acting.actors.length === 0 &&
      !acting.joint &&
      followsOthers(c.sentence, c.article) &&
      // a round of Freedom Edge: its name says whose it is
      !c.sentence.topics.some((t) => OF_THREE.has(t.value.topic) && !t.value.weak && contains(c.clause, t)) &&
      !c.before.some((d) => d.actors.length > 2 && c.sentence.index - d.sentence.index <= 4),
  },
  {
    // the two leaders called for visible gains: both wish for something of nobody
    why: 'both call for it, and for no act',
    holds: (c, acting) =>
      isEnglish(c) && c.mode === 'demand' && acting.joint && !c.action && !c.predicate.act && !c.instrument,
  },
  {
    // sent an offering but stayed away in person
    why: 'one thing was done, whatever else was not',
    holds: (c) =>
      c.mode === 'cancel' &&
      isEnglish(c) &&
      c.before.some((d) => d.sentence === c.sentence && d.status === 'held' && FAMILY[d.kind] === 'act'),
  },
  {
    why: 'the meeting is off, and nothing else',
    // 首脳会談も検討されたが、実現しなかった: the meeting of the clause before
    holds: (c) =>
      OFF.has(c.mode) &&
      ((!c.action && (c.meeting !== undefined || isOfMeetingBefore(c))) ||
        // 회의 참석을 취소했다
        (c.article.language === 'ko' && c.action?.action === 'visit' && c.meeting?.status === 'cancelled')),
  },
  {
    // convened a dialogue
    why: 'the verb is that of the meeting',
    holds: ({ meeting, mode, predicate, action, article, text }) =>
      meeting !== undefined &&
      !(article.language === 'en' && action?.action === 'protest') &&
      !(article.language !== 'en' && meeting.status === 'held' && AT_IT.test(text)) &&
      mode !== 'sign' &&
      predicate.act !== undefined &&
      (!action || (article.language === 'ja' && mode !== 'agree' ? touches : overlaps)(action.span, predicate)) &&
      (article.language === 'ja' && mode !== 'agree' ? touches : overlaps)(predicate.act, predicate),
  },
  {
    // 경제안보대화를 그대로 열기로 했다
    why: 'the meeting is agreed on, and nothing else',
    // 방류 점검을 위한 실무회의를 열기로 했다
    holds: ({ meeting, mode, action, predicate, instrument, article, text }) =>
      article.language === 'ko' &&
      meeting?.status === 'planned' &&
      mode === 'agree' &&
      !instrument &&
      (TO_MEET.test(text) || (!action && predicate.act === undefined)),
  },
  {
    // 국장급 협의를 1년 반 만에 다시 열었다: the meeting itself
    why: 'the meeting is held again',
    holds: ({ meeting, mode, action, predicate, article }) =>
      article.language === 'ko' &&
      meeting?.status === 'held' &&
      mode === 'done' &&
      predicate.act === undefined &&
      action !== undefined &&
      overlaps(action.span, predicate) &&
      (action.action === 'resume' || action.action === 'establish'),
  },
  {
    why: 'somebody private acts',
    holds: (c, acting) =>
      c.article.locale.isPrivate?.(c.sentence.text, c.clause, c.predicate, acting.joint || acting.actors.length > 0) ===
      true,
  },
];
