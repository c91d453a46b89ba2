import { FAMILY } from '../../model/vocabularies';
import { contains, overlaps, type Span } from '../../text/span';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { Acting } from '../actors/acting';
import type { Mode } from '../locale';
import { isMeeting } from '../rule';
import type { ActClause } from './act-clause';
import { followsOthers, followsStranger, isFirms } from './act-subject';
import { ANSWERS } from './answers';

/** A reason why a clause tells no act of ours, and when it holds. The first one that holds is given. */
export interface Guard<T extends unknown[]> {
  why: string;
  holds(...args: T): boolean;
}

/** Modes that say nothing of ours without an act. */
const IDLE: ReadonlySet<Mode> = new Set(['done', 'plan', 'announce']);
const NORTH: ReadonlySet<string> = new Set(['north-korea-denuclearisation', 'abductions']);
const OFF: ReadonlySet<Mode> = new Set(['postpone', 'cancel']);

const isEnglish = ({ article }: ActClause): boolean => article.language === 'en';

/** By the words of the clause. */
const OF_WORDS: readonly Guard<[ActClause]>[] = [
  {
    // Hyundai Motor and Toyota signed: two names that are nobody of ours
    why: 'firms sign',
    holds: (c) => c.mode === 'sign' && isEnglish(c) && isFirms(c.sentence, c.clause, c.predicate),
  },
  {
    // 협의했다, said, discussed; a meeting of the clause is told by its own rule: 협의를 열었다
    why: 'no word of an act',
    holds: (c) =>
      IDLE.has(c.mode) &&
      !c.action &&
      !c.signing &&
      !c.plain &&
      !c.entering &&
      (!c.predicate.act || (c.meeting !== undefined && !isEnglish(c))),
  },
  {
    // The next meeting is to be held in Kobe
    why: 'a meeting is held, which its own rule tells',
    holds: (c) =>
      isEnglish(c) &&
      /(?:hold|held|place|convene|convened|reconvene)$/.test(
        c.sentence.text.slice(c.predicate.start, c.predicate.end),
      ) &&
      /(?:meeting|talks|round|session|summit|dialogue|consultations|ministerial|conference)\s(?:[a-z]+\s)?$/.test(
        c.sentence.text.slice(c.clause.start, c.predicate.start),
      ),
  },
  {
    // huddled over a plan to pool orders
    why: 'they met, which its own rule tells',
    holds: (c) =>
      isEnglish(c) &&
      c.mode === 'done' &&
      c.meeting !== undefined &&
      /^(?:met|huddled|conferred|gathered|convened|sat down|got together)(?![a-z])[^,]{0,60} over (?:an?|the|how) /.test(
        c.sentence.text.slice(c.predicate.start, c.predicate.end + 80),
      ),
  },
  {
    // has yet to file its application
    why: 'not done yet',
    holds: (c) => isEnglish(c) && /(?:has|have|had|is|are) yet to\s/.test(around(c, 14, 8)),
  },
  {
    // have begun a new chapter
    why: 'a turn of speech',
    holds: (c) =>
      isEnglish(c) &&
      /(?:chapter|era|page|new start|milestone)(?![a-z])/.test(around(c, 0, 24)) &&
      c.action?.action === 'establish',
  },
  {
    // six hours before the pact was to lapse: when, and not what
    why: 'what was to come by then',
    holds: (c) =>
      isEnglish(c) &&
      /^w(?:as|ere) (?:due |set )?to /.test(around(c, 0, 4)) &&
      /(?<![a-z])(?:before|until) [^.]{0,60}$/.test(c.sentence.text.slice(c.clause.start, c.predicate.start)),
  },
  {
    // begins a three-day visit to Tokyo
    why: 'a journey, which is told by its meeting',
    holds: (c) =>
      isEnglish(c) &&
      c.action?.action === 'establish' &&
      /^(?:\w+ )*(?:begin|began|begun|start)\w*(?: \w+day)? (?:an?|the|his|her|their) (?:[\w-]+ ){0,3}(?:visit|trip|tour|stay|journey)(?![a-z])/.test(
        around(c, 0, 50),
      ),
  },
  {
    // Japan will host the next one
    why: 'a meeting is held, whatever it is called',
    holds: (c) =>
      isEnglish(c) &&
      /host(?:s|ed|ing)?\s(?:the|an?|its|their)?\s?(?:next|first|second|third|\w+th)?\s?(?:one|meeting|talks|session|round|summit|gathering|forum|conference)(?![a-z])/.test(
        around(c, 0, 40),
      ),
  },
  {
    why: 'nothing is named that was signed',
    holds: (c) => c.mode === 'sign' && !c.instrument && (c.article.language !== 'ko' || !c.predicate.act),
  },
  {
    // 배상 판결 문제를 논의했다, 参拝したとの報道が出た
    why: 'talked of or reported, not done',
    holds: (c) =>
      (c.mode === 'done' || (c.mode === 'plan' && !isEnglish(c) && !GOES_ON.test(c.text))) &&
      c.action?.action !== 'protest' &&
      !c.plain &&
      isTalkedOf(c),
  },
  {
    // discussed steps to block smuggling: talked of, not done
    why: 'discussed, not done',
    holds: (c) => isEnglish(c) && c.mode === 'done' && DISCUSSED.test(around(c, 0, 0)),
  },
  {
    // 종료를 6시간 앞두고 |효력을 이어가기로 했다: when, and not what
    why: 'ahead of it something else is told',
    holds: (c) => c.article.language === 'ko' && /앞두고[,\s]*$/u.test(c.text) && c.clause.end < c.sentence.text.length,
  },
  {
    // 게이단렌 간부들을 만나 투자를 요청했다: asked of business
    why: 'asked of somebody private',
    holds: (c) =>
      !isEnglish(c) &&
      (c.mode === 'demand' || c.mode === 'propose') &&
      MET_FIRMS.test(c.sentence.text.slice(0, c.predicate.start)),
  },
  {
    // 북한의 미사일 발사를 규탄했다: against neither of the two
    why: 'what the North did is condemned',
    holds: (c) =>
      (isEnglish(c) ? CONDEMNS.test(around(c, 0, 0)) : c.action?.action === 'protest') &&
      !c.instrument &&
      (c.sentence.topics.some((t) => NORTH.has(t.value.topic) && contains(c.clause, t)) ||
        c.sentence.names.some((n) => n.value.countries.join() === 'KP' && contains(c.clause, n))),
  },
  {
    // "관계 전체를 보며 대응하겠다"고 답했다: named in the words of an answer, it is of nothing
    why: 'said in general terms',
    holds: (c) =>
      !isEnglish(c) &&
      c.mode === 'plan' &&
      ANSWERED.test(c.text) &&
      !c.sentence.topics.some(
        (t) =>
          !MEETING_TOPICS.has(t.value.topic) &&
          !t.value.adjunct &&
          t.end <= c.predicate.start &&
          t.start >= c.text.search(/["「]/u) + c.clause.start,
      ),
  },
  {
    // 각서의 이행 방안이 논의될 것으로 보인다, 具体化を話し合う見通しだ
    why: 'it is on the agenda, and no more',
    holds: (c) => !isEnglish(c) && (c.mode === 'plan' || c.mode === 'propose') && AGENDA.test(c.text.trimEnd()),
  },
  ...ANSWERS,
  {
    // 話し合いたい
    why: 'to talk about it is no act',
    holds: (c) => c.mode === 'propose' && !c.action && !c.instrument && c.article.locale.words.talk.test(c.text),
  },
];

const DISCUSSED =
  /^(?:also |then )?(?:discussed|exchanged views|compared notes|went over|touched on|talked about|talked over|spoke about|took up)$/;
const CONDEMNS = /^(?:\w+ )*(?:strongly |jointly )?(?:condemn|denounc|deplor|decri)/;

/** 協議を開い|た: the stem of a verb stands right before its ending. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end + 2;

const ANSWERED =
  /["「][^"「」]{2,60}(?:대응|노력|협력|소통|대처|기여)(?:하|해 나가)겠다["”]?고|["「][^"「」]{0,20}(?:외교|관계|소통|대화|교류|공조)[를을] (?:[^ "]{1,6} ){0,2}이어 ?(?:가|나가)겠다["”]?고|「[^「」]{2,60}(?:(?:対応|努力|協力|連携|対処|尽力)(?:する|していく|したい)|努める|努めたい|努めていく)」と/u;
const AGENDA =
  /(?:논의|협의|의논|거론|점검|다뤄|다루|테이블에 오|의제로 오)(?:될|할|질|를|를 것|게 될|르)\s?(?:것|전망|예정|계획|듯|가능성|공산)[가-힣 ]{0,10}[."']{0,2}$|(?:話し合[うわ]|議論[すさ]|協議[すさ]|取り上げ|意見を交わ|議題に|テーマに)[^、。]{0,8}(?:見通し|予定|見込み|方向|可能性|とみられ|公算)[^、。]{0,8}。?$/u;
const MET_FIRMS =
  /(?:게이단렌|경단련|한경협|상의|경제단체|기업인|재계|업체|경제계)(?: \S{1,6})?(?:들)?(?:과|와|을|를) (?:만나|만난)|(?:経団連|経済界|財界|企業|商工会議所)(?:の[^、。]{1,6})?(?:ら|たち)?と(?:会い|会って|懇談し|面会し)/u;
/** 引き続き話し合う: it is being negotiated. */
const GOES_ON = /話し合[うわい][^、。]{0,6}$|話し合う。?$/u;

/** The clause goes on, naming nothing, with a meeting that the clause before says was to come. */
const isOfMeetingBefore = ({ sentence, clause, before, article }: ActClause): boolean =>
  article.language !== 'en' &&
  !sentence.topics.some((t) => t.start >= clause.start && t.end <= clause.end) &&
  before.some(
    (d) => d.sentence === sentence && isMeeting(d) && d.status !== 'held' && d.clause.end <= clause.start + 1,
  );

/** The predicate with so many letters before and after it. */
const around = ({ sentence, predicate }: ActClause, before: number, after: number): string =>
  sentence.text.slice(Math.max(0, predicate.start - before), predicate.end + after);

function isTalkedOf({ sentence: { text }, clause, predicate: { start, end }, article }: ActClause): boolean {
  const { talkedOf, reportedOf } = article.locale.words;
  return (
    talkedOf.test(text.slice(Math.max(clause.start, start - 8), end)) ||
    reportedOf.test(text.slice(Math.max(clause.start, start - 24), end))
  );
}

/** By who acts. */
const OF_ACTORS: readonly Guard<[ActClause, Acting]>[] = [
  { why: 'somebody else acts', holds: (c, acting) => acting.stranger || followsStranger(c.sentence, c.article) },
  {
    // a list of projects was released, after a sentence about somebody else
    why: 'nobody is named, after somebody else was',
    holds: (c, acting) =>
      isEnglish(c) &&
      acting.actors.length === 0 &&
      !acting.joint &&
      followsOthers(c.sentence, c.article) &&
      !c.before.some((d) => d.actors.length > 2 && c.sentence.index - d.sentence.index <= 4),
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
    holds: (c) => (c.meeting !== undefined || isOfMeetingBefore(c)) && !c.action && OFF.has(c.mode),
  },
  {
    // convened a dialogue
    why: 'the verb is that of the meeting',
    holds: ({ meeting, mode, predicate, action, article }) =>
      meeting !== undefined &&
      !(article.language === 'en' && action?.action === 'protest') &&
      mode !== 'sign' &&
      predicate.act !== undefined &&
      (!action || (article.language === 'ja' && mode !== 'agree' ? touches : overlaps)(action.span, predicate)) &&
      (article.language === 'ja' && mode !== 'agree' ? touches : overlaps)(predicate.act, predicate),
  },
  {
    // 경제안보대화를 그대로 열기로 했다
    why: 'the meeting is agreed on, and nothing else',
    holds: ({ meeting, mode, action, predicate, instrument, article }) =>
      article.language === 'ko' &&
      meeting?.status === 'planned' &&
      mode === 'agree' &&
      !action &&
      !instrument &&
      predicate.act === undefined,
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

export const noActByWords = (c: ActClause): string | undefined => OF_WORDS.find((guard) => guard.holds(c))?.why;

export const noActByActors = (c: ActClause, acting: Acting): string | undefined =>
  OF_ACTORS.find((guard) => guard.holds(c, acting))?.why;
