import { BOILERPLATE } from './boilerplate';
import { escapeMarkup as esc } from './encode';
import type { Outlet, SampleArticle } from './model';

const list = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li><a href="#">${esc(item)}</a></li>`).join('')}</ul>`;
const clock = (iso: string) => `<time datetime="${iso}">${iso.slice(0, 16).replace('T', ' ')}</time>`;

/** JSON-LD without the text, as most publishers give it; `<` is escaped so that no title can close the script. */
function jsonLd(outlet: Outlet, article: SampleArticle, url: string): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.summary,
    datePublished: article.publishedAt,
    dateModified: article.updatedAt ?? article.publishedAt,
    inLanguage: outlet.language,
    isAccessibleForFree: true,
    mainEntityOfPage: url,
    ...(article.byline ? { author: { '@type': 'Person', name: article.byline } } : {}),
    publisher: { '@type': 'NewsMediaOrganization', name: outlet.name },
  };
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** The text with an advertisement after its first paragraph, where readers meet it. */
function body(outlet: Outlet, article: SampleArticle, ad: string): string {
  const [first = '', ...rest] = article.paragraphs.map(esc);
  if (outlet.breaks)
    return `<div class="article_txt" id="articleBody">${first}<br><br>\n${ad}\n${rest.join('<br><br>\n')}</div>`;
  const paragraphs = rest.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<div class="article-body">\n<p>${first}</p>\n${ad}\n${paragraphs}\n</div>`;
}

/**
 * An article's page, with all that publishers put around a text.
 * `others` are the titles of the outlet's other articles, which stand in where the article names no related ones.
 */
export function renderPage(outlet: Outlet, article: SampleArticle, others: readonly string[], base: string): string {
  const words = BOILERPLATE[outlet.language];
  const url = base + article.path;
  const ad = `<div class="ad-banner"><span>${words.advertisement}</span> <a href="#">${esc(words.offer)}</a></div>`;
  const figure = article.caption
    ? `<figure><img src="/${outlet.id}/photo.jpg" alt=""><figcaption>${esc(article.caption)}</figcaption></figure>`
    : '';
  const updated = article.updatedAt ? ` ${words.updated} ${clock(article.updatedAt)}` : '';
  return `<!DOCTYPE html>
<html lang="${outlet.language}">
<head>
<meta charset="${outlet.encoding}">
<title>${esc(article.title)} | ${esc(outlet.name)}</title>
<link rel="canonical" href="${esc(url)}">
<meta name="description" content="${esc(article.summary)}">
<meta property="og:type" content="article">
<meta property="og:title" content="${esc(article.title)}">
<meta property="og:site_name" content="${esc(outlet.name)}">
<meta property="article:published_time" content="${article.publishedAt}">
<script type="application/ld+json">${jsonLd(outlet, article, url)}</script>
</head>
<body>
<header><a class="logo" href="/${outlet.id}/">${esc(outlet.name)}</a><nav>${list(words.sections)}</nav></header>
<main>
<article>
<h1>${esc(article.title)}</h1>
<div class="article-meta">${article.byline ? `<span class="byline">${esc(article.byline)}</span> ` : ''}${words.published} ${clock(article.publishedAt)}${updated}</div>
<div class="share-buttons">${words.share.map((word) => `<button type="button">${esc(word)}</button>`).join('')}</div>
${figure}
${body(outlet, article, ad)}
<div class="newsletter-box"><p>${esc(words.newsletter)}</p><button type="button">${esc(words.subscribe)}</button></div>
<p class="copyright">&copy; ${esc(outlet.name)}. ${esc(words.rights)}</p>
</article>
<section class="related-articles"><h2>${esc(words.related)}</h2>${list(article.related ?? others.slice(0, 3))}</section>
</main>
<aside class="sidebar most-read"><h2>${esc(words.mostRead)}</h2>${list(others.slice(0, 5))}</aside>
<footer><p>&copy; 2024 ${esc(outlet.name)}. ${esc(words.rights)}</p><p>${esc(words.invented)}</p></footer>
</body>
</html>
`;
}
