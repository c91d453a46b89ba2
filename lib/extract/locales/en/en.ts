import type { Span } from '../../../text/span';
import type { Locale, Predicate } from '../../locale';
import { englishClauses } from './clauses';
import { EN_CUES } from './cues';
import { isDateOfNoun } from './date-of-noun';
import { freeSubject } from './free-subject';
import { EN_ORDINALS, EN_QUANTITIES } from './numbers';
import { englishPredicate } from './predicate';
import { isPrivateSubject } from './private-subject';

const OF_OFFICE =
  /(?:governments?|ministr(?:y|ies)|ministers?|president|premier|leaders?|chiefs?|officials?|authorit(?:y|ies)|agenc(?:y|ies)|heads?|diplomats?|no one|nobody|none|delegation|team|representatives|navy|police|side)\s(?:of|from)\s(?:the\s|both\s)?$|(?:ministr(?:y|ies)|agency|office|government|authorities|cabinet|service|commission|administration)\sin\s$/i;
/** ..., the ministry decided in Tokyo on Tuesday: the end of a sentence that says who told it. */
const TOLD_LAST =
  /,\s(?:an?|the|officials|[A-Z])[^,"]{2,60}?\s(?:said|decided|announced|told|confirmed|agreed(?= (?:here|there|late|early|on|in|[A-Z])))(?!\s(?:that|it|he|she|they|would|will))(?:\s[^,"]{1,50})?\s(?:late\s|early\s)?(?:on\s)?$/;

/** A verb with its day before `that`; what was agreed or decided is its own. */
const TELLS =
  /(?<![a-z])(?!(?:agreed|decided|concurred|resolved|settled|promised|pledged|vowed|undertook|ruled|ordered|proposed|demanded|requested|asked|urged|found|met|held)(?![a-z]))(?:[a-z]{2,}ed|wrote|made (?:it )?(?:clear|plain|known)|let (?:it )?be known|was told|understood|swore)(?: (?:Japan|South Korea|Seoul|Tokyo|reporters|lawmakers|parliament|[A-Z][a-z]+))?\s(?:here\s)?(?:late |early )?(?:on\s)?$/;

const UNDER_DEAL =
  /(?<![A-Za-z])(?:[Uu]nder|[Bb]y|[Ii]n line with|[Aa]s part of|[Ii]n keeping with|[Aa]ccording to) (?:(?:an?|the|their|this) )?(?:[\w-]+ ){0,3}(?:deal|understanding|arrangement|accord|agreement|pact|plan|terms|memorandum|programme|program|scheme|roadmap|decision|order|notice|outline|policy|package|rules?|guidelines?)s? (?:that (?:was|were) )?(?:reached|struck|agreed|settled|signed|made|concluded|announced|approved|adopted|unveiled|worked out|finali[sz]ed|drawn up|set out|sealed|issued|published|released)(?: [^,;:]{1,50})? (?:late |early )?(?:on )?$/;

export const EN: Locale = {
  ...EN_CUES,
  language: 'en',
  clauses: englishClauses,
  predicate: englishPredicate,
  freeSubject,
  isPrivate: isPrivateSubject,
  quantities: EN_QUANTITIES,
  ordinals: EN_ORDINALS,
  isSaying: (sentence: string, date: Span): boolean => {
    const before = sentence.slice(Math.max(0, date.start - 70), date.start);
    const after = sentence.slice(date.end);
    if (
      /(?<![a-z])(?:said|says|told(?:\s[A-Za-z]+){1,3}|announced|reported|stated|according to [^,.]{0,40}|confirmed|quoted|disclosed|revealed|added|explained|made public|unveiled|noted|declared)\s(?:(?:here|in [A-Z][a-z]+)\s)?(?:late |early )?(?:(?:in a statement )?on\s(?:the\s)?)?$/i.test(
        before,
      )
    )
      return true;
    if (
      /^(?:[."]*\s*$|, (?:despite|amid|in spite|even|a day|hours|days|weeks|brushing|ignoring|over))/.test(after) &&
      TOLD_LAST.test(sentence.slice(Math.max(0, date.start - 150), date.start))
    )
      return true;
    // stressed on Tuesday that it will lift the ban: whatever verb says so
    if (/^ (?:by [^,;"]{3,40} )?that(?![a-z])/.test(after) && TELLS.test(before)) return true;
    // in a statement adopted here on Sunday
    if (
      /statement\s(?:adopted|issued|released|put out|published|made)\s(?:here |jointly |together )?(?:late |early )?(?:on\s)?$/i.test(
        before,
      )
    )
      return true;
    // under an understanding reached between the two on Thursday: settled then, for a day to come
    if (UNDER_DEAL.test(sentence.slice(Math.max(0, date.start - 130), date.start))) return true;
    // The Nikkei said on Tuesday that ...; Citing Kyodo on Thursday
    if (/(?<![a-z])(?:citing|according to)\s[^,.]{1,30}\s(?:on\s)?$/i.test(before)) return true;
    return /^(?:'s)?\s(?:news )?(?:briefing|press conference|statement|report)(?![a-z])/i.test(after);
  },
  isEmbeddedDate: isDateOfNoun,
  isSubject: (sentence: string, name: Span, predicate: Predicate): boolean => {
    // cleared by Japan's education ministry
    if (name.start > predicate.start)
      return predicate.act?.passive !== false && /^\sby\s(?:the\s)?$/.test(sentence.slice(predicate.end, name.start));
    // the government of South Korea, no one from the Seoul government
    if (OF_OFFICE.test(sentence.slice(Math.max(0, name.start - 40), name.start))) return true;
    // between South Korea and the verb nothing but its own words: no `with`, `of`, `against` before it
    return !/(?<![a-z])(?:with|of|against|from|on|in|to|by|for|at|near|toward|under|over|about|than|including|into|despite)\s(?:the\s|its\s|new\s|former\s)?$/i.test(
      sentence.slice(Math.max(0, name.start - 16), name.start),
    );
  },
};
