import { contains } from '../../text/span';
import type { ActClause } from './act-clause';
import { subjectBefore } from './act-subject';

/** A word with the mark of a subject; in quotes others may stand. */
const OWN = /[가-힣](?:은|는|이|가|께서)\s/u;

/** 조 장관은 외무상과 만났다. |강제성을 넣으라고 요구했다: who was spoken of last goes on, where nobody is named (Korean). */
export function droppedSubject({ sentence, clause, predicate, article }: ActClause): string | undefined {
  if (article.language !== 'ko' || clause.start > 0) return undefined;
  const opening = sentence.text.slice(0, predicate.start).replace(/"[^"]*"/gu, '');
  if (OWN.test(opening) || sentence.people.some((p) => contains(clause, p))) return undefined;
  return subjectBefore(sentence, article)?.[0];
}
