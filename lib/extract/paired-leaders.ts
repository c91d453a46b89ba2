import { PEOPLE } from '../relevance/names';
import type { Person } from '../relevance/person';

const OFFICE = /[Pp]residential office/;

/** The two surnames stand within a few words of each other, neither with a name of its own after it. */
function isBeside(text: string, a: string, b: string): boolean {
  for (let at = text.indexOf(b); at !== -1; at = text.indexOf(b, at + 1)) {
    if (
      /^[a-z-]|^\s[A-Z][a-z]+/.test(text.slice(at + b.length, at + b.length + 12)) ||
      /[A-Za-z-]$/.test(text.slice(0, at))
    )
      continue;
    if (text.slice(Math.max(0, at - 60), at + b.length + 60).includes(a)) return true;
  }
  return false;
}

/** Takaichi, Lee to hold a summit: beside the one leader, the surname of the other is enough. */
export function pairedLeaders(text: string, known: ReadonlySet<Person>, on: string): Person[] {
  const sitting = PEOPLE.filter((p) =>
    p.offices.some(
      (o) => /^(?:president|prime minister)$/.test(o.role) && o.from <= on && (o.to === undefined || o.to >= on),
    ),
  );
  const named = sitting.filter((p) => known.has(p) && p.family);
  // the presidential office said Lee would ...
  const president = sitting.find((p) => p.country === 'KR' && !known.has(p));
  const atOffice =
    president && OFFICE.test(text) && (president.family?.en ?? []).some((b) => isBeside(text, 'residential office', b));
  const paired = named.flatMap((leader) =>
    sitting.filter(
      (other) =>
        other.country !== leader.country &&
        !known.has(other) &&
        (leader.family?.en ?? []).some((a) => (other.family?.en ?? []).some((b) => isBeside(text, a, b))),
    ),
  );
  return atOffice ? [...paired, president] : paired;
}
