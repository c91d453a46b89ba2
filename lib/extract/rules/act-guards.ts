import { FAMILY, STAGE } from '../../model/vocabularies';
import { contains, overlaps, type Span } from '../../text/span';
import { MEETING_TOPICS } from '../about/topic-rows';
import type { Acting } from '../actors/acting';
import type { Mode } from '../locale';
import { isMeeting } from '../rule';
import type { ActClause } from './act-clause';
import { followsOthers, followsStranger, isFirms } from './act-subject';
import { OF_MEETING } from './denied-meeting';

/** A reason why a clause tells no act of ours, and when it holds. The first one that holds is given. */
interface Guard<T extends unknown[]> {
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
  {
    // 日本側は締結を呼びかけ、韓国側は「検討する」と答えた: an answer that says nothing
    why: 'it will be looked at, as an answer',
    holds: (c) =>
      !isEnglish(c) &&
      c.mode === 'propose' &&
      WILL_SEE.test(c.text) &&
      ASKED_THERE.test(c.sentence.text.slice(0, c.clause.start)),
  },
  {
    // 大統領室が日程を固めたと伝えたが、報道官は「確定した事実はない」と否定した
    why: 'a meeting is denied, which its own rule tells',
    holds: (c) =>
      !isEnglish(c) &&
      c.mode === 'deny' &&
      !hasOwnTopic(c) &&
      OF_MEETING.test(c.sentence.text) &&
      c.before.some((d) => isMeeting(d) && d.context === 'news' && STAGE[d.status] === 'open'),
  },
  {
    // 추가 논의가 필요하다는 데 인식을 같이했다
    why: 'agreed that there is more to talk about',
    holds: (c) => !isEnglish(c) && c.mode === 'agree' && MORE_TALK.test(c.text),
  },
  {
    // 韓国国会の委員会は、輸入禁止を維持するよう政府に求める決議案を可決した
    why: 'a parliament asks its own government',
    holds: (c) => !isEnglish(c) && c.mode === 'demand' && OWN_GOVERNMENT.test(c.text),
  },
  {
    // 韓国側が提案したが、日本側が応じなかった
    why: 'what the other side proposed was not taken up',
    holds: (c) =>
      !isEnglish(c) &&
      c.mode === 'deny' &&
      /応じな|受け入れな|断っ|拒[みん]|응하지 않|거절|거부|난색/u.test(c.text) &&
      !hasOwnTopic(c) &&
      ASKED_FIRST.test(c.sentence.text.slice(0, c.clause.start)),
  },
  {
    // 「抗議は受け入れられない」と反論した, 비판을 반박했다: an answer, and no report denied
    why: 'an answer to what the other side says',
    holds: (c) =>
      !isEnglish(c) && c.mode === 'deny' && (ANSWERS.test(c.text) || (RETORTS.test(c.text) && !hasOwnTopic(c))),
  },
  {
    // 話し合いたい
    why: 'to talk about it is no act',
    holds: (c) => c.mode === 'propose' && !c.action && !c.instrument && c.article.locale.words.talk.test(c.text),
  },
];

const ANSWERS =
  /(?:抗議|主張|批判|非難|指摘|反論)(?:は|を|に対し|について|に)[^。]{0,16}(?:受け入れられ|反論|一蹴|はねつけ|突っぱね|当たらない)|(?:항의|주장|비판|지적|반발)(?:를|을|은|는|에 대해)\s(?:\S{1,8}\s)?(?:일축|반박|받아들일 수 없)/u;

const ASKED_FIRST =
  /(?:提案|提起|打診|求め|要請|促し)[^、。]{0,6}(?:が|ものの)、$|(?:제안|제의|요청|요구|타진|촉구)(?:했|하였)(?:지만|으나|는데) $/u;
const WILL_SEE =
  /検討[^、。]{0,8}」?(?:と|旨を|だと)[^、。]{0,8}(?:答え|応じ|述べ|返答|回答|説明)|검토[^,.]{0,12}(?:다고|라고|며) (?:\S{1,6} )?(?:답|말|화답|응|밝혔|했다)/u;
const ASKED_THERE =
  /(?:求め|要請|呼びかけ|促し|提案|要望|要求|案を示)[^。]{0,14}$|(?:요구|요청|촉구|제안|당부|건의)\S{0,6} $/u;
const MORE_TALK = /(?:논의|협의|검토|대화)[가이] (?:더 )?필요하다는 데/u;
const OWN_GOVERNMENT =
  /(?:国会|議会|衆院|参院)[^。、]{0,30}(?:は|が)[^。]{0,60}(?<![一-鿿])政府に(?:対し)?[^、。]{0,12}(?:求め|促|要請)|(?:국회|의회|상임위|위원회)(?:는|가|은|이) [^.]{0,60}(?<!일본 |한국 )정부에 [^.]{0,16}(?:촉구|요구|요청)/u;
/** 이를 반박했다, 연계할 수 없다고 선을 그었다, 影響を与える意図はない: of nothing that was said to come. */
const RETORTS =
  /^\s?(?:이를|이에|これを|これに)[^가-힣]{0,2}\s?\S{0,4}\s?(?:반박|일축|맞|反論|否定)|수 없다[고며]|(?:影響|支障)[^、。]{0,8}(?:意図|考え|つもり)は|(?:영향|지장)[^,.]{0,8}(?:의도|생각)/u;
const hasOwnTopic = ({ sentence, clause }: ActClause): boolean =>
  sentence.topics.some((t) => contains(clause, t) && !MEETING_TOPICS.has(t.value.topic));

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
