import { isOneOfTwo } from '../../model/the-two';
import type { Finder } from './parties';
import { BOTH } from './scene';

const BETWEEN =
  /(?:장관|차관|국장|실무|과장|고위|당국)\S{0,2}\s?(?:간\s?)?\S{0,6}(?:회담|협의|대화|회의)|정책대화|전략대화|(?:局長|次官|課長|閣僚|高官|実務者|当局|外相|防衛相|財務相|経産相)(?:級|間)?の?[^、。はがを]{0,8}(?:会談|協議|対話|会合)|政策対話|戦略対話/u;
/** 経産省は局長級の政策対話を3年半ぶりに開くと発表した: with whom goes without saying, in an article on the two. */
export const withTheOther: Finder = ({ article, sentence, clause, text, cue, level, countries, predicate }) => {
  if (article.language === 'en' || level !== 'any' || predicate.mode === 'deny') return undefined;
  if (countries.size !== 1 || ![...countries].every(isOneOfTwo) || article.strangeTitle) return undefined;
  if (!BETWEEN.test(text.slice(Math.max(clause.start, cue.start - 12), cue.end))) return undefined;
  const near = article.sentences.slice(Math.max(0, sentence.index - 3), sentence.index + 1);
  const named = new Set(
    near.flatMap((v) => v.names.filter((n) => n.value.type !== 'place').flatMap((n) => n.value.countries)),
  );
  return BOTH.every((c) => named.has(c)) && [...named].every(isOneOfTwo)
    ? { kind: 'talks', actors: BOTH, confidence: 0.5 }
    : undefined;
};
