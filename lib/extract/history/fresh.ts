import { contains } from '../../text/span';
import { daysFrom } from '../dates/calendar';
import { daysTo, isOld, type Told } from './told';

const WHERE = /^,?\s?(?:where|when|during which|in which|at which)\s/;
const MET = /^(?:met|sat|spoke|talked|conferred|huddled|held|gathered|convened|had)(?![a-z])/;
const MEANWHILE = /^,?\s?(?:when|as|after|where)\s/;
const REACHED =
  /(?<![a-z])(?:deal|accord|agreement|pact|decision|understanding|plan|announcement|statement|step|move|pledge|arrangement|memorandum|document|they|leaders|ministers|sides)(?: [a-z-]+){0,3}(?: (?:was|were))? (?:reached|struck|made|signed|agreed|announced|sealed|concluded|came|adopted|issued|unveiled|settled)(?: \w+){0,2}\s*$/;
const UNDER_WAY = /^(?:is|are)\s(?:\w+ly\s)?\w+ing(?![a-z])/;
const TO_COME =
  /^(?:will|is to|are to|is due|are due|is set|are set|would|meets?|gathers?|convenes?|sits? down|reconvenes?)(?![a-z])/;
const CONTENTS =
  /^,? ?(?:gives?|lets?|allows?|sets?|covers?|obliges?|commits?|binds?|provides?|calls for|opens?|extends?|spells out|lays down|makes|requires|entitles|guarantees|grants?|promises|names|puts|brings|foresees|regulates)(?![a-z])/;
const PAPER =
  /^(?:(?:was|were|has been|have been)\s)?(?:jointly\s)?(?:sign|adopt|issu|conclud|approv|clear|announc|unveil|releas|ink|initial|exchang|put (?:their|his|her))/;

const WHO_MET = /^,?\s?who\s(?:met|gathered|convened|sat|held|spoke|talked|conferred)(?![a-z])/;

const verbOf = ({ sentence: { text }, predicate: { start, end } }: Told): string => text.slice(start, end);

/** for which each side is putting up 900 million yen */
const isUnderWay = (t: Told): boolean => t.predicate.mode === 'announce' && UNDER_WAY.test(verbOf(t));

/** The deal was reached when the minister met his counterpart in Tokyo: as new as the deal */
function metThen(t: Told): boolean {
  const { sentence, clause, article } = t;
  if (sentence.index > 3 || sentence.dates.some((d) => isOld(d, article))) return false;
  const from = sentence.text.slice(clause.start);
  return (
    (MET.test(verbOf(t)) && REACHED.test(sentence.text.slice(0, clause.start)) && MEANWHILE.test(from)) ||
    WHO_MET.test(from)
  );
}

const AFTER = /^,?\s?(?:(?:just |only |shortly |soon )?(?:hours |minutes )?after|as)\s/;
/** South Korea protested on Tuesday |after Japan cleared textbooks|: the act that is protested against, with no day of its own. */
function isWhatIsProtested({ sentence, clause, predicate, article }: Told): boolean {
  const { text, clauses, dates, lead } = sentence;
  const { locale } = article;
  if (!lead || predicate.mode !== 'done' || !predicate.act || !AFTER.test(text.slice(clause.start))) return false;
  const main = clauses.find((c) => !c.embedded && contains(c, clause));
  const told = main && locale.predicate(text, main);
  return (
    told?.act?.action === 'protest' &&
    !told.recap &&
    dates.every((d) => Math.abs(daysTo(d, article)) <= 3 || d.start > clause.end)
  );
}

/** Tourist visas, on which Seoul will begin accepting applications on Wednesday: still to come. */
const isToCome = (t: Told, days: number): boolean =>
  t.predicate.mode === 'plan' && days > 0 && days < 400 && TO_COME.test(verbOf(t));

/** his trip to Seoul, where he will see Lee on Friday */
const isWhere = ({ sentence, clause, predicate }: Told, days: number): boolean =>
  predicate.mode === 'plan' && days >= 0 && days < 60 && WHERE.test(sentence.text.slice(clause.start));

/** voiced alarm when they met on Monday: the meeting is as new as what was said there */
const metThatDay = (t: Told, days: number): boolean =>
  days <= 0 && days >= -2 && MET.test(verbOf(t)) && MEANWHILE.test(t.sentence.text.slice(t.clause.start));

/** a protocol initialled on Feb. 26 |gives each country's nationals ...: news of the paper */
const isOfPaper = (t: Told, days: number): boolean =>
  days <= 0 &&
  days >= -10 &&
  PAPER.test(verbOf(t)) &&
  (CONTENTS.test(t.sentence.text.slice(t.clause.end)) ||
    (days >= -1 && t.sentence.dates.some((d) => contains(t.clause, d))));

const UNDATED: readonly ((t: Told) => boolean)[] = [isUnderWay, isWhatIsProtested, metThen];
const ON_DAY: readonly ((t: Told, days: number) => boolean)[] = [isWhere, metThatDay, isOfPaper];

/** a memorandum that the two police chiefs signed on Wednesday: told of a noun, and as new as the day it gives. */
export function isFresh(t: Told): boolean {
  const { date, article } = t;
  if (article.language !== 'en') return false;
  if (date === undefined) return UNDATED.some((holds) => holds(t));
  const days = daysFrom(article.published, date);
  return isToCome(t, days) || (date.length === 10 && ON_DAY.some((holds) => holds(t, days)));
}
