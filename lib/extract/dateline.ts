import { isOneOfTwo, type OneOfTwo } from '../model/the-two';
import { findNames, type NameMatch } from '../relevance/names';

/** `SEOUL, March 3 (Yonhap) --`, at the head of an English article. */
const DATELINE =
  /^(?:\([A-Z]+\)\s)?[A-Z][A-Z'./ -]{2,30}(?:,\s[A-Z][A-Za-z. ]{1,20})?(?:,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?(?:\s\([^)]{2,40}\))?\s?(?:--|\u2014|\u2013|-\s)/;

/** Where what an English sentence says begins behind its dateline; 0 without one. */
export const datelineEnd = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0;

/** The town where an article was filed, by its dateline; undefined where that is no place of ours to know. */
export function townOf(sentence: string): string | undefined {
  const name = filedAt(sentence);
  if (name?.value.type === 'place') return name.value.place;
  return name?.value.type === 'country' ? name.term : undefined;
}

/** The one of the two countries where an article was filed, by its dateline; its `the government` is that of this country. */
export function filedFrom(sentence: string): OneOfTwo | undefined {
  const country = filedAt(sentence)?.value.countries.join();
  return isOneOfTwo(country) ? country : undefined;
}

const TOWN = /[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+)*/;

function filedAt(sentence: string): NameMatch | undefined {
  const end = datelineEnd(sentence);
  if (end === 0) return undefined;
  const town = TOWN.exec(sentence.slice(0, end))?.[0] ?? '';
  return findNames(
    town.toLowerCase().replace(/(?<=^|\s)[a-z]/g, (letter) => letter.toUpperCase()),
    'en',
  )[0];
}
