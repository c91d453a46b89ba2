import type { Language } from '../model/vocabularies';
import { findNames, type NameMatch } from '../relevance/names';
import type { NormalisedText } from '../text/normalise';
import { overlaps, type Span } from '../text/span';
import type { Sentence } from '../text/split-sentences';
import { datelineEnd } from './dateline';
import type { Day } from './dates/calendar';
import type { DateMention } from './dates/date-mention';
import { findDates } from './dates/find-dates';
import { findPeople, type PersonMatch } from './find-people';
import { isHeading } from './headings';
import type { Clause, Locale } from './locale';
import { outsideInstitutions } from './outside-institutions';
import { resolveEnglish } from './second-mentions';
import { findTopics, type TopicMatch } from './topics';

/** A sentence with all that was found in it; offsets are within the sentence. */
export interface SentenceView {
  index: number;
  /** Where it stands in the normalised text. */
  span: Sentence;
  text: string;
  /** One of the first two sentences that hold a statement. */
  lead: boolean;
  /** A headline, byline or copyright line: it may help, but states nothing by itself. */
  heading: boolean;
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
  /** A third country is named, and not only together with both. */
  hasStrangers: boolean;
  /** Leaders of the two countries that the article names, newest office first. */
  leaders: PersonMatch[];
  titleTopics: TopicMatch[];
  /** The title says that it looks back: 올해의 10대 뉴스, 1年を振り返る. */
  looksBack: boolean;
  /** The title says that somebody gives an opinion: [사설], 【社説】. */
  opines: boolean;
  /** The title names a third country. */
  strangeTitle: boolean;
  /** The topic that the title and text name far more often than any other. */
  mainTopic: string | undefined;
  /** Takes down why a clause gave nothing, for whoever asks to have the reading explained. */
  note?: Note;
}

export type Note = (rule: string, sentence: SentenceView, clause: Clause, why: string) => void;

/** Longer than any sentence of news: a table, a list, a page that lost its line ends. */
const LONGEST = 1500;

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
  const dates = findDates(text, language, published, sentences);
  const found = findTopics(text, language);
  const people = findPeople(text, names, title, language, published);
  const topics =
    language === 'en'
      ? outsideInstitutions(outsideNames(found, people), names, sentences)
      : outsideOffices(found, names, language);
  const titleTopics = findTopics(title, language);
  const namesOf = dealOut(names, sentences, ({ term, value }, start, end) => ({ start, end, term, value }));
  const peopleOf = dealOut(people, sentences, ({ person, role }, start, end) => ({ start, end, person, role }));
  const topicsOf = dealOut(topics, sentences, ({ term, value }, start, end) => ({ start, end, term, value }));
  const datesOf = dealOut(dates, sentences, (date, start, end) => ({ ...date, start, end }));
  const views = sentences.map((span, index): SentenceView => {
    const sentence = text.slice(span.start, span.end);
    return {
      index,
      span,
      text: sentence,
      lead: false,
      heading: sentence.length > LONGEST || isHeading(sentence, locale),
      clauses: sentence.length > LONGEST ? [] : locale.clauses(sentence),
      names: language === 'en' ? afterDateline(sentence, namesOf[index]!) : namesOf[index]!,
      people: peopleOf[index]!,
      topics: topicsOf[index]!,
      dates: datesOf[index]!.filter((date) => !isDateline(sentence, date)),
    };
  });
  if (views.every((view) => view.heading)) for (const view of views) view.heading = false;
  markLead(views);
  passDatesOn(views);
  if (language === 'en') resolveEnglish(views);
  locale.resolve?.(views);
  return {
    language,
    locale,
    published,
    normal,
    sentences: views,
    hasStrangers: names.some((n) => n.value.countries.some((c) => c !== 'KR' && c !== 'JP')),
    leaders: people.filter(isLeader),
    titleTopics,
    looksBack: LOOKS_BACK.test(title),
    opines: OPINES.test(title),
    strangeTitle:
      findNames(title, language).some((n) => n.value.countries.some((c) => c !== 'KR' && c !== 'JP')) ||
      (language === 'en' && people.some((p) => isInTitle(p, title))),
    mainTopic: mainTopicOf([...titleTopics, ...titleTopics, ...topics]),
  };
}

/** 食品医薬品安全処: the name of an office is not what is done. */
const MINISTRY = /[省庁処部院構局부처청원]$|부총리$|[\u4e00-\u9fff]{3}相$/u;
function outsideOffices(topics: TopicMatch[], names: readonly NameMatch[], language: Language): TopicMatch[] {
  const offices = names.filter((n) => n.value.type === 'institution' && MINISTRY.test(n.term));
  if (offices.length === 0) return topics;
  // 과학기술 in 과학기술정보통신부; 관세청 names its own matter
  const whole = (o: NameMatch, t: TopicMatch): boolean => language === 'ko' && o.start === t.start && o.end === t.end;
  return topics.filter((t) => !offices.some((o) => o.start <= t.start && t.end <= o.end && !whole(o, t)));
}

/** President Moon: no space programme. */
const outsideNames = (topics: TopicMatch[], people: readonly PersonMatch[]): TopicMatch[] =>
  topics.filter((t) => !t.value.weak || !people.some((p) => overlaps(p, t)));

const OPINES =
  /[[【(<［](?:사설|칼럼|기고|시론|논단|오피니언|社説|主張|コラム|寄稿|論説|正論|天声人語|余録)|^(?:社説|主張|사설)[:：\s]/u;
const LOOKS_BACK =
  /결산|10대 뉴스|되돌아본|돌아본 |돌아보는|되짚어|발자취|연표|일지$|년사$|(?:규제|협정|선언|합의|체결|수교) \d+년(?:[,….?]|$)|(?:規制|協定|宣言|合意|締結|署名|正常化)(?:から)?\d+年(?:[　 、…]|$)|振り返|回顧|10大ニュース|年表|の歩み$|この1年/u;

/** Trump, Takaichi sign a pact: by a surname that the text gives in full. */
function isInTitle({ person: { name, country } }: PersonMatch, title: string): boolean {
  const surname = name.split(' ').at(-1) ?? name;
  return country !== 'KR' && country !== 'JP' && new RegExp(`(?<![A-Za-z])${surname}(?![a-z])`).test(title);
}

export const isLeader = ({ person, role }: PersonMatch): boolean =>
  (person.country === 'KR' && /^(?!former).*president$/.test(role)) ||
  (person.country === 'JP' && role === 'prime minister');

/** At least three mentions, and half of all that name a plain topic. */
function mainTopicOf(topics: readonly TopicMatch[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { value } of topics) {
    if (value.weak || value.adjunct || /talks$|-summit$|-dialogue$|-exchange$/.test(value.topic)) continue;
    counts.set(value.topic, (counts.get(value.topic) ?? 0) + 1);
    all += 1;
  }
  const [topic, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ['', 0];
  return count >= 3 && count * 2 >= all ? topic : undefined;
}

/** Deals out sorted matches to sentences, in one pass; offsets become those within the sentence. */
function dealOut<T extends Span>(
  all: readonly T[],
  spans: readonly Span[],
  placed: (item: T, start: number, end: number) => T,
): T[][] {
  let next = 0;
  return spans.map(({ start, end }) => {
    const inside: T[] = [];
    while (next < all.length && all[next]!.start < start) next++;
    while (next < all.length && all[next]!.start < end) {
      const item = all[next++]!;
      if (item.end <= end) inside.push(placed(item, item.start - start, item.end - start));
    }
    return inside;
  });
}

/** They met in Washington: where, and nobody of a third country who takes part. */
const IN_CAPITAL = /(?<![A-Za-z])(?:[Ii]n|[Aa]t|[Ff]rom) $/;
const FOREIGN_CAPITAL =
  /^(?:Washington|Beijing|Moscow|London|Paris|Berlin|Rome|Brussels|Canberra|New Delhi|Hanoi|Jakarta|Manila|Bangkok|Geneva|New York|Ottawa|Taipei)$/;
/** from Washington, Seoul and Tokyo: a list of those who act */
const LISTED = /^,? (?:and )?(?:Seoul|Tokyo|Washington|Beijing)(?![a-z])/;
const isVenue = (sentence: string, { start, end, term }: NameMatch): boolean =>
  FOREIGN_CAPITAL.test(term) &&
  !LISTED.test(sentence.slice(end)) &&
  IN_CAPITAL.test(sentence.slice(Math.max(0, start - 6), start));

/** SEOUL -- Japan called its envoy home: the town of filing is nobody who acts, nor is the capital where others meet. */
function afterDateline(sentence: string, names: NameMatch[]): NameMatch[] {
  const end = names.length > 0 ? datelineEnd(sentence) : 0;
  return names
    .filter((n) => n.start >= end)
    .map((n) =>
      isVenue(sentence, n) ? { ...n, value: { type: 'place', countries: [], place: n.term, venue: true } } : n,
    );
}

/** SEOUL, Oct. 3 (Yonhap) -- ...: the date of filing. */
function isDateline(sentence: string, date: Span): boolean {
  return (
    /^(?:[^a-z]{2,40}[A-Za-z, ]{0,40}|[A-Z][A-Za-z/ ]{1,30},\s)$/.test(sentence.slice(0, date.start)) &&
    /^[^.]{0,25}(?:\)\s?)?(?:--|-\s)/.test(sentence.slice(date.end))
  );
}

/** `Oct. 8, 1998.` or 令和6年2月21日。 standing alone dates what follows in its paragraph. */
function passDatesOn(views: SentenceView[]): void {
  for (const [index, view] of views.entries()) {
    const date = view.dates[0];
    if (!date || view.text.length > date.end - date.start + 2) continue;
    for (const later of views.slice(index + 1)) {
      if (later.span.paragraph !== view.span.paragraph) break;
      if (later.dates.length === 0) later.dates.push({ ...date, start: 0, end: 0 });
    }
  }
}

/** Headline copies, bylines and datelines come first; the lead is the first sentence that says something, and the next. */
function markLead(views: SentenceView[]): void {
  let found = 0;
  for (const view of views) {
    if (found >= 2) return;
    if (view.heading || view.text.length < 14) continue;
    view.lead = true;
    found += 1;
  }
}
