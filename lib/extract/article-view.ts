import type { Language } from '../model/vocabularies';
import { surnames } from '../relevance/holder-terms';
import { findNames, type NameMatch, PEOPLE, type Person } from '../relevance/names';
import type { NormalisedText } from '../text/normalise';
import type { Span } from '../text/span';
import type { Sentence } from '../text/split-sentences';
import { type Day, isoOf } from './dates/calendar';
import type { DateMention } from './dates/date-mention';
import { findDates } from './dates/find-dates';
import type { Clause, Locale } from './locale';
import { findTopics, type TopicMatch } from './topics';

/** A person of the gazetteer, named in the text, with the office held about the day of publication. */
export interface PersonMatch extends Span {
  person: Person;
  role: string;
}

/** A sentence with all that was found in it; offsets are within the sentence. */
export interface SentenceView {
  index: number;
  /** Where it stands in the normalised text. */
  span: Sentence;
  text: string;
  /** One of the first two sentences that hold a statement. */
  lead: boolean;
  clauses: Clause[];
  names: NameMatch[];
  people: PersonMatch[];
  topics: TopicMatch[];
  dates: DateMention[];
}

export interface ArticleView {
  language: Language;
  locale: Locale;
  published: Day;
  normal: NormalisedText;
  sentences: SentenceView[];
  names: NameMatch[];
  /** Leaders of the two countries that the article names, newest office first. */
  leaders: PersonMatch[];
  titleTopics: TopicMatch[];
}

export function viewArticle(
  normal: NormalisedText,
  names: NameMatch[],
  sentences: readonly Sentence[],
  locale: Locale,
  published: Day,
  title: string,
): ArticleView {
  const { text } = normal;
  const { language } = locale;
  const dates = findDates(text, language, published);
  const topics = findTopics(text, language);
  const people = findPeople(text, names, title, language, published);
  const views = sentences.map((span, index): SentenceView => {
    const sentence = text.slice(span.start, span.end);
    return {
      index,
      span,
      text: sentence,
      lead: false,
      clauses: locale.clauses(sentence),
      names: within(names, span),
      people: within(people, span),
      topics: within(topics, span),
      dates: within(dates, span).filter((date) => !isDateline(sentence, date)),
    };
  });
  markLead(views);
  return {
    language,
    locale,
    published,
    normal,
    sentences: views,
    names,
    leaders: people.filter(isLeader),
    titleTopics: findTopics(title, language),
  };
}

export const isLeader = ({ person, role }: PersonMatch): boolean =>
  (person.country === 'KR' && /president$/.test(role)) || (person.country === 'JP' && role === 'prime minister');

function within<T extends Span>(all: readonly T[], { start, end }: Span): T[] {
  return all
    .filter((item) => item.start >= start && item.end <= end)
    .map((item) => ({ ...item, start: item.start - start, end: item.end - start }));
}

/** SEOUL, Oct. 3 (Yonhap) -- ...: the date of filing. */
function isDateline(sentence: string, date: Span): boolean {
  return (
    /^[^a-z]{2,40}[A-Za-z, ]{0,40}$/.test(sentence.slice(0, date.start)) &&
    /^[^.]{0,25}(?:\)\s?)?--?\s/.test(sentence.slice(date.end))
  );
}

/** Headline copies, bylines and datelines come first; the lead is the first sentence that says something, and the next. */
function markLead(views: SentenceView[]): void {
  let found = 0;
  for (const view of views) {
    if (found >= 2) return;
    if (view.text.length < 30 || (!/[.。다요!?」"')]$/u.test(view.text) && view.span.paragraph < 4)) continue;
    view.lead = true;
    found += 1;
  }
}

/** Full names, surnames with a title, and surnames alone once the full name was read (Lee, 高市氏, 이 대통령). */
function findPeople(
  text: string,
  names: NameMatch[],
  title: string,
  language: Language,
  published: Day,
): PersonMatch[] {
  const on = isoOf(published);
  const known = new Set<Person>();
  for (const { value } of findNames(title, language)) if (value.type === 'person') known.add(value.person);
  for (const { value } of names) if (value.type === 'person') known.add(value.person);

  const found: PersonMatch[] = [];
  const add = (span: Span, person: Person | undefined): void => {
    if (person) found.push({ start: span.start, end: span.end, person, role: roleAt(person, on) });
  };
  for (const name of names) {
    if (name.value.type === 'person') add(name, name.value.person);
    if (name.value.type === 'holder') {
      const holder = holderAt(name.value.people, known, on);
      add(name, holder);
      if (holder) known.add(holder);
    }
  }
  const taken = (at: Span): boolean =>
    names.some((n) => n.start < at.end && at.start < n.end && n.value.type !== 'country');
  for (const person of known) {
    if (person.country !== 'KR' && person.country !== 'JP') continue;
    for (const surname of surnames(person, language)) {
      const pattern = aloneOf(surname, language);
      if (!pattern) continue;
      for (const match of text.matchAll(pattern)) {
        const span = { start: match.index, end: match.index + surname.length };
        if (!taken(span)) add(span, person);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
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

/** The office a person holds on a day: the leader's first, else the last one held before. */
export function roleAt(person: Person, on: string): string {
  const active = person.offices.filter((o) => o.from <= on && (o.to === undefined || o.to >= on));
  const first = active.find((o) => o.role === 'president' || o.role === 'prime minister') ?? active.at(-1);
  return (first ?? person.offices.filter((o) => o.from <= on).at(-1) ?? person.offices[0])?.role ?? '';
}

function holderAt(people: readonly Person[], known: ReadonlySet<Person>, on: string): Person | undefined {
  const holds = (p: Person): boolean => p.offices.some((o) => o.from <= on && (o.to === undefined || o.to >= on));
  return (
    people.find((p) => known.has(p)) ?? people.find(holds) ?? people.find((p) => p.offices.some((o) => o.from <= on))
  );
}

export const gazetteerPeople = (): readonly Person[] => PEOPLE;
