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

/** a memorandum that the two police chiefs signed on Wednesday: told of a noun, and as new as the day it gives. */
export function isFresh(t: Told): boolean {
  const { sentence, clause, predicate, date, article } = t;
  if (article.language !== 'en') return false;
  const told = sentence.text.slice(predicate.start, predicate.end);
  // for which each side is putting up 900 million yen
  if (date === undefined && predicate.mode === 'announce' && UNDER_WAY.test(told)) return true;
  if (predicate.mode === 'plan' && TO_COME.test(told) && isAhead(t)) return true;
  // protested hours after Tokyo cleared the textbooks: both are the news of the day
  if (date === undefined && sentence.lead && isWhatIsProtested(t)) return true;
  // The deal was reached when the minister met his counterpart in Tokyo: as new as the deal
  if (date === undefined && sentence.index <= 3 && sentence.dates.every((d) => !isOld(d, article)))
    return (
      (MET.test(sentence.text.slice(predicate.start, predicate.end)) &&
        REACHED.test(sentence.text.slice(0, clause.start)) &&
        MEANWHILE.test(sentence.text.slice(clause.start))) ||
      ((sentence.lead || date === undefined) &&
        /^,?\s?who\s(?:met|gathered|convened|sat|held|spoke|talked|conferred)(?![a-z])/.test(
          sentence.text.slice(clause.start),
        ))
    );
  if (date?.length !== 10) return false;
  // his trip to Seoul, where he will see Lee on Friday
  const ahead = daysFrom(article.published, date);
  if (predicate.mode === 'plan' && ahead >= 0 && ahead < 60 && WHERE.test(sentence.text.slice(clause.start)))
    return true;
  const verb = sentence.text.slice(predicate.start, predicate.end);
  // voiced alarm when they met on Monday: the meeting is as new as what was said there
  if (MET.test(verb) && MEANWHILE.test(sentence.text.slice(clause.start))) return ahead <= 0 && ahead >= -2;
  if (!PAPER.test(verb)) return false;
  const days = daysFrom(article.published, date);
  // a protocol initialled on Feb. 26 |gives each country's nationals ...: news of the paper
  if (days <= 0 && days >= -10 && CONTENTS.test(sentence.text.slice(clause.end))) return true;
  return days <= 0 && days >= -1 && sentence.dates.some((d) => contains(clause, d));
}

/** Tourist visas, on which Seoul will begin accepting applications on Wednesday: still to come. */
const isAhead = ({ date, article: { published } }: Told): boolean =>
  date !== undefined && daysFrom(published, date) > 0 && daysFrom(published, date) < 400;

const AFTER = /^,?\s?(?:(?:just |only |shortly |soon )?(?:hours |minutes )?after|as)\s/;
/** South Korea protested on Tuesday |after Japan cleared textbooks|: the act that is protested against, with no day of its own. */
function isWhatIsProtested({ sentence: { text, clauses, dates }, clause, predicate, article }: Told): boolean {
  const { locale } = article;
  if (predicate.mode !== 'done' || !predicate.act || !AFTER.test(text.slice(clause.start))) return false;
  const main = clauses.find((c) => !c.embedded && contains(c, clause));
  const told = main && locale.predicate(text, main);
  return (
    told?.act?.action === 'protest' &&
    !told.recap &&
    dates.every((d) => Math.abs(daysTo(d, article)) <= 3 || d.start > clause.end)
  );
}
