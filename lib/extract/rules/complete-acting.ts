import type { Acting } from '../actors/acting';
import type { ActClause } from './act-clause';
import { droppedSubject } from './dropped-subject';
import { officeAlone } from './office-alone';
import { addressee, envoyCalled, envoyOf, otherOf, summonedFrom, WAS_TOLD } from './other-side';

const PRONOUN = /^\W*(?:it|he|she|they)\s/i;
/** In a statement, the ministry |demanded ...: whoever acted in the sentence before. */
const THE_OFFICE =
  /(?:^|[\s,])[Tt]he (?:[a-z]+ )?(?:ministry|government|minister|spokes\w+|official|vice minister|cabinet|agency)\s(?:also\s|then\s|later\s|again\s)?$/;
const VISITED: ReadonlySet<string> = new Set(['done', 'plan', 'propose']);
const IS_ASKED =
  /^(?:is|are|was|were|been|being|has been|have been|had been) (?:also |again |repeatedly )?(?:urged|asked|told|pressed|called on|called upon|requested|advised|encouraged)$/;
/** Is asked to, and no agent stands behind it. */
const isAskedByNobody = ({ sentence: { text }, clause, predicate: { start, end } }: ActClause): boolean =>
  IS_ASKED.test(text.slice(start, end)) &&
  !/(?<![a-z])by (?!(?:[A-Z][a-z]+ \d|\d{4}|January|February|March|April|May|June|July|August|September|October|November|December|next|the end))/.test(
    text.slice(end, clause.end),
  );

/** Who acts, in the words before the verb. */
interface Who extends Acting {
  c: ActClause;
  opening: string;
}

/** Who acts instead; undefined where this says nothing of it. */
type Completion = (who: Who) => string[] | undefined;

const isProtest = ({ c }: Who): boolean => c.action?.action === 'protest';
const isNobody = ({ actors, joint }: Who): boolean => actors.length === 0 && !joint;
const otherThan = (country: string | undefined): string[] | undefined =>
  country === undefined ? undefined : [otherOf(country)];

/** 尹駐日大使を呼んだ, 주한 일본대사를 불렀다: whose envoy is called in says who calls. */
const callsIn: Completion = (who) =>
  isProtest(who) && who.c.article.language !== 'en' ? otherThan(summonedFrom(who.c)) : undefined;

/** The shrine is Japan's: whoever of state goes there or sends an offering is Japanese. */
const goesToShrine: Completion = ({ c }) =>
  c.action?.action === 'visit' && VISITED.has(c.mode) && c.sentence.topics.some((t) => t.value.topic === 'yasukuni')
    ? ['JP']
    : undefined;

const byOffice: Completion = (who) => {
  const office = who.c.article.language !== 'en' && isNobody(who) ? officeAlone(who.opening, who.c) : undefined;
  return office ? [office] : undefined;
};

/** Japan's ambassador was called in: by the other side. */
const callsInEnglish: Completion = (who) => {
  const { c, opening, actors } = who;
  if (!isProtest(who) || c.article.language !== 'en') return undefined;
  if (c.predicate.act?.passive || WAS_TOLD.test(opening)) return otherThan(envoyCalled(c));
  return actors.length === 0 ? otherThan(envoyOf(c)) : undefined;
};

/** It urged ...; in a statement, the ministry demanded ...: who acted in the sentence before. */
const asBefore: Completion = ({ c, opening, actors }) =>
  c.mode === 'demand' &&
  actors.length === 0 &&
  (PRONOUN.test(opening) || (c.article.language === 'en' && THE_OFFICE.test(opening)))
    ? (c.before.findLast((d) => c.sentence.index - d.sentence.index <= 1 && d.actors.length === 1)?.actors ?? [])
    : undefined;

/** Japan was urged at a UNESCO meeting: by nobody of ours. */
const byNobody: Completion = ({ c, joint }) =>
  c.mode === 'demand' && c.article.language === 'en' && isAskedByNobody(c) && !joint ? [] : undefined;

const byDropped: Completion = (who) => {
  const dropped = (who.c.mode === 'demand' || isProtest(who)) && isNobody(who) ? droppedSubject(who.c) : undefined;
  return dropped ? [dropped] : undefined;
};

/** Who urges Tokyo is Seoul. */
const asksOther: Completion = ({ c, actors }) =>
  c.mode === 'demand' && actors.length === 0 ? otherThan(addressee(c)) : undefined;

/** In order: each sees whom the ones before found. */
const COMPLETIONS: readonly Completion[] = [
  callsIn,
  goesToShrine,
  byOffice,
  callsInEnglish,
  asBefore,
  byNobody,
  byDropped,
  asksOther,
];

/**
 * Who acts where the clause names only the other side: who summons the Japanese ambassador is Korea, who urges Tokyo is
 * Seoul. A string says why nobody of ours does.
 */
export function completeActing(c: ActClause, acting: Acting): Acting | string {
  const { sentence, clause, predicate, article } = c;
  const who: Who = { ...acting, c, opening: sentence.text.slice(clause.start, predicate.start) };
  for (const completion of COMPLETIONS) who.actors = completion(who) ?? who.actors;
  if (who.actors.length === 0) {
    if (c.mode === 'demand') return 'nobody is named who asks';
    // a civic group protested
    const text = article.language === 'en' ? sentence.text : who.opening;
    if (isProtest(who) && !article.locale.words.office.test(text)) return 'no office protests';
  }
  return { ...acting, actors: [...who.actors] };
}
