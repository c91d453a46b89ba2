import { Parser } from 'htmlparser2';
import type { Feed } from '../model/article';
import { LANGUAGES, type Language } from '../model/vocabularies';
import { FeedError } from './feed-error';

/*
 * The list of feeds is OPML 2.0, which every feed reader reads and writes:
 *
 *   <outline text="Name of the outlet" type="rss" xmlUrl="https://..." language="ko"
 *            kjm:country="KR" kjm:fetchArticles="true" kjm:encoding="euc-kr"/>
 *
 * language         en, ko or ja ("ko-KR" will do); absent: by the host (.kr is ko, .jp is ja), else en
 * kjm:country      the publisher's country, ISO 3166; absent: by host and language, else ZZ (unknown)
 * kjm:fetchArticles  "true" reads the article pages too; absent: false
 * kjm:muted        "true" keeps the feed in the list and polls it no more; absent: false
 * kjm:encoding     overrides what the server says of the encoding; absent: as the server and the document say
 * isComment="true" on an outline switches it off, with all it contains
 */
const NAMESPACE = 'https://github.com/korea-japan-monitor/opml';

/** The feeds of an OPML file. Throws FeedError that names the line where the file is at fault. */
export function parseOpml(text: string): Feed[] {
  const feeds = new Map<string, Feed>();
  const lineAt = lineCounter(text);
  /** Of each open outline: whether it, or one around it, is switched off. */
  const open: { name: string; line: number; off: boolean }[] = [];
  let root: string | undefined;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        root ??= name.toLowerCase();
        const line = lineAt(parser.startIndex);
        const off = (open.at(-1)?.off ?? false) || attributes.isComment?.toLowerCase() === 'true';
        open.push({ name, line, off });
        const url = name === 'outline' ? attribute(attributes, 'xmlUrl') : undefined;
        if (url !== undefined && !off) {
          const feed = feedOf(url.trim(), attributes, line);
          if (!feeds.has(feed.url)) feeds.set(feed.url, feed);
        }
      },
      onclosetag: (name, isImplied) => {
        const closed = open.pop();
        // The parser calls "<outline/>" implied too.
        const closesItself = text[parser.endIndex - 1] === '/';
        if (isImplied && !closesItself && closed) throw new FeedError(`line ${closed.line}: <${name}> is never closed`);
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  parser.end();
  if (root !== 'opml') {
    const what = root === undefined ? 'holds no XML at all' : `starts with <${root.slice(0, 40)}>`;
    throw new FeedError(`not an OPML file: it ${what}. An OPML file starts with <opml version="2.0">`);
  }
  return [...feeds.values()];
}

/** Feeds as an OPML 2.0 document that parseOpml reads back the same. */
export function renderOpml(feeds: readonly Feed[], title: string): string {
  const outlines = feeds.map((feed) => {
    const attributes = [
      ['text', feed.title],
      ['type', 'rss'],
      ['xmlUrl', feed.url],
      ['language', feed.language],
      ['kjm:country', feed.country],
      ...(feed.fetchArticles ? [['kjm:fetchArticles', 'true']] : []),
      ...(feed.muted ? [['kjm:muted', 'true']] : []),
      ...(feed.encoding ? [['kjm:encoding', feed.encoding]] : []),
    ] as [string, string][];
    return `    <outline ${attributes.map(([name, value]) => `${name}="${escapeXml(value)}"`).join(' ')}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<opml version="2.0" xmlns:kjm="${NAMESPACE}">`,
    '  <head>',
    `    <title>${escapeXml(title)}</title>`,
    '  </head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

/** A feed of which little more than the address is known; the rest is guessed from its host. */
export function feedFrom(
  url: string,
  given: { language?: string | undefined; country?: string | undefined; encoding?: string | undefined } = {},
): Feed {
  const attributes = Object.entries(given).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return feedOf(url, Object.fromEntries(attributes), 1);
}

function feedOf(url: string, attributes: Record<string, string>, line: number): Feed {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new FeedError(`line ${line}: xmlUrl="${url.slice(0, 200)}" is not an http or https address`);
  }
  const host = new URL(url).hostname;
  const language = languageOf(attribute(attributes, 'language'), host, line);
  const encoding = attribute(attributes, 'encoding')?.trim();
  return {
    url,
    title: (attribute(attributes, 'text') ?? attribute(attributes, 'title'))?.trim() || host,
    language,
    country: countryOf(attribute(attributes, 'country'), host, language, line),
    fetchArticles: switchOf('fetchArticles', attributes, line),
    ...(switchOf('muted', attributes, line) && { muted: true }),
    ...(encoding && { encoding }),
  };
}

/** OPML names are written in every case, and ours stand under a prefix of the file's choosing. */
function attribute(attributes: Record<string, string>, name: string): string | undefined {
  const wanted = name.toLowerCase();
  const found = Object.keys(attributes).find((key) => key.toLowerCase().replace(/^[a-z]+:/, '') === wanted);
  return found === undefined ? undefined : attributes[found];
}

function languageOf(given: string | undefined, host: string, line: number): Language {
  if (!given?.trim()) return host.endsWith('.kr') ? 'ko' : host.endsWith('.jp') ? 'ja' : 'en';
  const language = given.trim().toLowerCase().split(/[-_]/)[0] as Language;
  if (LANGUAGES.includes(language)) return language;
  throw new FeedError(`line ${line}: language="${given}" is not one of ${LANGUAGES.join(', ')}`);
}

function countryOf(given: string | undefined, host: string, language: Language, line: number): string {
  const country = given?.trim().toUpperCase();
  if (country && !/^[A-Z]{2}$/.test(country)) {
    throw new FeedError(`line ${line}: country="${given}" is not a two-letter code such as KR or JP`);
  }
  if (country) return country;
  if (host.endsWith('.kr')) return 'KR';
  if (host.endsWith('.jp')) return 'JP';
  return language === 'ko' ? 'KR' : language === 'ja' ? 'JP' : 'ZZ';
}

function switchOf(name: string, attributes: Record<string, string>, line: number): boolean {
  const given = attribute(attributes, name);
  const word = given?.trim().toLowerCase() ?? '';
  if (['true', 'yes', '1'].includes(word)) return true;
  if (['', 'false', 'no', '0'].includes(word)) return false;
  throw new FeedError(`line ${line}: ${name}="${given}" is neither true nor false`);
}

function lineCounter(text: string): (index: number) => number {
  let line = 1;
  let at = 0;
  return (index) => {
    for (; at < index; at += 1) if (text.charCodeAt(at) === 10) line += 1;
    return line;
  };
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}
