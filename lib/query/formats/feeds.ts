import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { fieldLabel, fieldOf } from '../../alerts/labels';
import { statusName } from '../../alerts/languages/phrasebook';
import { oneLine } from '../../alerts/one-line';
import { PHRASEBOOKS } from '../../alerts/title';
import type { Language } from '../../model/vocabularies';
import { titleIn } from '../event-view';
import { changedAt, type Exported, proofOf, urnOf } from '../evidence';

export interface FeedOptions {
  /** Address of the feed itself, where it has one. */
  self?: string;
  /** What the feed is called, as that of a saved search; the product's own name otherwise. */
  title?: string;
}

const NAME: Readonly<Record<Language, string>> = {
  en: 'Korea-Japan Monitor: events',
  ko: '한일 모니터: 사건',
  ja: '日韓モニター：出来事',
};
const AUTHOR = 'Korea-Japan Monitor';
const FEED_URN = 'urn:kjm:events';

/** Feed readers take text for HTML, and quotes come from the open web. */
const asHtml = (text: string): string => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

/** XML has no place for halves of characters. */
const whole = (text: string): string => oneLine(text).replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '�');

interface Entry {
  urn: string;
  title: string;
  text: string;
  url: string | undefined;
  published: Date;
  updated: Date;
  tags: string[];
}

function entryOf(event: Exported, language: Language): Entry {
  const book = PHRASEBOOKS[language];
  const life = event.steps.map((step) => {
    const proof = proofOf(event, step);
    const day = step.date === undefined ? '' : ` ${book.date(step.date)}`;
    const quote = book.labels.quote(whole(step.proof.quote));
    return `${statusName(book, event, step.status)}${day}: ${quote}${proof ? ` - ${whole(proof.outlet)}` : ''}`;
  });
  const last = event.steps.at(-1);
  return {
    urn: urnOf(event.id),
    title: whole(titleIn(event, language)),
    text: life.reverse().join('\n'),
    url: last && proofOf(event, last)?.url,
    published: new Date(event.firstReportedAt),
    updated: new Date(changedAt(event)),
    tags: [fieldLabel(fieldOf(event.topic), language), statusName(book, event, event.status)],
  };
}

/** Newest change first, as feed readers expect. */
const entriesOf = (events: readonly Exported[], language: Language): Entry[] =>
  events
    .map((e) => entryOf(e, language))
    .sort((a, b) => b.updated.getTime() - a.updated.getTime() || (a.urn < b.urn ? -1 : 1));

/** When the newest of them changed; a feed of nothing has always been so. */
const updatedOf = ([first]: readonly Entry[]): Date => first?.updated ?? new Date(0);

const htmlOf = ({ text }: Entry): string => `<p>${asHtml(text).replaceAll('\n', '</p><p>')}</p>`;

/** Events as Atom (RFC 4287): `updated` is the time of the last report or correction, ids are for good. */
export function atomOf(events: readonly Exported[], language: Language, options: FeedOptions = {}): string {
  const entries = entriesOf(events, language);
  return generateAtomFeed(
    {
      id: options.self ?? FEED_URN,
      title: { value: options.title ?? NAME[language] },
      updated: updatedOf(entries),
      authors: [{ name: AUTHOR }],
      xml: { lang: language },
      ...(options.self === undefined ? {} : { links: [{ href: options.self, rel: 'self' }] }),
      entries: entries.map((e) => ({
        id: e.urn,
        title: { value: e.title },
        published: e.published,
        updated: e.updated,
        content: { type: 'html', value: htmlOf(e) },
        categories: e.tags.map((term) => ({ term })),
        ...(e.url === undefined ? {} : { links: [{ href: e.url, rel: 'related' }] }),
      })),
    },
    { strict: true },
  );
}

/** Events as RSS 2.0. */
export function rssOf(events: readonly Exported[], language: Language, options: FeedOptions = {}): string {
  const entries = entriesOf(events, language);
  const title = options.title ?? NAME[language];
  return generateRssFeed(
    {
      title,
      link: options.self ?? FEED_URN,
      description: title,
      language,
      lastBuildDate: updatedOf(entries),
      ...(options.self === undefined ? {} : { atom: { links: [{ href: options.self, rel: 'self' }] } }),
      items: entries.map((e) => ({
        title: asHtml(e.title),
        description: htmlOf(e),
        guid: { value: e.urn, isPermaLink: false },
        pubDate: e.updated,
        categories: e.tags.map((name) => ({ name })),
        ...(e.url === undefined ? {} : { link: e.url }),
      })),
    },
    { strict: true },
  );
}

/** Events as JSON Feed 1.1, indented so that the same events give the same lines. */
export function jsonFeedOf(events: readonly Exported[], language: Language, options: FeedOptions = {}): string {
  const feed = generateJsonFeed(
    {
      title: options.title ?? NAME[language],
      language,
      authors: [{ name: AUTHOR }],
      ...(options.self === undefined ? {} : { feed_url: options.self }),
      items: entriesOf(events, language).map((e) => ({
        id: e.urn,
        title: e.title,
        content_text: e.text,
        date_published: e.published,
        date_modified: e.updated,
        tags: e.tags,
        ...(e.url === undefined ? {} : { external_url: e.url }),
      })),
    },
    { strict: true },
  );
  // a feed of nothing still has its list
  const { items = [], ...head } = feed as { items?: unknown[] };
  return `${JSON.stringify({ ...head, items }, null, 2)}\n`;
}
