import { contains } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';

const ACTS: ReadonlySet<Predicate['mode']> = new Set([
  'done',
  'agree',
  'sign',
  'announce',
  'plan',
  'postpone',
  'cancel',
  'propose',
  'demand',
  'deny',
]);
const UNDER = /(?:^|[\s,])(?:[Uu]nder|[Bb]y|[Dd]uring|[Ww]hen|[Ww]hile)\s(?:then[- ])?$/;
/** Nothing of its own between a clause's beginning, or a comma, and the name. */
const BEGINS =
  /(?:^|, | (?:that|which|after|when|while|as|since|because|before|where) )\W*(?:(?:that|which|and|but|after|when|while|as|since|because|before|where) )?(?:(?:then|former|outgoing|(?:government|administration|cabinet) of|the|his|her|its|predecessor,?|[Pp]resident|[Pp]rime|[Mm]inister)[- ,]{1,2}){0,4}$/i;
const OF_ITS_OWN =
  /^(?: (?:and|of|with) [A-Z][\w'-]+(?: [A-Z][\w-]+)*)?(?:'s?)?(?: (?:government|administration|cabinet|also|then|later|had|himself))*(?:, [^,]{3,40},)? $/;
const GOES_ON = /^,?\s?and (?:then |also |later )?$/;
const DECISION =
  /^(?:'s?)(?: [a-z]+){0,2} (?:decision|move|pledge|promise|plan|vow|agreement|deal|choice|refusal)(?![a-z])/;

/**
 * Yoon and Kishida restored it, under Moon Seoul ended it: what a leader did who holds the office no more is history,
 * unless the clause has a day. They may still meet and visit.
 */
export function isOfLeaderBefore(
  { text, people }: SentenceView,
  clause: Clause,
  predicate: Predicate,
  { language }: ArticleView,
): boolean {
  if (language !== 'en' || !ACTS.has(predicate.mode) || predicate.act?.action === 'visit') return false;
  if (predicate.mode === 'done' && !predicate.act) return false;
  // Yoon flew to Tokyo |and restored it
  const own = text.slice(clause.start, predicate.start);
  if (GOES_ON.test(own) && people.findLast((p) => p.end <= clause.start)?.role.startsWith('former'))
    return predicate.mode !== 'plan';
  return people.some((p) => {
    if (!p.role.startsWith('former') || !contains(clause, p) || p.end > predicate.start) return false;
    const before = text.slice(clause.start, p.start);
    if (BEGINS.test(before) && DECISION.test(text.slice(p.end, predicate.end))) return true;
    if (predicate.mode === 'plan') return false;
    return UNDER.test(before) || (BEGINS.test(before) && OF_ITS_OWN.test(text.slice(p.end, predicate.start)));
  });
}

const DECIDED =
  /(?<![a-z])(?:decision|move|pledge|promise|plan|vow|agreement|accord|deal|pact|refusal|proposal)(?![a-z])/;
const DECIDED_TO = /^ (?:decision|move|pledge|promise|plan|vow|agreement|accord|deal|pact|refusal|proposal) to /;
/** Seoul's decision in 2023 to drop it paved the way, a 2023 deal to restore it: as old as the decision. */
export const isOfOldDecision = (
  { text, dates }: SentenceView,
  clause: Clause,
  { language }: ArticleView,
  isOld: (date: SentenceView['dates'][number]) => boolean,
): boolean =>
  language === 'en' &&
  dates.some(
    (d) =>
      contains(clause, d) &&
      isOld(d) &&
      ((DECIDED.test(text.slice(Math.max(0, d.start - 16), d.start)) && /^ to /.test(text.slice(d.end))) ||
        DECIDED_TO.test(text.slice(d.end, d.end + 20))),
  );
