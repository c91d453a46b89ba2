/**
 * The names under which every format's fields are read. rss-parser is given these instead of the publisher's names, for two
 * reasons: it knows one name where the formats have six, and for the names it knows it runs code that a single item can
 * hang (quadratic tag stripping) or throw from (one bad Atom date loses the feed).
 */
export const ITEM_FIELDS = [
  'x-title',
  'x-link',
  'x-orig-link',
  'x-guid',
  'x-summary',
  'x-content',
  'x-published',
  'x-updated',
] as const;
export type ItemField = (typeof ITEM_FIELDS)[number];

export const CHANNEL_FIELDS = ['x-title', 'x-ttl', 'x-skip-hours', 'x-skip-days'] as const;
export type ChannelField = (typeof CHANNEL_FIELDS)[number];

/** RSS, RDF and Atom names without prefix, and the module names by their usual prefix. */
export const ITEM_NAMES: ReadonlyMap<string, ItemField> = names({
  title: 'x-title',
  'dc:title': 'x-title',
  'media:title': 'x-title',
  link: 'x-link',
  'feedburner:origlink': 'x-orig-link',
  guid: 'x-guid',
  id: 'x-guid',
  description: 'x-summary',
  summary: 'x-summary',
  'dc:description': 'x-summary',
  'media:description': 'x-summary',
  content: 'x-content',
  body: 'x-content',
  'content:encoded': 'x-content',
  pubdate: 'x-published',
  published: 'x-published',
  issued: 'x-published',
  date: 'x-published',
  'dc:date': 'x-published',
  'dcterms:issued': 'x-published',
  created: 'x-published',
  'dcterms:created': 'x-published',
  updated: 'x-updated',
  modified: 'x-updated',
  'dcterms:modified': 'x-updated',
});

export const CHANNEL_NAMES: ReadonlyMap<string, ChannelField> = names({
  title: 'x-title',
  'dc:title': 'x-title',
  ttl: 'x-ttl',
  skiphours: 'x-skip-hours',
  skipdays: 'x-skip-days',
});

/** Namespace URIs whatever their prefix; '' is for the formats' own, whose names stand bare above. */
export const PREFIX_OF_NAMESPACE: ReadonlyMap<string, string> = names({
  'http://www.w3.org/2005/atom': '',
  'http://purl.org/atom/ns#': '',
  'http://purl.org/rss/1.0/': '',
  'http://purl.org/net/rss1.1#': '',
  'http://my.netscape.com/rdf/simple/0.9/': '',
  'http://channel.netscape.com/rdf/simple/0.9/': '',
  'http://backend.userland.com/rss2': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/elements/1.0/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://search.yahoo.com/mrss/': 'media',
  'http://search.yahoo.com/mrss': 'media',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://www.w3.org/1999/xhtml': 'xhtml',
});

/** A map and not an object: a publisher's element may be called `constructor`. */
function names<Value>(table: Record<string, Value>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(table));
}
