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
      for (const family of familiesOf(person, language)) {
        for (const title of BESIDE.get(role)?.[language] ?? []) {
          for (const term of joined(family, title, language, person.country)) {
            const holders = terms.get(term) ?? [];
            if (!holders.includes(person)) terms.set(term, [...holders, person]);
          }
        }
      }
    }
  }
  return terms;
}

/** 李대통령: Korean headlines write the surnames of their own with one Chinese character. */
const familiesOf = ({ family, country }: Person, language: Language): string[] => [
  ...(family?.[language] ?? []),
  ...(language === 'ko' && country === 'KR' ? (family?.ja ?? []).filter((name) => /^\p{Script=Han}$/u.test(name)) : []),
];

/** Titles that tell a country by themselves, whoever bears them. */
export const loneTitles = (language: Language): readonly { country: string; titles: readonly string[] }[] =>
  titles.alone.map((entry) => ({ country: entry.country, titles: entry[language] }));

function joined(family: string, title: string, language: Language, country: string): string[] {
  if (language === 'ko') {
    // 다카이치 일본 총리: newsrooms put the country between the two
    const between = country === 'JP' ? [`${family} 일본 ${title}`, `${family} 日${title}`] : [];
    return [`${family} ${title}`, `${family}${title}`, ...between];
  }
  return [language === 'ja' ? `${family}${title}` : `${title} ${family}`];
}
