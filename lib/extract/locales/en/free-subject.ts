import { clauseText } from '../../clause-text';
import type { Clause, Predicate } from '../../locale';

/** What an instrument is about: a memorandum of understanding on wildfire drones. */
const OF_INSTRUMENT =
  /(?:understanding|cooperation|intent|memorandum|MOU|MOC|agreement|pact|accord|treaty|arrangement|convention|protocol)(?: \([A-Z]+\))?\s(?:on|for|covering|concerning|regarding|governing|about)\s(?<np>[a-z][^,.;:]{3,80})/;
/** What two governments agree to begin: to set up a committee on rivers. */
const OF_BEGINNING =
  /(?:set up|establish|launch|create|form|found|open)\s(?<np>(?:a|an|the|two|three|joint|new)\s[^,.;:]{3,80})/;
/** Where the noun phrase ends: at a day, a place, another verb. */
const TAIL =
  /\s(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|in [A-Z][a-z]+|at (?:a|the|their)\s|during\s|which\s|that\s|by (?:the end|next|20)|and (?:to\s|also\s|agreed|signed|pledged)|this (?:year|month|week)|next (?:year|month|week)|last (?:year|month|week)|after\s|when\s|before\s|as part).*$/;

/** The text's own words for what a paper or an accord is about, where it is none of the listed topics. */
export function freeSubject(sentence: string, clause: Clause, predicate: Predicate): string | undefined {
  const { mode } = predicate;
  const text = clauseText(sentence, clause).slice(predicate.end - clause.start);
  const paper = mode === 'sign' || mode === 'plan' || mode === 'negotiate' || mode === 'agree';
  const np =
    (paper ? OF_INSTRUMENT.exec(text)?.groups?.np : undefined) ??
    (mode === 'agree' ? OF_BEGINNING.exec(text)?.groups?.np : undefined);
  const subject = np?.replace(TAIL, '').trim();
  return subject && subject.length > 3 ? subject : undefined;
}
