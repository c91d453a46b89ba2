import type { Person } from '../relevance/person';
import type { Span } from '../text/span';

/** The office a person holds on a day: the leader's first, else the last one held before. */
function roleAt(person: Person, on: string): string {
  const active = person.offices.filter((o) => o.from <= on && (o.to === undefined || o.to >= on));
  const first = active.find((o) => o.role === 'president' || o.role === 'prime minister') ?? active.at(-1);
  // a premier who was also foreign minister for a week: the office left last
  const before = person.offices.filter((o) => o.from <= on);
  const last = before.reduce((one, o) => ((o.to ?? '') >= (one.to ?? '') ? o : one), before[0] ?? person.offices[0]!);
  return (first ?? last)?.role ?? '';
}

/** A leader out of office is none: 스가 요시히데 in 2026. */
export function roleNow(person: Person, on: string): string {
  const role = roleAt(person, on);
  const leads = role === 'president' || role === 'prime minister';
  const inOffice = person.offices.some((o) => o.role === role && o.from <= on && (o.to === undefined || o.to >= on));
  return leads && !inOffice && person.offices.some((o) => o.from <= on) ? `former ${role}` : role;
}

/** Out of office for a year at most: one who left long ago is told by the full name. */
const leftLately = ({ from, to }: Person['offices'][number], on: string): boolean =>
  from <= on && (to === undefined || Number(on.slice(0, 4)) - Number(to.slice(0, 4)) <= 1);

/** Whom a surname with a title means: who is known already, who holds it, who left it lately. */
export function holderAt(people: readonly Person[], known: ReadonlySet<Person>, on: string): Person | undefined {
  const holds = (p: Person): boolean => p.offices.some((o) => o.from <= on && (o.to === undefined || o.to >= on));
  return (
    people.find((p) => known.has(p)) ??
    people.find(holds) ??
    people.find((p) => p.offices.some((o) => leftLately(o, on)))
  );
}

/** 菅義偉前首相, 스가 전 총리: out of office, whatever they held last. */
export const isFormer = (text: string, { start, end }: Span): boolean =>
  /^\s?(?:[前元](?:首相|総理|大統領|外相)|전 (?:일본 )?(?:총리|대통령|장관|외무상))/u.test(text.slice(end, end + 9)) ||
  /[前元]首相の$/u.test(text.slice(Math.max(0, start - 4), start)) ||
  /(?:[Ff]ormer|[Ee]x-|[Ll]ate|[Rr]etired|[Cc]andidate|[Nn]ominee|[Hh]opeful|[Oo]pposition leader)\s?(?:(?:Japanese|South|Korean|Prime|Foreign|Defen[cs]e|Finance|President|Minister|[Pp]remier|[Ll]eader|[Pp]resident|[Pp]rime|[Mm]inister)\s){0,5}$/.test(
    text.slice(Math.max(0, start - 50), start),
  ) ||
  // Former Prime Minister Kishida: the title belongs to the name
  (/^(?:President|Prime Minister|Premier|PM)\s/.test(text.slice(start, end)) &&
    /(?:[Ff]ormer|[Ee]x-)\s?(?:Japanese |South Korean |Korean )?$/.test(text.slice(Math.max(0, start - 24), start)));
