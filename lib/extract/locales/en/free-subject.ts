import { clauseText } from '../../clause-text';
import type { Clause, Predicate } from '../../locale';

/** What an instrument is about: a memorandum of understanding on wildfire drones. */
const OF_INSTRUMENT =
  /(?:understanding|cooperation|intent|memorandum|MOU|MOC|agreement|pact|accord|treaty|arrangement|convention|protocol)(?: \([A-Z]+\))?\s(?:on|for|covering|concerning|regarding|governing|about)\s(?<np>[a-z][^,.;:]{3,80})/;
/** What two governments agree to begin: to set up a committee on rivers. */
const OF_BEGINNING =
  /(?:set up|establish|launch|create|form|found|open)\s(?<np>(?:a|an|the|two|three|joint|new)\s[^,.;:]{3,80})/;
/** A bargain under which each hands over bank records; an arrangement allowing officers to pass on tip-offs. */
const OF_TERMS =
  /(?:arrangement|memorandum|agreement|pact|accord|deal|bargain|treaty|protocol|letter of intent|compromise)\s(?:(?:on )?[A-Z][a-z]+day\s)?(?:under which|by which|in which|allowing|letting|to let|to allow|that (?:will|would|lets?|allows?|opens?|binds?))\s(?<np>[^.;,]{5,80})/;
/** What else they agree to do: to send ten officials to each other's villages. */
const OF_ACT =
  /^\s(?:[\w.]+\s){0,4}?to\s(?:jointly\s)?(?!hold|meet|keep|continue|work|strengthen|cooperate|deepen|talk|discuss|make|seek|step|boost|push|do|be|have|put|overcome|resolve|find|consult|improve|promote)(?![^.;,]{0,60}(?:obstacle|hurdle|relations|ties|trust|efforts|understanding|matter|cooperation|issue|views?|communicat))[a-z-]+\s(?<np>(?:[a-z\d][\w'-]*\s){1,8}[a-z][\w-]+)/;
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
  const terms = paper
    ? OF_TERMS.exec(sentence.slice(predicate.end - 12 > clause.start ? predicate.end - 12 : clause.start))?.groups?.np
    : undefined;
  const subject = (np ?? terms ?? (mode === 'agree' ? OF_ACT.exec(text)?.groups?.np : undefined))
    ?.replace(TAIL, '')
    .trim();
  return subject && subject.length > 3 ? subject : undefined;
}
