import type { Language } from '../../model/vocabularies';
import { overlaps } from '../../text/span';
import type { Name, NameMatch } from '../name';
import type { Person } from '../person';
import { introducedInEnglish } from './in-en';
import { introducedInJapanese } from './in-ja';
import { introducedInKorean } from './in-ko';
import type { Introduced } from './office-holder';

const FINDERS: Readonly<Record<Language, (text: string, names: readonly NameMatch[]) => Introduced[]>> = {
  en: introducedInEnglish,
  ko: introducedInKorean,
  ja: introducedInJapanese,
};

/**
 * The names of a text with those of office holders whom only the text knows: tomorrow's minister is in no gazetteer, and
 * today's may be prime minister then.
 */
export function withIntroduced(text: string, names: NameMatch[], language: Language): NameMatch[] {
  const found = FINDERS[language](text, names);
  if (found.length === 0) return names;
  const promoted = new Map<Person, Person>();
  const people = new Map<string, Person>();
  const added: NameMatch[] = [];
  for (const one of found) {
    const taken = names.filter((name) => overlaps(name, one));
    for (const { value } of taken) if (value.type === 'person') promote(value.person, one.role, promoted);
    if (taken.length > 0) continue;
    if (!people.has(one.name)) people.set(one.name, personOf(one, language));
    const { start, end, name, country } = one;
    const value: Name = { type: 'person', countries: [country], person: people.get(name)! };
    added.push({ start, end, term: text.slice(start, end), value });
  }
  const all = promoted.size > 0 ? names.map((name) => asPromoted(name, promoted)) : names;
  return added.length > 0 ? [...all, ...added].sort((a, b) => a.start - b.start) : all;
}

/** Offices that decide what a meeting is about: whoever is said to hold one for the first time holds it now. */
const HIGH = /^(?:president|prime minister|(?:foreign|defence|finance) minister)$/;

function promote(person: Person, role: string, promoted: Map<Person, Person>): void {
  if (!HIGH.test(role) || promoted.has(person) || person.offices.some((office) => office.role === role)) return;
  promoted.set(person, { ...person, offices: [...person.offices, { role, from: '' }] });
}

const asPromoted = (name: NameMatch, promoted: ReadonlyMap<Person, Person>): NameMatch => {
  const person = name.value.type === 'person' ? promoted.get(name.value.person) : undefined;
  return person && name.value.type === 'person' ? { ...name, value: { ...name.value, person } } : name;
};

/** Only English tells how the name is written in English. */
const personOf = ({ name, family, role, country }: Introduced, language: Language): Person => ({
  id: '',
  country,
  name: language === 'en' ? name : '',
  names: { en: [], ko: [], ja: [], [language]: [name] },
  family: { en: [], ko: [], ja: [], [language]: [family] },
  offices: [{ role, from: '' }],
});
