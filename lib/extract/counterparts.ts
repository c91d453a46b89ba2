import { PEOPLE } from '../relevance/names';
import type { Person } from '../relevance/person';
import { everyMatch } from '../text/cue';

const BESIDE = /(?<=[가-힣]·)([가-힣]{2,5})(?=\s)/gu;

/** 조현·모테기 회담: beside one who is named in full, the surname of who holds the same office on the other side is enough. */
export function counterparts(text: string, known: ReadonlySet<Person>, roleOf: (person: Person) => string): Person[] {
  const beside = new Set(everyMatch(BESIDE, text).map((match) => match[1]));
  if (beside.size === 0) return [];
  return PEOPLE.filter(
    (other) =>
      !known.has(other) &&
      (other.family?.ko ?? []).some((surname) => surname.length > 1 && beside.has(surname)) &&
      [...known].some((person) => person.country !== other.country && roleOf(person) === roleOf(other)),
  );
}
