import { isThird } from '../model/the-two';
import type { NameMatch } from '../relevance/name';
import type { NormalisedText } from '../text/normalise';
import type { Span } from '../text/span';
import type { Sentence } from '../text/split-sentences';
import type { ArticleView, SentenceView } from './article-view';
import type { Day } from './dates/calendar';
import { findDates } from './dates/find-dates';
import { afterDateline, isDateline } from './filed';
import { findPeople, isLeader } from './find-people';
import { isHeading, isNotice } from './headings';
import { itemsOf } from './listed-items';
import type { Locale } from './locale';
import { outsideInstitutions, outsideNames, outsideOffices } from './outside-institutions';
import { resolveEnglish } from './second-mentions';
import { titleSays } from './title-says';
import { findTopics, type TopicMatch } from './topics';

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
      ? outsideInstitutions(outsideNames(found, people), names, sentences, text)
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
      item: false,
      heading: sentence.length > LONGEST || isHeading(sentence, locale),
      clauses: sentence.length > LONGEST ? [] : locale.clauses(sentence),
      names: language === 'en' ? afterDateline(sentence, namesOf[index]!) : namesOf[index]!,
      people: peopleOf[index]!,
      topics: topicsOf[index]!,
      dates: datesOf[index]!.filter((date) => !isDateline(sentence, date)),
    };
  });
  for (const view of itemsOf(views)) {
    view.item = true;
    view.heading = isNotice(view.text, locale);
  }
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
    hasStrangers: names.some((n) => n.value.countries.some(isThird)),
    leaders: people.filter(isLeader),
    titleTopics,
    ...titleSays(title, language, people),
    mainTopic: mainTopicOf([...titleTopics, ...titleTopics, ...topics]),
  };
}

/** At least three mentions, and half of all that name a plain topic. */
function mainTopicOf(topics: readonly TopicMatch[]): string | undefined {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { value } of topics) {
    if (value.weak || value.adjunct || value.described || /talks$|-summit$|-dialogue$|-exchange$/.test(value.topic))
      continue;
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
