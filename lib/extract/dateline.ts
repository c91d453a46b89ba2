import { findNames } from '../relevance/names';

/** `SEOUL, March 3 (Yonhap) --`, at the head of an English article. */
const DATELINE =
  /^(?:\([A-Z]+\)\s)?[A-Z][A-Z'./ -]{2,30}(?:,\s[A-Z][A-Za-z. ]{1,20})?(?:,?\s[A-Z][a-z]{2,8}\.?\s\d{1,2})?(?:\s\([^)]{2,40}\))?\s?(?:--|\u2014|\u2013|-\s)/;

/** Where what an English sentence says begins behind its dateline; 0 without one. */
export const datelineEnd = (sentence: string): number => DATELINE.exec(sentence)?.[0].length ?? 0;

/** The one of the two countries where an article was filed, by its dateline; its `the government` is that of this country. */
export function filedFrom(sentence: string): 'KR' | 'JP' | undefined {
  const end = datelineEnd(sentence);
  if (end === 0) return undefined;
  const town = /[A-Z][A-Z'-]+/.exec(sentence.slice(0, end))?.[0] ?? '';
  const [name] = findNames(town.charAt(0) + town.slice(1).toLowerCase(), 'en');
  const country = name?.value.countries.join();
  return country === 'KR' || country === 'JP' ? country : undefined;
}
