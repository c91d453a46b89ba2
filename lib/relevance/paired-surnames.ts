import { everyMatch } from '../text/cue';
import type { NameMatch } from './name';
import type { Person } from './person';

/** How far from one leader the surname of the other may stand. */
const BESIDE = 60;
/** Before a surname that stands for its bearer: no given name, but a title. */
const OPEN = /(?:^|[^A-Za-z\s]\s*|(?<![A-Za-z])(?:[a-z]+|President|Premier|Minister|PM)\s)$/;

const isHead = ({ role }: Person['offices'][number]): boolean => role === 'president' || role === 'prime minister';

/** Both led their countries on some day. */
const ledTogether = (a: Person, b: Person): boolean =>
  a.offices.some(
    (x) => isHead(x) && b.offices.some((y) => isHead(y) && (y.to ?? '9999') >= x.from && (x.to ?? '9999') >= y.from),
  );

/** Where a surname stands alone in a text that names nobody else of it. */
function standing(text: string, surname: string): number[] {
  const found = everyMatch(new RegExp(`(?<![A-Za-z-])${surname}(?![A-Za-z-])`, 'g'), text).map(({ index }) => index);
  const isAlone = (at: number): boolean =>
    !/^\s[A-Z][a-z]/.test(text.slice(at + surname.length)) && OPEN.test(text.slice(Math.max(0, at - 20), at));
  return found.every(isAlone) ? found : [];
}

/** Lee, Takaichi hold talks: beside one leader, the surname of the other is enough, and is a name of the country too. */
export function withPairedSurnames(text: string, names: NameMatch[], people: readonly Person[]): NameMatch[] {
  const leaders = people.filter((p) => p.offices.some(isHead));
  const added = new Map<number, NameMatch>();
  for (const { value, start, end } of names) {
    if (value.type !== 'person' || !leaders.includes(value.person)) continue;
    for (const other of leaders) {
      if (other.country === value.person.country || !ledTogether(value.person, other)) continue;
      for (const surname of other.family?.en ?? [])
        for (const at of standing(text, surname)) {
          const last = at + surname.length;
          if (at < start - BESIDE || at > end + BESIDE || names.some((n) => n.start < last && n.end > at)) continue;
          const person = { type: 'person' as const, countries: [other.country], person: other };
          if (!added.has(at)) added.set(at, { start: at, end: last, term: surname, value: person });
        }
    }
  }
  return added.size > 0 ? [...names, ...added.values()].sort((a, b) => a.start - b.start) : names;
}
