import { Parser } from 'htmlparser2';
import { canonicalUrl } from '../net/canonical-url';
import { htmlToLine } from '../net/html-text';
import { parseDate } from '../net/parse-date';
import { type ArticleNode, readJsonLd } from './json-ld';

export interface PageMetadata {
  title?: string;
  publishedAt?: string;
  canonicalUrl: string;
  access: 'full' | 'partial';
  /** What the publisher marks as behind the paywall: not to be read even where it is in the page. */
  paywalled: string[];
  /** The body as JSON-LD gives it; a spare, because it is often a stub. */
  articleBody?: string;
  /** The publisher reserves text and data mining. */
  tdmReserved: boolean;
}

export interface MetadataContext {
  url: string;
  now: Date;
  zoneMinutes: number;
}

/** What a page says of itself: JSON-LD first, then meta elements. Reads the page once, builds no tree. */
export function readMetadata(html: string, { url, now, zoneMinutes }: MetadataContext): PageMetadata {
  const head = readHead(html);
  const article = readJsonLd(head.jsonLd);
  const meta = (...names: string[]) => names.map((name) => head.meta.get(name)).find((value) => value?.trim());
  const title = htmlToLine(article?.headline ?? meta('og:title', 'twitter:title') ?? head.title);
  const dates = [
    article?.datePublished,
    meta('article:published_time', 'og:article:published_time', 'date', 'pubdate', 'dc.date', 'dc.date.issued'),
    head.time,
  ];
  const publishedAt = dates.map((raw) => raw && parseDate(raw, { now, zoneMinutes })).find((date) => date);
  return {
    ...(title && { title }),
    ...(publishedAt && { publishedAt }),
    canonicalUrl: trustedCanonical(head.canonical ?? meta('og:url'), url),
    access: isClosed(article) ? 'partial' : 'full',
    paywalled: article?.paywalled ?? [],
    ...(article?.articleBody && { articleBody: article.articleBody }),
    tdmReserved: meta('tdm-reservation')?.trim() === '1',
  };
}

interface Head {
  meta: Map<string, string>;
  canonical?: string;
  title: string;
  time?: string;
  jsonLd: string[];
}

function readHead(html: string): Head {
  const head: Head = { meta: new Map(), title: '', jsonLd: [] };
  let inside: 'title' | 'json' | undefined;
  let text = '';
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'meta') {
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop)?.toLowerCase();
        if (key && attributes.content && !head.meta.has(key)) head.meta.set(key, attributes.content);
      } else if (name === 'link' && /\bcanonical\b/i.test(attributes.rel ?? '')) {
        head.canonical ??= attributes.href ?? '';
      } else if (name === 'time') head.time ??= attributes.datetime ?? '';
      else if (name === 'title' && !head.title) inside = 'title';
      else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) inside = 'json';
      text = '';
    },
    ontext: (piece) => {
      if (inside) text += piece;
    },
    onclosetag: (name) => {
      if (inside === 'title' && name === 'title') head.title = text;
      if (inside === 'json' && name === 'script') head.jsonLd.push(text);
      if (name === 'title' || name === 'script') inside = undefined;
    },
  });
  parser.write(html);
  parser.end();
  return head;
}

function isClosed(article: ArticleNode | undefined): boolean {
  return article?.accessibleForFree === false;
}

/** A canonical address of another site, or the front page, is a publisher's mistake. */
function trustedCanonical(canonical: string | undefined, url: string): string {
  if (canonical && URL.canParse(canonical, url)) {
    const parsed = new URL(canonical, url);
    const same = site(parsed.hostname) === site(new URL(url).hostname);
    if (/^https?:$/.test(parsed.protocol) && same && (parsed.pathname !== '/' || parsed.search !== '')) {
      return canonicalUrl(parsed.href);
    }
  }
  return canonicalUrl(url);
}

/** example.co.kr of news.example.co.kr: near enough to the registrable domain for comparing two hosts of one publisher. */
function site(hostname: string): string {
  const labels = hostname.split('.');
  const secondLevel = /^(?:co|or|go|ne|ac|re|pe|ad|gr|lg|com|net|org|gov|edu)$/;
  const country = labels.at(-1)?.length === 2 && secondLevel.test(labels.at(-2) ?? '');
  return labels.slice(country ? -3 : -2).join('.');
}
