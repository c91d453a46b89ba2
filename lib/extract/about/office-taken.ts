import type { Language } from '../../model/vocabularies';
import type { TopicQuestion } from './topic-question';

/** Before the verb itself: will, is to be, decided on Friday to, plans to temporarily. */
const GOVERNED = String.raw`(?:(?:will|would|is|are|was|has|had|have|is due|plans?|planned|decided|opted|intends?|intended|chose|resolved|agreed|moved|arrived in [A-Z]\w+(?: \S+){0,3})\s(?:(?:on\s)?[A-Z]\w+day\s)?(?:to\s)?(?:be\s|been\s|being\s)?(?:temporarily |briefly |formally )?)?`;
/** Somebody takes up, is given or leaves the office of an envoy. */
const OFFICE_TAKEN = new RegExp(
  String.raw`^${GOVERNED}(?:(?:took|takes?|taking) up (?:his|her|the|their)|(?:began|begin|assumed?|start(?:ed)?) (?:his|her|the) (?:duties|post|job|mission|term)|(?:present|hand|submit)(?:ed|s)? (?:over )?(?:his|her) (?:credentials|letters?)|(?:name|tap|pick|nominate|appoint|choose|chose|chosen|replace)(?:d|s|ed|ped|en)? (?:\S+ ){0,11}(?:ambassador|envoy|consul)|sworn in|(?:return(?:s|ed)?|goes? back|went back) to (?:his|her|their) posts?)(?![a-z])`,
);
/** Calls its ambassador home: so is the office. */
const CALLED_HOME = new RegExp(
  String.raw`^${GOVERNED}(?:(?:recall(?:s|ed|ing)?|call(?:s|ed|ing)? (?:home|back)|br(?:ing|ings|inging|ought) home|withdr(?:aw|aws|ew|awing|awn)|send(?:s|ing)? back|sent back|order(?:s|ed|ing)? (?:home|back))\s(?:\S+ ){0,3}(?:ambassador|envoy|consul)|(?:call|bring|order|pull|brought)(?:s|ed|ing)?\s(?:\S+ ){1,3}(?:ambassador|envoy|consul)[^,.]{0,60}? (?:home|back))(?![a-z])`,
);

/** 駐韓大使は4日、ソウルに戻る; 주일대사를 소환했다. */
const OF_ENVOYS: Readonly<Partial<Record<Language, RegExp>>> = {
  ko: /(?:대사|총영사)[^,.]{0,24}(?:귀임|부임|임명|내정|지명|일시 ?귀국|소환|복귀|교체|신임장)/u,
  ja: /(?:大使|総領事)[^。]{0,24}?(?:帰任|着任|赴任|任命|起用|内定|充て|一時帰国|召還|戻[るりすっ]|呼び戻|交代|信任状)/u,
};

/** Took up his post, was named envoy: the office is the matter; called home over a statue: so is the statue. */
export function officeTopics(question: TopicQuestion): string[] {
  const { sentence, clause, predicate, action, article } = question;
  // called in to hear a protest, which is about something else
  if (action?.action === 'protest') return [];
  if (!sentence.topics.some((t) => t.value.topic === 'envoys')) return [];
  const inThis = OF_ENVOYS[article.language];
  if (inThis) return inThis.test(sentence.text.slice(clause.start, predicate.end + 4)) ? ['envoys'] : [];
  const from = sentence.text.slice(predicate.start, predicate.end + 120);
  if (OFFICE_TAKEN.test(from)) return ['envoys'];
  return CALLED_HOME.test(from) ? ['envoys', ...causeOf(question)] : [];
}

/** What an envoy is called home over. */
function causeOf({ sentence: { topics }, predicate }: TopicQuestion): string[] {
  const cause = topics.find((t) => t.start > predicate.end && !t.value.weak && t.value.topic !== 'envoys');
  return cause ? [cause.value.topic] : [];
}
