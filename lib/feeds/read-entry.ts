import type { Entry } from '../model/article';
import { htmlToLine, htmlToText } from '../net/html-text';
import { type DateContext, parseDate } from '../net/parse-date';
import type { ItemField } from './canonical-fields';

/** One field as rss-parser hands it over: its text, or text (`_`) with attributes (`$`). */
export type FieldValue = string | { _?: string; $?: Record<string, string> };
export type RawItem = Partial<Record<ItemField, FieldValue[]>> & { $?: Record<string, string> };

export interface EntryContext extends DateContext {
  feedUrl: string;
}

const MAX_URL = 2048;
const MAX_TITLE_BYTES = 1024;
const MAX_TEXT_BYTES = 512 * 1024;
const MAX_GUID = 2048;

/** One item to an Entry; undefined where nothing in it names or tells anything. */
export function readEntry(item: RawItem, context: EntryContext): Entry | undefined {
  const attributes = item.$ ?? {};
  const feedBase = resolveUrl(attributes.feedbase, context.feedUrl) ?? context.feedUrl;
  const base = resolveUrl(attributes.base, feedBase) ?? feedBase;
  const title = firstText(item['x-title'], htmlToLine);
  const text = longest(
    [...(item['x-summary'] ?? []), ...(item['x-content'] ?? [])].map((value) => htmlToText(body(value))),
  );
  const guid = (textOf(item['x-guid']?.[0]) || attributes.about || '').trim().slice(0, MAX_GUID);
  const url = linkOf(item, guid, base);
  const publishedAt = firstDate([...(item['x-published'] ?? []), ...(item['x-updated'] ?? [])], context);
  if (!title && !text && !url) return undefined;
  return {
    ...(guid && { guid }),
    ...(url && { url }),
    title: capBytes(title, MAX_TITLE_BYTES),
    text: capBytes(text, MAX_TEXT_BYTES),
    ...(publishedAt && { publishedAt }),
  };
}

/** An absolute http(s) address; undefined for anything else, javascript: and data: included. */
export function resolveUrl(link: string | undefined, base: string | undefined): string | undefined {
  const trimmed = link?.trim();
  if (!trimmed || !URL.canParse(trimmed, base)) return undefined;
  const url = new URL(trimmed, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  return url.href.length <= MAX_URL ? url.href : undefined;
}

/** Cut at a character, never inside one. */
export function capBytes(text: string, most: number): string {
  if (text.length * 3 <= most || Buffer.byteLength(text) <= most) return text;
  return Buffer.from(text)
    .subarray(0, most)
    .toString('utf8')
    .replace(/\ufffd+$/, '');
}

function textOf(value: FieldValue | undefined): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : (value._ ?? '');
}

function attributeOf(value: FieldValue, name: string): string | undefined {
  return typeof value === 'string' ? undefined : value.$?.[name];
}

/** The body of a text field; Atom 0.3 may say it in base64. */
function body(value: FieldValue): string {
  const text = textOf(value);
  return attributeOf(value, 'mode') === 'base64' ? Buffer.from(text, 'base64').toString('utf8') : text;
}

function firstText(values: FieldValue[] | undefined, read: (html: string) => string): string {
  for (const value of values ?? []) {
    const text = read(body(value));
    if (text) return text;
  }
  return '';
}

function longest(texts: string[]): string {
  return texts.reduce((best, text) => (text.length > best.length ? text : best), '');
}

function firstDate(values: FieldValue[], context: DateContext): string | undefined {
  for (const value of values) {
    const date = parseDate(textOf(value), context);
    if (date) return date;
  }
  return undefined;
}

/** The original before the proxy's, a link before a permalink guid. */
function linkOf(item: RawItem, guid: string, base: string): string | undefined {
  const links = item['x-link'] ?? [];
  const rel = (value: FieldValue) => attributeOf(value, 'rel')?.toLowerCase();
  const alternates = links.filter((value) => rel(value) === undefined || rel(value) === 'alternate');
  const page = alternates.find((value) => /html/i.test(attributeOf(value, 'type') ?? ''));
  const isPermalink = item['x-guid']?.[0] !== undefined && attributeOf(item['x-guid'][0], 'ispermalink') !== 'false';
  const candidates: { link: string | undefined; base?: string | undefined }[] = [
    { link: textOf(item['x-orig-link']?.[0]) },
    ...[...(page ? [page] : []), ...alternates].map((value) => ({
      link: attributeOf(value, 'href') ?? textOf(value),
      base: attributeOf(value, 'base'),
    })),
    ...(isPermalink && /^https?:/i.test(guid) ? [{ link: guid }] : []),
    ...(/^https?:/i.test(item.$?.about ?? '') ? [{ link: item.$?.about }] : []),
  ];
  for (const candidate of candidates) {
    const url = resolveUrl(candidate.link, resolveUrl(candidate.base, base) ?? base);
    if (url) return url;
  }
  return undefined;
}
