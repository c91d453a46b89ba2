import type { Status } from '../../model/vocabularies';
import { contains, overlaps } from '../../text/span';
import { daysFrom } from '../dates/calendar';
import type { Dated } from '../slots/date-of';
import type { ActClause } from './act-clause';

/** A clause and the status that its verb tells. */
interface StatusTold {
  c: ActClause;
  told: Status;
  verb: string;
  joint: boolean;
  topics: readonly string[];
  dated: Dated;
  /** Of a day to come. */
  later: boolean;
  english: boolean;
}

/** What else in a clause makes of its status; undefined where it leaves it. */
type StatusTurn = (s: StatusTold) => Status | undefined;

/** Topics that are events: they end by being over. */
const EVENTS: ReadonlySet<string> = new Set([
  'freedom-edge',
  'defence-exchange',
  'cultural-exchange',
  'youth-exchange',
]);

/** Topics that are papers between the two. */
const PACTS: ReadonlySet<string> = new Set(['gsomia', 'acsa', 'claims-1965']);
const THROWS_OFF =
  /(?<![a-z])(?:scrap(?:s|ped)?|t(?:ear|ears|ore|orn) up|quits?|axed?|ditch(?:es|ed)?|dump(?:s|ed)?|pull(?:s|ed)? out|walk(?:s|ed) away|exit(?:s|ed)?)(?![a-z])(?! (?:[a-z]+ ){0,2}(?:notices?|decision|plans?|threat|notification|move))/;
const verbOf = ({ sentence: { text }, predicate }: ActClause): string =>
  text.slice(predicate.start, predicate.end + 30);

const BILL = /(?:法案|改正案|법안|개정안)[^、。,.]{0,16}(?:提出|閣議決定|제출|냈|의결)/u;
/** is breaking off talks. */
const UNDER_WAY = /^(?:is|are|was|were)\s(?:\w+ly\s)?\w+ing(?![a-z])/;
/** will halt for now: as good as done; decided to halt: not yet. */
const FOR_NOW = /(?<![a-z])for (?:now|the time being|the moment)(?![a-z])/;
const OVER: ReadonlySet<ActClause['mode']> = new Set(['done', 'sign', 'effect']);
const INTENDED = /方針|予定|見通し|計画|見込み|運び|段取り|ことにな/u;

/** What an approval is all that was to be done about. */
const SETTLED_BY_IT =
  /(?<![a-z])(?:textbooks?|volumes?|books|nominations?|listing|inscription|candidacy|seizure|permits?|licen[cs]es?|sale|applications?|findings)(?![a-z])/;

/** said it was ending consultations */
const isEnding: StatusTurn = ({ c: { action, mode }, verb, later, english }) =>
  english && action?.action === 'end' && mode === 'announce' && UNDER_WAY.test(verb) && !later ? 'ended' : undefined;

/** will halt for now its petition; 提訴手続きを止めると発表した: with no later day it stops as it is told */
const stopsAtOnce: StatusTurn = ({
  c: { action, text, sentence, predicate, article },
  told,
  verb,
  joint,
  later,
  english,
}) => {
  const announced = action?.action === 'suspend' && !joint && (told === 'announced' || told === 'planned');
  if (!announced || later || (english && !FOR_NOW.test(text) && !UNDER_WAY.test(verb))) return undefined;
  // 停止する方針だ: not yet
  const meant = article.language === 'ja' && INTENDED.test(sentence.text.slice(predicate.start - 2, predicate.end));
  return meant ? undefined : 'suspended';
};

/** 다음 달 해제하고 ..., 来月解除する一方、...: of a day to come, whatever tense the sentence ends in */
const isAhead: StatusTurn = ({ c, told, dated: { date, borrowed }, later, english }) => {
  const over = OVER.has(c.mode) && (told === 'in-force' || told === 'held' || told === 'signed');
  if (!over || !later || english || borrowed) return undefined;
  const { sentence, clause, predicate, article } = c;
  const dayAhead = sentence.dates.some(
    (d) =>
      contains(clause, d) &&
      (d.future ?? d.value) === date &&
      // 来月の選挙を控え: of a noun
      !/^(?:의 |の)/u.test(sentence.text.slice(d.end)) &&
      !article.locale.isEmbeddedDate(sentence.text, d, predicate),
  );
  return dayAhead ? 'planned' : undefined;
};

/** 法案を国会に提出した: not in force yet */
const isBill: StatusTurn = ({ c, told }) => (told === 'in-force' && BILL.test(c.text) ? 'announced' : undefined);

/** scrapped GSOMIA, quit the pact: to throw off a pact is to end it */
const throwsOff: StatusTurn = ({ c, told, topics, english }) =>
  english && told === 'in-force' && topics.every((t) => PACTS.has(t)) && THROWS_OFF.test(verbOf(c))
    ? 'ended'
    : undefined;

/** the exercise ended on Thursday: it was held */
const isEventOver: StatusTurn = ({ told, topics, english }) =>
  english && told === 'ended' && topics.some((t) => EVENTS.has(t)) ? 'held' : undefined;

/** endorsed a bill extending the waiver: decided, not yet in force */
const approves: StatusTurn = ({ c: { mode, predicate, text }, english }) => {
  if (!english || mode !== 'done' || predicate.act?.action !== 'approve' || !overlaps(predicate.act, predicate))
    return undefined;
  // textbooks cleared, a nomination approved: done; a bill, a plan, a swap line: decided
  return SETTLED_BY_IT.test(text) ? 'held' : 'announced';
};

/** The first that answers gives the status. */
const TURNS: readonly StatusTurn[] = [isEnding, stopsAtOnce, isAhead, isBill, throwsOff, isEventOver, approves];

/** The status of an act where more than its verb tells it: its day, its object, what is meant. */
export function turnedStatus(
  c: ActClause,
  told: Status,
  joint: boolean,
  topics: readonly string[],
  dated: Dated,
): Status | undefined {
  const { article, sentence, predicate } = c;
  const turned: StatusTold = {
    c,
    told,
    verb: sentence.text.slice(predicate.start, predicate.end),
    joint,
    topics,
    dated,
    later: dated.date !== undefined && daysFrom(article.published, dated.date) > 0,
    english: article.language === 'en',
  };
  for (const turn of TURNS) {
    const status = turn(turned);
    if (status) return status;
  }
  return undefined;
}
