import type { TopicQuestion } from './topic-question';

/** Somebody takes up, is given or leaves the office of an envoy. */
const OFFICE_TAKEN =
  /^(?:(?:will|is to|was|has|had|is due to|arrived in [A-Z]\w+ (?:\S+ ){0,3}to)\s(?:be\s|been\s)?)?(?:(?:took|takes?|taking) up (?:his|her|the|their)|(?:began|begin|assumed?|start(?:ed)?|took up) (?:his|her|the) (?:duties|post|job|mission|term)|(?:present|hand|submit)(?:ed|s)? (?:over )?(?:his|her) (?:credentials|letters?)|(?:named|tapped|picked|nominated|appointed|chose|chosen) (?:\S+ ){0,11}(?:ambassador|envoy|consul)|sworn in)(?![a-z])/;
/** Calls its ambassador home: so is the office. */
const CALLED_HOME =
  /^(?:(?:will|is|are|has|had|have|would)\s)?(?:temporarily |briefly )?(?:be |been |being )?(?:recall(?:s|ed|ing)?|call(?:s|ed|ing)? (?:home|back)|br(?:ing|ings|inging|ought) home|withdr(?:aw|aws|ew|awing|awn)|send(?:s|ing)? back|sent back)\s(?:\S+ ){0,3}(?:ambassador|envoy|consul)/;

/** Took up his post, was named envoy: the office is the matter. */
export const takesOffice = ({ sentence, predicate, article }: TopicQuestion): boolean =>
  article.language === 'en' &&
  sentence.topics.some((t) => t.value.topic === 'envoys') &&
  [OFFICE_TAKEN, CALLED_HOME].some((office) => office.test(sentence.text.slice(predicate.start, predicate.end + 120)));
