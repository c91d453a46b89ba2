import { escapeMarkup as esc } from './encode';
import type { Outlet, SampleArticle } from './model';

/** `2024-09-06T17:20:00+09:00` as RSS 2.0 writes it, in the outlet's own zone. */
function rfc822(iso: string): string {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  if (!sign) return new Date(iso).toUTCString();
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return new Date(Date.parse(iso) + offset * 60_000).toUTCString().replace('GMT', `${sign}${hours}${minutes}`);
}

const fullText = (article: SampleArticle) =>
  article.paragraphs.map((paragraph) => `<p>${esc(paragraph)}</p>`).join('\n');

function rss2(outlet: Outlet, articles: readonly SampleArticle[], base: string): string {
  const newest = articles[0];
  const items = articles.map((article) => {
    const link = esc(base + article.path);
    return `<item>
<title>${esc(article.title)}</title>
<link>${link}</link>
<guid isPermaLink="true">${link}</guid>
<pubDate>${rfc822(article.publishedAt)}</pubDate>
${article.byline ? `<dc:creator>${esc(article.byline)}</dc:creator>\n` : ''}<description><![CDATA[${article.summary}]]></description>
${outlet.fullText ? `<content:encoded><![CDATA[${fullText(article)}]]></content:encoded>\n` : ''}</item>`;
  });
  return `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${esc(outlet.name)}</title>
<link>${base}/${outlet.id}/</link>
<description>${esc(outlet.name)}</description>
<language>${outlet.language}</language>
${newest ? `<lastBuildDate>${rfc822(newest.publishedAt)}</lastBuildDate>\n` : ''}<ttl>10</ttl>
${items.join('\n')}
</channel>
</rss>`;
}

function atom(outlet: Outlet, articles: readonly SampleArticle[], base: string): string {
  const entries = articles.map(
    (article) => `<entry>
<id>tag:${outlet.id}.example,2024:${article.id}</id>
<title type="text">${esc(article.title)}</title>
<link rel="alternate" type="text/html" href="${esc(base + article.path)}"/>
<published>${article.publishedAt}</published>
<updated>${article.updatedAt ?? article.publishedAt}</updated>
${article.byline ? `<author><name>${esc(article.byline)}</name></author>\n` : ''}<summary type="html">${esc(`<p>${esc(article.summary)}</p>`)}</summary>
</entry>`,
  );
  const touched = articles.map((article) => article.updatedAt ?? article.publishedAt).sort();
  return `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}">
<id>tag:${outlet.id}.example,2024:feed</id>
<title>${esc(outlet.name)}</title>
<link rel="self" type="application/atom+xml" href="${base}${outlet.path}"/>
<author><name>${esc(outlet.name)}</name></author>
<updated>${touched.at(-1) ?? '2024-09-01T00:00:00+09:00'}</updated>
${entries.join('\n')}
</feed>`;
}

function rdf(outlet: Outlet, articles: readonly SampleArticle[], base: string): string {
  const items = articles.map((article) => {
    const link = esc(base + article.path);
    return `<item rdf:about="${link}">
<title>${esc(article.title)}</title>
<link>${link}</link>
<description>${esc(article.summary)}</description>
<dc:date>${article.publishedAt}</dc:date>
</item>`;
  });
  const order = articles.map((article) => `<rdf:li rdf:resource="${esc(base + article.path)}"/>`);
  return `<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/" xml:lang="${outlet.language}">
<channel rdf:about="${base}${outlet.path}">
<title>${esc(outlet.name)}</title>
<link>${base}/${outlet.id}/</link>
<description>${esc(outlet.name)}</description>
<items><rdf:Seq>${order.join('')}</rdf:Seq></items>
</channel>
${items.join('\n')}
</rdf:RDF>`;
}

const FORMATS = { rss2, atom, rdf };

/** The media type that each format is served with. */
export const FEED_TYPES = {
  rss2: 'application/rss+xml',
  atom: 'application/atom+xml',
  rdf: 'application/rdf+xml',
} as const;

/** An outlet's feed of `articles` (newest first) as XML; `base` is the server's origin. */
export function renderFeed(outlet: Outlet, articles: readonly SampleArticle[], base: string): string {
  return `<?xml version="1.0" encoding="${outlet.encoding}"?>\n${FORMATS[outlet.format](outlet, articles, base)}\n`;
}
