import type { Language } from '../../model/vocabularies';
import { actingIn } from '../actors/acting';
import type { ArticleView, SentenceView } from '../article-view';
import type { Clause, Predicate } from '../locale';

/** Verbs of one side; to arrange or to weigh a meeting takes two. */
const ASKS: Readonly<Record<Language, RegExp>> = {
  en: /(?<![a-z])(?:propos|invit|suggest|ask|request|urg|call(?:s|ed|ing)? (?:on|for)|offer|sought|press)/,
  ko: /제안|제의|요청|초청|초대|촉구|요구|건의|청했/u,
  ja: /提案|要請|招待|招請|求め|呼び?かけ|打診|申し入れ|招[いき]/u,
};

/** The side that proposes a meeting or invites to one: 만나자고 제안했다, 来日を要請した. Source: the annotation guide, on demands. */
export function whoAsks(
  sentence: SentenceView,
  clause: Clause,
  predicate: Predicate,
  article: ArticleView,
): string[] | undefined {
  const said = sentence.text.slice(predicate.start, Math.max(predicate.end, clause.end));
  if (!ASKS[article.language].test(said.slice(0, 40))) return undefined;
  const { actors, joint } = actingIn(sentence, clause, predicate, article);
  return actors.length === 1 && !joint ? actors : undefined;
}
