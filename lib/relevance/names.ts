import institutions from '../../data/gazetteer/institutions.json' with { type: 'json' };
import people from '../../data/gazetteer/people.json' with { type: 'json' };
import places from '../../data/gazetteer/places.json' with { type: 'json' };
import type { Language } from '../model/vocabularies';
import { createTermMatcher, type TermMatcher } from '../text/match-terms';
import { countryTerms } from './country-terms';
import { holderTerms, loneTitles } from './holder-terms';
import { withIntroduced } from './introduced/introduced';
import type { Name, NameMatch } from './name';
import { withPairedSurnames } from './paired-surnames';
import type { Person } from './person';

export type { Name, NameMatch } from './name';

export const PEOPLE: readonly Person[] = people as readonly Person[];

const matchers = new Map<Language, TermMatcher<Name>>();

/** Every country, person, institution and place named in a normalised text, and office holders whom only the text knows. */
export const findNames = (text: string, language: Language): NameMatch[] =>
  withIntroduced(text, findKnown(text, language), language);

/** What the gazetteer has; the longest where names overlap. */
function findKnown(text: string, language: Language): NameMatch[] {
  let matcher = matchers.get(language);
  if (!matcher) {
    matcher = createTermMatcher(nameTerms(language), language);
    matchers.set(language, matcher);
  }
  // 21日朝, 15日韓国政府は: the day is no Japan
  const found = matcher(language === 'ja' ? text.replace(DAY, '　') : text);
  if (language === 'ko') return found.map((name, i) => asOfCountryBefore(name, found[i - 1], text));
  if (language === 'en') return withPairedSurnames(text, found, PEOPLE);
  const placed = found.map((name) => asNamedCountry(name, text));
  return isKoreanRun(text) ? placed.map(asKoreanRun) : placed;
}

const DAY = /(?<=\d)日/gu;

/** 聯合ニュース, 韓日 (never 日韓): a Korean newsroom writing Japanese, whose 政府 alone is Seoul's. */
function isKoreanRun(text: string): boolean {
  if (/聯合ニュース/u.test(text)) return true;
  const first = text.match(/(?<![在駐])韓日(?!議|本)|韓米日|韓中日/gu)?.length ?? 0;
  return first > 0 && first > (text.match(/日韓(?!議)|日米韓|日中韓/gu)?.length ?? 0);
}

/** 중국 외교부장: an office that Korea has too goes by the country before it. */
const asOfCountryBefore = (name: NameMatch, before: NameMatch | undefined, text: string): NameMatch =>
  before?.value.type === 'country' &&
  before.value.countries.length === 1 &&
  name.value.type === 'institution' &&
  name.value.countries.join() === 'KR' &&
  before.value.countries[0] !== 'KR' &&
  /^ ?$/.test(text.slice(before.end, name.start))
    ? { ...name, value: { ...name.value, countries: before.value.countries } }
    : name;

/** 韓国の金星煥環境相: a title that Japan has too goes by the country before it. */
const asNamedCountry = (name: NameMatch, text: string): NameMatch =>
  name.value.type === 'institution' &&
  name.value.id === 'office' &&
  KOREAN_TITLE.test(text.slice(Math.max(0, name.start - 16), name.start))
    ? { ...name, value: { ...name.value, countries: ['KR'] } }
    : name;

const KOREAN_TITLE = /韓国の?[^、。はがと]{0,12}$/u;

const asKoreanRun = (name: NameMatch): NameMatch =>
  name.term === '政府' ? { ...name, value: { type: 'country', countries: ['KR'] } } : name;

function* nameTerms(language: Language): Iterable<Term> {
  const seen = new Set<string>();
  for (const [term, name] of everyTerm(language)) {
    // a capital is a place and its government's name; the country term comes first and wins
    if (seen.has(term)) continue;
    seen.add(term);
    yield [term, name];
  }
}

/** 高市政権, 다카이치 정부: a government by the name of its leader. */
const GOVERNMENTS: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  ja: ['政権', '内閣'],
  ko: [' 정부', ' 정권', ' 내각'],
};

type Term = readonly [string, Name];

/** Every term, those first that win where one stands for two. */
function* everyTerm(language: Language): Iterable<Term> {
  for (const [term, countries] of countryTerms(language)) yield [term, { type: 'country', countries }];
  yield* personTerms(language);
  yield* governmentTerms(language);
  for (const { country, titles } of loneTitles(language))
    for (const term of titles) yield [term, { type: 'institution', countries: [country], id: 'office' }];
  yield* institutionTerms(language);
  yield* placeTerms(language);
}

function* personTerms(language: Language): Iterable<Term> {
  for (const person of PEOPLE)
    for (const term of person.names[language]) yield [term, { type: 'person', countries: [person.country], person }];
  for (const [term, holders] of holderTerms(PEOPLE, language))
    yield [term, { type: 'holder', countries: [...new Set(holders.map((p) => p.country))].sort(), people: holders }];
  if (language === 'ko') yield* premiersBySurname();
}

/** 다카이치, 야스쿠니 참배 보류: Korean headlines have Japan's prime ministers by surnames that no Korean word is. */
function* premiersBySurname(): Iterable<Term> {
  const surnames = new Set(
    PEOPLE.filter((p) => p.country === 'JP' && p.offices.some(({ role }) => role === 'prime minister'))
      .flatMap((p) => p.family?.ko ?? [])
      .filter((surname) => surname.length > 2),
  );
  for (const surname of surnames) {
    const bearers = PEOPLE.filter((p) => p.country === 'JP' && p.family?.ko?.includes(surname));
    yield [surname, { type: 'holder', countries: ['JP'], people: bearers }];
  }
}

function* governmentTerms(language: Language): Iterable<Term> {
  for (const { country, family, offices } of PEOPLE) {
    if (!offices.some(({ role }) => role === 'president' || role === 'prime minister')) continue;
    for (const term of family?.[language] ?? []) {
      // 이 정부: this one
      if (language === 'ko' && term.length === 1) continue;
      for (const government of GOVERNMENTS[language])
        yield [term + government, { type: 'institution', countries: [country], id: 'office' }];
    }
  }
}

function* institutionTerms(language: Language): Iterable<Term> {
  const venues = new Map(
    places.flatMap((p) => ('venue' in p ? (p.names[language] as string[]).map((t) => [t, p.name] as const) : [])),
  );
  for (const { id, country, names } of institutions) {
    const countries = country === 'INT' ? [] : [country];
    for (const term of names[language]) {
      const place = venues.get(term);
      yield [term, { type: 'institution', countries, id, ...(place ? { place } : {}) }];
    }
  }
}

function* placeTerms(language: Language): Iterable<Term> {
  for (const { country, name, names, ...place } of places) {
    const countries = country === 'KR' || country === 'JP' ? [country] : [];
    for (const term of names[language] as string[])
      yield [term, { type: 'place', countries, place: name, venue: 'venue' in place }];
  }
}
