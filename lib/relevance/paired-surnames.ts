import { everyMatch } from '../text/cue';
import { overlaps, type Span } from '../text/span';
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

const patterns = new Map<string, RegExp>();
function patternOf(surname: string): RegExp {
  const known = patterns.get(surname) ?? new RegExp(`(?<![A-Za-z-])${surname}(?![A-Za-z-])`, 'g');
  patterns.set(surname, known);
  return known;
}

/** Where a surname stands alone in a text that names nobody else of it. */
function standing(text: string, surname: string): Span[] {
  const found = everyMatch(patternOf(surname), text).map(({ index }) => ({
    start: index,
    end: index + surname.length,
  }));
  const isAlone = ({ start, end }: Span): boolean =>
    !/^\s[A-Z][a-z]/.test(text.slice(end, end + 3)) && OPEN.test(text.slice(Math.max(0, start - 20), start));
  return found.every(isAlone) ? found : [];
}

/** Lee, Takaichi hold talks: beside one leader, the surname of the other is enough, and is a name of the country too. */
export function withPairedSurnames(text: string, names: NameMatch[], people: readonly Person[]): NameMatch[] {
  const named = new Set(names.flatMap(({ value }) => (value.type === 'person' ? [value.person] : [])));
  const partners = [...named].flatMap((person) =>
    people
      .filter((other) => other.country !== person.country && !named.has(other) && ledTogether(person, other))
      .map((other) => ({ person, other })),
  );
  const added = partners.flatMap(({ person, other }) => {
    const beside = names.filter((n) => n.value.type === 'person' && n.value.person === person);
    const isPaired = (at: Span): boolean =>
      beside.some((n) => at.start >= n.start - BESIDE && at.start <= n.end + BESIDE) &&
      !names.some((n) => overlaps(n, at));
    return (other.family?.en ?? []).flatMap((surname) =>
      standing(text, surname)
        .filter(isPaired)
        .map((at): NameMatch => {
          const value = { type: 'person' as const, countries: [other.country], person: other };
          return { ...at, term: surname, value };
        }),
    );
  });
  const fresh = added.filter((name, i) => added.findIndex((other) => other.start === name.start) === i);
  return fresh.length > 0 ? [...names, ...fresh].sort((a, b) => a.start - b.start) : names;
}
