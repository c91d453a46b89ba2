import { isThird } from '../../model/the-two';
import type { SentenceView } from '../article-view';
import type { Finder } from './parties';
import { BOTH } from './scene';

/** The two men, the pair; and those who look like a pair of ours and are none. */
export const spokenOfTogether: Finder = ({ couple, level, article, inClause, before, sentence, text, cue, both }) => {
  if (couple === 'talks' && level === 'any') {
    const last = before.findLast((d) => d.kind === 'talks' && sentence.index - d.sentence.index <= 2);
    return { kind: 'talks', actors: BOTH, confidence: 0.6, ...(last ? { topic: last.topic } : {}) };
  }
  if (couple === 'summit' && level === 'any') return { kind: 'summit', actors: BOTH, confidence: 0.7 };
  if (article.language !== 'en') return undefined;
  // former premiers meet as private persons
  if (inClause.length > 0 && inClause.every((p) => p.role.startsWith('former'))) return 'nobody';
  // At their first summit, told after Trump and Takaichi: theirs, not ours
  const previous = article.sentences[sentence.index - 1];
  const theirs = /(?<![a-z])their\s(?:[\w-]+\s){0,3}$/.test(text.slice(0, cue.start));
  return theirs && previous && !both && isOfOthers(previous) ? 'nobody' : undefined;
};

/** The sentence names a third country and not both of ours. */
function isOfOthers(view: SentenceView): boolean {
  const countries = [...view.names.flatMap((n) => n.value.countries), ...view.people.map((p) => p.person.country)];
  return countries.some(isThird) && !BOTH.every((c) => countries.includes(c));
}
