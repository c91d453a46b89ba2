import type { Clause, Predicate } from '../locale';
import type { MeetingPlace } from '../parties/scene';

const ARRANGING = /^,?\s?(?:that|which) /;
/** The clause right behind the word that says how far its planning has come. */
export function describedAs({
  sentence,
  clause,
  cue,
  article,
}: MeetingPlace): { clause: Clause; predicate: Predicate } | undefined {
  const about = sentence.clauses.find(
    (c) =>
      c.embedded &&
      c.start >= cue.end &&
      c.start - cue.end < 24 &&
      c.end <= clause.end &&
      ARRANGING.test(sentence.text.slice(c.start)),
  );
  const predicate = about && article.locale.predicate(sentence.text, about);
  return predicate && (predicate.mode === 'propose' || predicate.mode === 'negotiate') && !predicate.recap
    ? { clause: { ...about, embedded: false }, predicate }
    : undefined;
}
