import type { Status } from '../../model/vocabularies';
import { contains, overlaps } from '../../text/span';
import { COURT } from '../actors/court';
import { daysFrom } from '../dates/calendar';
import { type Dated, dateOf } from '../slots/date-of';
import { statusOfAct } from '../status-of';
import type { ActClause } from './act-clause';

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

/** Whether both sides commit to each other, or one or both act. */
export const isAgreement = ({ mode, signing, entering, instrument, article }: ActClause, joint: boolean): boolean =>
  signing ||
  (entering && article.language !== 'en') ||
  (mode === 'agree'
    ? joint
    : mode === 'sign' || ((mode === 'negotiate' || mode === 'effect') && instrument !== undefined));

/** Behind one of these a protest says what it is against. */
const CAUSE = /(?<![a-z])(?:that|over|after|because|about|against|when|which|who|whose|with|for|of)(?![a-z])/;

/** The day of the act, as far as its sentence tells. */
export function dateOfAct({ sentence, clause, predicate, article, action }: ActClause): Dated {
  const dated = dateOf(sentence, clause, predicate, article);
  const { date } = dated;
  // regrettable that marines had landed last week: the day of the cause is not that of the protest
  const old = date !== undefined && (date.length < 10 || daysFrom(article.published, date) < -1);
  const ofCause =
    article.language === 'en' &&
    action?.action === 'protest' &&
    old &&
    sentence.dates.some(
      (d) => d.value === date && d.start > predicate.end && CAUSE.test(sentence.text.slice(predicate.end, d.start)),
    );
  if (!ofCause) return dated;
  const { date: _date, dateBasis: _basis, ...rest } = dated;
  return rest;
}

const BILL = /(?:法案|改正案|법안|개정안)[^、。,.]{0,16}(?:提出|閣議決定|제출|냈|의결)/u;
/** is breaking off talks. */
const UNDER_WAY = /^(?:is|are|was|were)\s(?:\w+ly\s)?\w+ing(?![a-z])/;
/** will halt for now: as good as done; decided to halt: not yet. */
const FOR_NOW = /(?<![a-z])for (?:now|the time being|the moment)(?![a-z])/;
/** Initials under a text are no signature yet. */
const INITIALLED =
  /仮署名|仮調印|가서명|가조인|initial(?:l?ed|s)(?! )|initial(?:l?ed|s) (?:the|a|an) |(?:was|were|been|be) initial(?:l?ed)/u;

export function statusOf(c: ActClause, joint: boolean, topics: readonly string[], { date, borrowed }: Dated): Status {
  const { article, action, mode, predicate } = c;
  if (mode === 'sign' && INITIALLED.test(c.text)) return 'agreed';
  const told = toldStatus(c, joint);
  const english = article.language === 'en';
  // will halt for now its petition; 提訴手続きを止めると発表した: with no later day it stops as it is told
  const later = date !== undefined && daysFrom(article.published, date) > 0;
  // said it was ending consultations
  if (
    english &&
    action?.action === 'end' &&
    mode === 'announce' &&
    UNDER_WAY.test(c.sentence.text.slice(predicate.start, predicate.end)) &&
    !later
  )
    return 'ended';
  const atOnce =
    !english || FOR_NOW.test(c.text) || UNDER_WAY.test(c.sentence.text.slice(predicate.start, predicate.end));
  // 停止する方針だ: not yet
  const meant = article.language === 'ja' && INTENDED.test(c.sentence.text.slice(predicate.start - 2, predicate.end));
  if (
    action?.action === 'suspend' &&
    !joint &&
    (told === 'announced' || told === 'planned') &&
    !later &&
    atOnce &&
    !meant
  )
    return 'suspended';
  // 다음 달 해제하고 ..., 来月解除する一方、...: of a day to come, whatever tense the sentence ends in
  const ahead =
    later &&
    !english &&
    !borrowed &&
    c.sentence.dates.some(
      (d) =>
        contains(c.clause, d) &&
        (d.future ?? d.value) === date &&
        // 来月の選挙を控え: of a noun
        !/^(?:의 |の)/u.test(c.sentence.text.slice(d.end)) &&
        !article.locale.isEmbeddedDate(c.sentence.text, d, predicate),
    );
  if (ahead && OVER.has(mode) && (told === 'in-force' || told === 'held' || told === 'signed')) return 'planned';
  // 法案を国会に提出した: not in force yet
  if (told === 'in-force' && BILL.test(c.text)) return 'announced';
  // scrapped GSOMIA, quit the pact: to throw off a pact is to end it
  if (english && told === 'in-force' && topics.every((t) => PACTS.has(t)) && THROWS_OFF.test(verbOf(c))) return 'ended';
  // the exercise ended on Thursday: it was held
  if (english && told === 'ended' && topics.some((t) => EVENTS.has(t))) return 'held';
  // endorsed a bill extending the waiver: decided, not yet in force
  const approves = predicate.act?.action === 'approve' && overlaps(predicate.act, predicate);
  if (!english || mode !== 'done' || !approves) return told;
  // textbooks cleared, a nomination approved: done; a bill, a plan, a swap line: decided
  return SETTLED_BY_IT.test(c.text) ? 'held' : 'announced';
}

const OVER: ReadonlySet<ActClause['mode']> = new Set(['done', 'sign', 'effect']);
const INTENDED = /方針|予定|見通し|計画|見込み|運び|段取り|ことにな/u;

/** 大使を呼んで是正を求めた, summoned the envoy and urged Tokyo to: a protest lodged, whatever it asks for. */
export const isSummoned = (
  { text }: ActClause['sentence'],
  { start }: ActClause['predicate'],
  mode: ActClause['mode'],
  { locale }: ActClause['article'],
): boolean => mode === 'demand' && locale.words.summon.test(text.slice(0, start));

/** What an approval is all that was to be done about. */
const SETTLED_BY_IT =
  /(?<![a-z])(?:textbooks?|volumes?|books|nominations?|listing|inscription|candidacy|seizure|permits?|licen[cs]es?|sale|applications?|findings)(?![a-z])/;

function toldStatus({ sentence, clause, article, action, mode, plain, predicate }: ActClause, joint: boolean): Status {
  const open = mode === 'deny' || mode === 'propose' || mode === 'demand';
  if (action?.status && !open) return action.status;
  // ended its guidance: over, and not held
  const stops = article.language === 'en' && (action?.action === 'end' || action?.action === 'suspend');
  if (plain && mode === 'done' && !stops && (!action || (predicate.act && action.span.start === predicate.act.start)))
    return 'held';
  // a court ordered the firm to pay: the ruling itself is what was done
  if (
    article.language === 'en' &&
    mode === 'announce' &&
    COURT.test(sentence.text.slice(clause.start, predicate.start))
  )
    return 'held';
  const lodged =
    isSummoned(sentence, predicate, mode, article) ||
    (action?.action === 'protest' &&
      (mode === 'announce' || (mode === 'plan' && !(predicate.act && article.language === 'en'))));
  return lodged ? 'held' : statusOfAct(mode, action?.action, joint);
}
