import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { PersonMatch } from '../find-people';
import { isLeader } from '../find-people';
import type { Clause } from '../locale';

/** Officials of both sides who take part: those of the sentence, and of the article for `the two leaders`. */
export function participantsOf(
  sentence: SentenceView,
  clause: Clause,
  article: ArticleView,
  summit: boolean,
): string[] {
  const inClause = sentence.people.filter((p) => contains(clause, p));
  const named = (inClause.length >= 2 ? inClause : sentence.people).filter(
    (p) => !summit || isLeader(p) || isForeignLeader(p),
  );
  const names = new Set(named.map((p) => p.person.name));
  if (summit) {
    for (const country of ['KR', 'JP']) {
      if (named.some((p) => p.person.country === country)) continue;
      // the leader named first in the article is the one its news is about
      const leader = article.leaders.find((p) => p.person.country === country);
      if (leader) names.add(leader.person.name);
    }
  }
  // how a stranger to the gazetteer is written in English, only English tells
  names.delete('');
  return [...names].sort();
}

const isForeignLeader = ({ person, role }: PersonMatch): boolean =>
  person.country !== 'KR' && person.country !== 'JP' && /president|premier|leader/.test(role);
