import titles from '../../data/gazetteer/titles.json' with { type: 'json' };
import type { Language } from '../model/vocabularies';
import type { Person } from './person';

/** Titles that follow a surname in Korean and Japanese, and come before it in English, by role. */
const BESIDE = new Map(titles.beside.map((entry) => [entry.role, entry]));

/** `surname + title` of every office holder: 윤 대통령, 石破首相, Foreign Minister Motegi. */
export function holderTerms(people: readonly Person[], language: Language): Map<string, Person[]> {
  const terms = new Map<string, Person[]>();
  for (const person of people) {
    for (const { role } of person.offices) {
      for (const family of person.family?.[language] ?? []) {
        for (const title of BESIDE.get(role)?.[language] ?? []) {
          for (const term of joined(family, title, language)) {
            const holders = terms.get(term) ?? [];
            if (!holders.includes(person)) terms.set(term, [...holders, person]);
          }
        }
      }
    }
  }
  return terms;
}

/** Titles that tell a country by themselves, whoever bears them. */
export const loneTitles = (language: Language): readonly { country: string; titles: readonly string[] }[] =>
  titles.alone.map((entry) => ({ country: entry.country, titles: entry[language] }));

function joined(family: string, title: string, language: Language): string[] {
  if (language === 'ko') return [`${family} ${title}`, `${family}${title}`];
  return [language === 'ja' ? `${family}${title}` : `${title} ${family}`];
}
