import { contains } from '../../text/span';
import type { ArticleView } from '../article-view';
import type { ActClause } from './act-clause';

const MARK = /^[가-힣\s()·]{0,14}?(?:은|는|이|가|께서)[\s,]/u;
/** A word with the mark of a subject; in quotes others may stand. */
const OWN = /[가-힣](?:은|는|이|가|께서)\s/u;

/** 조 장관은 외무상과 만났다. |강제성을 넣으라고 요구했다: who was spoken of last goes on, where nobody is named (Korean). */
export function droppedSubject({ sentence, clause, predicate, article }: ActClause): string | undefined {
  if (article.language !== 'ko' || clause.start > 0) return undefined;
  const opening = sentence.text.slice(0, predicate.start).replace(/"[^"]*"/gu, '');
  if (OWN.test(opening) || sentence.people.some((p) => contains(clause, p))) return undefined;
  return subjectBefore(sentence.index, article);
}

/** The side whose person or office the sentence before begins with, in its paragraph. */
function subjectBefore(index: number, { sentences }: ArticleView): string | undefined {
  const [previous, here] = [sentences[index - 1], sentences[index]];
  if (!previous || previous.heading || previous.span.paragraph !== here?.span.paragraph) return undefined;
  const named = [
    ...previous.names.filter((n) => n.value.type !== 'place').map((n) => ({ ...n, countries: n.value.countries })),
    ...previous.people.map((p) => ({ ...p, countries: [p.person.country] })),
  ].sort((a, b) => a.start - b.start);
  const first = named.find((n) => MARK.test(previous.text.slice(n.end, n.end + 18)));
  const [country, ...more] = first?.countries ?? [];
  return first && first.start < 24 && more.length === 0 && (country === 'KR' || country === 'JP') ? country : undefined;
}
