import { isOneOfTwo } from '../../model/the-two';
import type { SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';

/** Who rules, in English: a court, its judges. */
export const COURT = /(?<![a-z])(?:courts?|judges?)(?![a-z])/i;

/** A court in Daejeon ordered a Japanese firm to pay: the country of the court, whoever it rules on. */
export function courtOf({ names, text }: SentenceView, clause: Clause, predicate: Predicate): string | undefined {
  if (!COURT.test(text.slice(clause.start, predicate.start))) return undefined;
  const [first] = names.filter(
    (n) => n.start >= clause.start && n.end <= predicate.start && n.value.countries.length === 1,
  );
  const country = first?.value.countries[0];
  return isOneOfTwo(country) ? country : undefined;
}
