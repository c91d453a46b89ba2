import type { Span } from '../../../text/span';
import type { Locale } from '../../locale';
import { englishClauses } from './clauses';
import { EN_CUES } from './cues';
import { freeSubject } from './free-subject';
import { EN_ORDINALS, EN_QUANTITIES } from './numbers';
import { englishPredicate } from './predicate';
import { isPrivateSubject } from './private-subject';

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
      /(?<![a-z])(?:said|says|told(?:\s[A-Za-z]+){1,3}|announced|reported|stated|according to [^,.]{0,40}|confirmed|quoted)\s(?:late |early )?(?:on\s|in a statement on\s)?$/i.test(
        before,
      )
    )
      return true;
    // The Nikkei said on Tuesday that ...; Citing Kyodo on Thursday
    if (/(?<![a-z])(?:citing|according to)\s[^,.]{1,30}\s(?:on\s)?$/i.test(before)) return true;
    return /^(?:'s)?\s(?:news )?(?:briefing|press conference|statement|report)(?![a-z])/i.test(after);
  },
  isEmbeddedDate: (_sentence: string, _date: Span, _predicate: Span): boolean => false,
  isSubject: (sentence: string, name: Span, predicate: Span): boolean => {
    if (name.start > predicate.start) return false;
    // between South Korea and the verb nothing but its own words: no `with`, `of`, `against` before it
    return !/(?<![a-z])(?:with|of|against|from|on|in|to|by|for|at|near|toward)\s(?:the\s|its\s|new\s|former\s)?$/i.test(
      sentence.slice(Math.max(0, name.start - 16), name.start),
    );
  },
};
