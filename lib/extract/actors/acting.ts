import { isOneOfTwo, isThird } from '../../model/the-two';
import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';
import { ACTING_RULES, type Actors, oneOf } from './acting-rules';
import { type ClauseNames, namesOf } from './clause-names';
import { subjectOf } from './clause-subject';
import { courtOf } from './court';
import { englishSubject } from './english-subject';
import { agentOf, handingOver } from './handed-over';
import { actTogether } from './side-by-side';
import { alliesIn, threeBefore } from './three';

/** Who acts in a clause, as far as its words and the sentence before tell. */
export interface Acting {
  /** Codes, sorted; empty where the clause names nobody. */
  actors: string[];
  /** Korea and Japan act together. */
  joint: boolean;
  /** Someone else acts, or deals with only one of the two: no fact of ours. */
  stranger: boolean;
}

/** Several rules ask who acts in one clause by one predicate. */
const read = new WeakMap<Clause, { predicate: Predicate; article: ArticleView; acting: Acting }>();

export function actingIn(sentence: SentenceView, clause: Clause, predicate: Predicate, article: ArticleView): Acting {
  let known = read.get(clause);
  if (known?.predicate !== predicate || known.article !== article) {
    known = { predicate, article, acting: readActing(sentence, clause, predicate, article) };
    read.set(clause, known);
  }
  // callers add to what they get
  return { ...known.acting, actors: [...known.acting.actors] };
}

function readActing(sentence: SentenceView, clause: Clause, predicate: Predicate, article: ArticleView): Acting {
  if (clause.sharing) return sharedActing(sentence, clause, clause.sharing, predicate, article);
  const names = namesOf(sentence, clause, predicate, article);
  const formal = byForm(names);
  if (formal) return together(formal);
  const seen = subjectOf(names);
  for (const rule of ACTING_RULES) {
    const found = rule(seen);
    // whoever acts instead is told where it is the subject
    if (found === 'stranger') return { actors: strangersOf(seen.subject), joint: false, stranger: true };
    if (found) return together(found);
  }
  return together([]);
}

const strangersOf = (subject: Actors): string[] => (subject.some(isOneOfTwo) ? [] : [...subject]);

const together = (actors: Actors): Acting => ({
  actors: [...actors].sort(),
  joint: actors.length > 1,
  stranger: false,
});

/** Forms that name who acts, whatever else the clause holds: a court, a list of allies, a grammatical subject, an agent. */
function byForm(c: ClauseNames): Actors | undefined {
  const { sentence, clause, predicate, article, names, inClause } = c;
  const { language } = article;
  if (language === 'en')
    return (
      oneOf(courtOf(sentence, clause, predicate)) ??
      alliesIn(sentence, clause) ??
      (actTogether(sentence, clause, predicate) ? ['JP', 'KR'] : undefined) ??
      oneOf(englishSubject(sentence, clause, predicate))
    );
  return (
    (inClause.length === 0 ? threeBefore(names, sentence, clause, predicate, article) : undefined) ??
    oneOf(language === 'ja' ? agentOf(sentence.text, inClause, predicate) : undefined) ??
    oneOf(handingOver(sentence.text, inClause, predicate, language))
  );
}

/** Lee met Takaichi, signing an accord: whoever met signs, unless the words name a stranger as the other side. */
function sharedActing(
  sentence: SentenceView,
  clause: Clause,
  main: Clause,
  predicate: Predicate,
  article: ArticleView,
): Acting {
  const acting = actingIn(sentence, main, article.locale.predicate(sentence.text, main) ?? predicate, article);
  const strange = sentence.names.some(
    (n) => contains(clause, n) && n.value.countries.some((c) => isThird(c) && !acting.actors.includes(c)),
  );
  return strange && !acting.joint ? { actors: [], joint: false, stranger: true } : acting;
}
