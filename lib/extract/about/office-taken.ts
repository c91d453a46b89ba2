import type { TopicQuestion } from './topic-question';

/** Somebody takes up, is given or leaves the office of an envoy. */
const OFFICE_TAKEN =
  /^(?:(?:will|is to|was|has|had|is due to|arrived in [A-Z]\w+ (?:\S+ ){0,3}to)\s(?:be\s|been\s)?)?(?:(?:took|takes?|taking) up (?:his|her|the|their)|(?:began|begin|assumed?|start(?:ed)?|took up) (?:his|her|the) (?:duties|post|job|mission|term)|(?:present|hand|submit)(?:ed|s)? (?:over )?(?:his|her) (?:credentials|letters?)|(?:named|tapped|picked|nominated|appointed|chose|chosen) (?:\S+ ){0,11}(?:ambassador|envoy|consul)|sworn in)(?![a-z])/;

/** Took up his post, was named envoy: the office is the matter. */
export const takesOffice = ({ sentence, predicate, article }: TopicQuestion): boolean =>
  article.language === 'en' &&
  sentence.topics.some((t) => t.value.topic === 'envoys') &&
  OFFICE_TAKEN.test(sentence.text.slice(predicate.start, predicate.end + 120));
