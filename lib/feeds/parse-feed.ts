import Parser from 'rss-parser';
import type { Entry } from '../model/article';
import { isOneOfTwo } from '../model/the-two';
import type { Language } from '../model/vocabularies';
import { htmlToLine } from '../net/html-text';
import { CHANNEL_FIELDS, ITEM_FIELDS } from './canonical-fields';
import { canonicalXml, HTML_PAGE } from './canonical-xml';
import { FeedError } from './feed-error';
import { parseJsonFeed } from './parse-json-feed';
import type { ParsedFeed } from './parsed-feed';
import { type EntryContext, type FieldValue, type RawItem, readEntry } from './read-entry';

export interface ParseOptions {
  /** Where the document came from, after redirects: relative links stand on it. */
  feedUrl: string;
  language: Language;
  /** Of the publisher; a date without a zone is local to KR and JP. */
  country?: string;
  now: Date;
}

type RawFeed = { [key: string]: FieldValue[] | undefined };

/** The text of a feed in any format to entries. Throws FeedError with a plain message where it is no feed. */
export async function parseFeed(text: string, options: ParseOptions): Promise<ParsedFeed> {
  const start = text
    .slice(0, 2048)
    .trimStart()
    .replace(/^\ufeff/, '')
    .trimStart();
  if (start === '') throw new FeedError('the server answered an empty document');
  const context = { feedUrl: options.feedUrl, now: options.now, zoneMinutes: zoneOf(options) };
  if (start.startsWith('{') || start.startsWith('[')) return parseJsonFeed(text, context);
  if (/^<!doctype\s+html/i.test(start)) throw new FeedError(HTML_PAGE);
  return parseXml(text, context);
}

function zoneOf({ language, country }: ParseOptions): number {
  return language === 'ko' || language === 'ja' || isOneOfTwo(country) ? 9 * 60 : 0;
}

async function parseXml(text: string, context: EntryContext): Promise<ParsedFeed> {
  const canonical = canonicalXml(text);
  const feed = await rssParser().parseString(canonical.xml);
  const entries: Entry[] = [];
  for (const item of feed.items) {
    const entry = readOne(item as RawItem, context);
    if (entry) entries.push(entry);
  }
  const channel = feed as unknown as RawFeed;
  const title = htmlToLine(textOf(channel['x-title']?.[0]));
  const ttl = Number.parseInt(textOf(channel['x-ttl']?.[0]), 10);
  return {
    ...(title && { title: title.slice(0, 300) }),
    entries,
    ...(ttl > 0 && { ttlMinutes: ttl }),
    ...numbers(
      'skipHours',
      skipText(channel['x-skip-hours'])
        .match(/\d+/g)
        ?.map((hour) => Number(hour) % 24),
    ),
    ...numbers(
      'skipDays',
      skipText(channel['x-skip-days'])
        .toLowerCase()
        .match(DAY_NAME)
        ?.map((day) => DAYS.indexOf(day)),
    ),
    dropped: canonical.items - entries.length,
  };
}

/** A week of hours fits many times over; a megabyte of blanks does not. */
function skipText(values: FieldValue[] | undefined): string {
  return textOf(values?.[0]).slice(0, 2000);
}

const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
/** As in <day>Sunday</day>, by its first letters. */
const DAY_NAME = /(?<=>\s*)(?:sun|mon|tue|wed|thu|fri|sat)/g;

function numbers<Name extends string>(name: Name, found: number[] | undefined): { [key in Name]?: number[] } {
  return found?.length ? ({ [name]: [...new Set(found)] } as { [key in Name]?: number[] }) : {};
}

/** One item that cannot be read must not cost the others. */
function readOne(item: RawItem, context: EntryContext): Entry | undefined {
  try {
    return readEntry(item, context);
  } catch {
    return undefined;
  }
}

function textOf(value: FieldValue | undefined): string {
  return value === undefined ? '' : typeof value === 'string' ? value : (value._ ?? '');
}

function rssParser(): Parser {
  const whole = (field: string) => [field, field, { keepArray: true }];
  return new Parser({
    defaultRSS: 2,
    customFields: {
      // The declared types know neither an array of mixed fields nor the attributes ('$').
      feed: CHANNEL_FIELDS.map(whole) as unknown as string[],
      item: [...ITEM_FIELDS.map(whole), whole('$')] as unknown as string[],
    },
  });
}
