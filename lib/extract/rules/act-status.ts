import type { Status } from '../../model/vocabularies';
import { COURT } from '../actors/court';
import { daysFrom } from '../dates/calendar';
import { type Dated, dateOf } from '../slots/date-of';
import { statusOfAct } from '../status-of';
import type { ActClause } from './act-clause';
import { turnedStatus } from './status-turns';

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

/** Initials under a text are no signature yet. */
const INITIALLED =
  /仮署名|仮調印|가서명|가조인|initial(?:l?ed|s)(?! )|initial(?:l?ed|s) (?:the|a|an) |(?:was|were|been|be) initial(?:l?ed)/u;

/** How far an act has come. */
export function statusOf(c: ActClause, joint: boolean, topics: readonly string[], dated: Dated): Status {
  if (c.mode === 'sign' && INITIALLED.test(c.text)) return 'agreed';
  const told = toldStatus(c, joint);
  return turnedStatus(c, told, joint, topics, dated) ?? told;
}

/** 大使を呼んで是正を求めた, summoned the envoy and urged Tokyo to: a protest lodged, whatever it asks for. */
export const isSummoned = (
  { text }: ActClause['sentence'],
  { start }: ActClause['predicate'],
  mode: ActClause['mode'],
  { locale }: ActClause['article'],
): boolean => mode === 'demand' && locale.words.summon.test(text.slice(0, start));

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
