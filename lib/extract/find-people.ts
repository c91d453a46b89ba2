import type { Language } from '../model/vocabularies';
import { findNames, type NameMatch, PEOPLE } from '../relevance/names';
import type { Person } from '../relevance/person';
import { everyMatch } from '../text/cue';
import type { Span } from '../text/span';
import { type Day, isoOf } from './dates/calendar';

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
  const known = new Set<Person>();
  for (const { value } of names) if (value.type === 'person') known.add(value.person);
  // the text may introduce somebody, or promote somebody known: both are one, whatever the title makes of them
  const nameOf = ({ names: forms }: Person): string | undefined => forms[language][0];
  const isNamed = (person: Person): boolean => [...known].some((other) => nameOf(other) === nameOf(person));
  for (const { value } of findNames(title, language))
    if (value.type === 'person' && !isNamed(value.person)) known.add(value.person);

  const found: PersonMatch[] = [];
  const former = new Set<Person>();
  const add = (span: Span, person: Person | undefined): void => {
    if (!person) return;
    if (isFormer(text, span)) former.add(person);
    found.push({ start: span.start, end: span.end, person, role: roleNow(person, on) });
  };
  for (const name of names) {
    if (name.value.type === 'person') add(name, name.value.person);
    if (name.value.type === 'holder') {
      const holder = holderAt(name.value.people, known, on);
      add(name, holder);
      if (holder) known.add(holder);
    }
  }
  if (language === 'en') for (const person of pairedLeaders(text, known, on)) known.add(person);
  const taken = new Uint8Array(text.length);
  for (const name of names) if (name.value.type !== 'country') taken.fill(1, name.start, name.end);
  for (const person of known) {
    if (person.country !== 'KR' && person.country !== 'JP') continue;
    for (const surname of person.family?.[language] ?? []) {
      const pattern = aloneOf(surname, language);
      if (!pattern) continue;
      for (const match of everyMatch(pattern, text)) {
        const span = { start: match.index, end: match.index + surname.length };
        if (!taken[span.start] && !taken[span.end - 1]) add(span, person);
      }
    }
  }
  for (const match of found) if (former.has(match.person)) match.role = `former ${match.role}`;
  return found.sort((a, b) => a.start - b.start);
}

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
function pairedLeaders(text: string, known: ReadonlySet<Person>, on: string): Person[] {
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

/** 菅義偉前首相, 스가 전 총리: out of office, whatever they held last. */
const isFormer = (text: string, { start, end }: Span): boolean =>
  /^\s?(?:[前元](?:首相|総理|大統領|外相)|전 (?:일본 )?(?:총리|대통령|장관|외무상))/u.test(text.slice(end, end + 9)) ||
  /[前元]首相の$/u.test(text.slice(Math.max(0, start - 4), start)) ||
  /(?:[Ff]ormer|[Ee]x-|[Ll]ate|[Rr]etired|[Cc]andidate|[Nn]ominee|[Hh]opeful|[Oo]pposition leader)\s?(?:(?:Japanese|South|Korean|Prime|Foreign|Defen[cs]e|Finance|President|Minister|[Pp]remier|[Ll]eader|[Pp]resident|[Pp]rime|[Mm]inister)\s){0,5}$/.test(
    text.slice(Math.max(0, start - 50), start),
  ) ||
  // Former Prime Minister Kishida: the title belongs to the name
  (/^(?:President|Prime Minister|Premier|PM)\s/.test(text.slice(start, end)) &&
    /(?:[Ff]ormer|[Ee]x-)\s?(?:Japanese |South Korean |Korean )?$/.test(text.slice(Math.max(0, start - 24), start)));

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

/** The office a person holds on a day: the leader's first, else the last one held before. */
export function roleAt(person: Person, on: string): string {
  const active = person.offices.filter((o) => o.from <= on && (o.to === undefined || o.to >= on));
  const first = active.find((o) => o.role === 'president' || o.role === 'prime minister') ?? active.at(-1);
  // a premier who was also foreign minister for a week: the office left last
  const before = person.offices.filter((o) => o.from <= on);
  const last = before.reduce((one, o) => ((o.to ?? '') >= (one.to ?? '') ? o : one), before[0] ?? person.offices[0]!);
  return (first ?? last)?.role ?? '';
}

/** A leader out of office is none: 스가 요시히데 in 2026. */
function roleNow(person: Person, on: string): string {
  const role = roleAt(person, on);
  const leads = role === 'president' || role === 'prime minister';
  const inOffice = person.offices.some((o) => o.role === role && o.from <= on && (o.to === undefined || o.to >= on));
  return leads && !inOffice && person.offices.some((o) => o.from <= on) ? `former ${role}` : role;
}

/** Out of office for a year at most: one who left long ago is told by the full name. */
const leftLately = ({ from, to }: Person['offices'][number], on: string): boolean =>
  from <= on && (to === undefined || Number(on.slice(0, 4)) - Number(to.slice(0, 4)) <= 1);

function holderAt(people: readonly Person[], known: ReadonlySet<Person>, on: string): Person | undefined {
  const holds = (p: Person): boolean => p.offices.some((o) => o.from <= on && (o.to === undefined || o.to >= on));
  return (
    people.find((p) => known.has(p)) ??
    people.find(holds) ??
    people.find((p) => p.offices.some((o) => leftLately(o, on)))
  );
}

/** Heads of state or government of the two. */
export const isLeader = ({ person, role }: PersonMatch): boolean =>
  (person.country === 'KR' && /^(?!former).*president$/.test(role)) ||
  (person.country === 'JP' && role === 'prime minister');
