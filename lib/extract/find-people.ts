import { isOneOfTwo } from '../model/the-two';
import type { Language } from '../model/vocabularies';
import { findNames, type NameMatch } from '../relevance/names';
import type { Person } from '../relevance/person';
import { everyMatch } from '../text/cue';
import type { Span } from '../text/span';
import { counterparts } from './counterparts';
import { type Day, isoOf } from './dates/calendar';
import { holderAt, isFormer, roleNow } from './office-held';
import { pairedLeaders } from './paired-leaders';

/** A person of the gazetteer, named in the text, with the office held about the day of publication. */
export interface PersonMatch extends Span {
  person: Person;
  role: string;
}

/** Full names, surnames with a title, and surnames alone once the full name was read (Lee, 高市氏, 이 대통령). */
export function findPeople(
  text: string,
  names: NameMatch[],
  title: string,
  language: Language,
  published: Day,
): PersonMatch[] {
  const on = isoOf(published);
  const known = namedInFull(names, title, language);
  const found: PersonMatch[] = [];
  const add = ({ start, end }: Span, person: Person | undefined): void => {
    if (person) found.push({ start, end, person, role: roleNow(person, on) });
  };
  for (const name of names) {
    if (name.value.type === 'person') add(name, name.value.person);
    if (name.value.type !== 'holder') continue;
    const holder = holderAt(name.value.people, known, on);
    add(name, holder);
    if (holder) known.add(holder);
  }
  if (language === 'en') for (const person of pairedLeaders(text, known, on)) known.add(person);
  if (language === 'ko') for (const person of counterparts(text, known, (one) => roleNow(one, on))) known.add(person);
  for (const { person, ...span } of surnamesAlone(text, names, known, language)) add(span, person);
  const former = new Set(found.filter((match) => isFormer(text, match)).map((match) => match.person));
  for (const match of found) if (former.has(match.person)) match.role = `former ${match.role}`;
  return found.sort((a, b) => a.start - b.start);
}

/** Who is named by the full name, in the text or its headline. */
function namedInFull(names: readonly NameMatch[], title: string, language: Language): Set<Person> {
  const known = new Set<Person>();
  for (const { value } of names) if (value.type === 'person') known.add(value.person);
  // the text may introduce somebody, or promote somebody known: both are one, whatever the title makes of them
  const nameOf = ({ names: forms }: Person): string | undefined => forms[language][0];
  const isNamed = (person: Person): boolean => [...known].some((other) => nameOf(other) === nameOf(person));
  for (const { value } of findNames(title, language))
    if (value.type === 'person' && !isNamed(value.person)) known.add(value.person);
  return known;
}

/** Where those of the two countries who are known stand by their surnames, outside other names. */
function surnamesAlone(
  text: string,
  names: readonly NameMatch[],
  known: ReadonlySet<Person>,
  language: Language,
): (Span & { person: Person })[] {
  const taken = new Uint8Array(text.length);
  for (const name of names) if (name.value.type !== 'country') taken.fill(1, name.start, name.end);
  const ours = [...known].filter((person) => isOneOfTwo(person.country));
  return ours.flatMap((person) =>
    (person.family?.[language] ?? []).flatMap((surname) => {
      const pattern = aloneOf(surname, language);
      const spans = pattern
        ? everyMatch(pattern, text).map(({ index }) => ({ start: index, end: index + surname.length, person }))
        : [];
      return spans.filter(({ start, end }) => !taken[start] && !taken[end - 1]);
    }),
  );
}

const patterns = new Map<string, RegExp>();

/** A surname standing for its bearer: `Lee`, not `Lee Jong-sup`; 高市氏; never a Korean surname alone. */
function aloneOf(surname: string, language: Language): RegExp | undefined {
  if (language === 'ko' && surname.length < 2) return undefined;
  const key = `${language}${surname}`;
  let pattern = patterns.get(key);
  if (!pattern) {
    if (language === 'en') pattern = new RegExp(`(?<![A-Za-z-])${surname}(?![A-Za-z-]|\\s[A-Z][a-z])`, 'g');
    else if (language === 'ja') pattern = new RegExp(`${surname}(?=氏|さん)`, 'gu');
    else pattern = new RegExp(`(?<![가-힣])${surname}(?=\\s|는|가|의|와)`, 'gu');
    patterns.set(key, pattern);
  }
  return pattern;
}

/** Heads of state or government of the two. */
export const isLeader = ({ person, role }: PersonMatch): boolean =>
  (person.country === 'KR' && /^(?!former).*president$/.test(role)) ||
  (person.country === 'JP' && role === 'prime minister');
