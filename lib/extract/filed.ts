import type { NameMatch } from '../relevance/name';
import type { Span } from '../text/span';
import { datelineEnd } from './dateline';

/** They met in Washington: where, and nobody of a third country who takes part. */
const IN_CAPITAL = /(?<![A-Za-z])(?:[Ii]n|[Aa]t|[Ff]rom) $/;
const FOREIGN_CAPITAL =
  /^(?:Washington|Beijing|Moscow|London|Paris|Berlin|Rome|Brussels|Canberra|New Delhi|Hanoi|Jakarta|Manila|Bangkok|Geneva|New York|Ottawa|Taipei)$/;
/** from Washington, Seoul and Tokyo: a list of those who act */
const LISTED = /^,? (?:and )?(?:Seoul|Tokyo|Washington|Beijing)(?![a-z])/;
const isVenue = (sentence: string, { start, end, term }: NameMatch): boolean =>
  FOREIGN_CAPITAL.test(term) &&
  !LISTED.test(sentence.slice(end)) &&
  IN_CAPITAL.test(sentence.slice(Math.max(0, start - 6), start));

/** SEOUL -- Japan called its envoy home: the town of filing is nobody who acts, nor is the capital where others meet. */
export function afterDateline(sentence: string, names: NameMatch[]): NameMatch[] {
  const end = names.length > 0 ? datelineEnd(sentence) : 0;
  return names
    .filter((n) => n.start >= end)
    .map((n) =>
      isVenue(sentence, n) ? { ...n, value: { type: 'place', countries: [], place: n.term, venue: true } } : n,
    );
}

/** SEOUL, Oct. 3 (Yonhap) -- ...: the date of filing. */
export function isDateline(sentence: string, date: Span): boolean {
  return (
    /^(?:[^a-z]{2,40}[A-Za-z, ]{0,40}|[A-Z][A-Za-z/ ]{1,30},\s)$/.test(sentence.slice(0, date.start)) &&
    /^[^.]{0,25}(?:\)\s?)?(?:--|-\s)/.test(sentence.slice(date.end))
  );
}
