import { isBetterText, isFullText } from '../articles/choose-text';
import type { Article } from '../model/article';
import type { Event } from '../model/event';
import type { ArticleMessage } from '../model/message';
import { announce } from './announce';
import type { IngestPorts } from './ports';
import { settle, threadsOf } from './settle';
import { sourceOf } from './source-of';

/** What became of one article. */
export interface Ingested {
  article: Article;
  relevant: boolean;
  facts: number;
  events: Event[];
  alerts: number;
}

/**
 * Takes one queued article to its end: text, facts, events, alerts due. Every step may be repeated to the same effect,
 * so a message that comes twice, or again after a crash, changes nothing and completes what was left.
 */
export async function ingest(message: ArticleMessage, ports: IngestPorts): Promise<Ingested> {
  const { article, baseline } = await articleOf(message, ports);
  // the language is read from the text: feeds mix languages, and are mislabelled
  const reading = await ports.read(article);
  const stored = await ports.chronicle.saveReading({
    reading,
    source: sourceOf(article, reading.language, baseline),
    readAt: ports.now().toISOString(),
  });
  const events: Event[] = [];
  for (const topic of threadsOf(stored)) events.push(...(await settle(topic, stored, ports)));
  let alerts = 0;
  for (const event of events) alerts += await announce(event, article.id, ports);
  ports.log.info('article.read', {
    article: article.id,
    correlationId: message.correlationId,
    language: reading.language,
    textSource: article.textSource,
    facts: reading.facts.length,
    events: events.map((e) => e.id),
    alerts,
  });
  return { article, relevant: reading.relevant, facts: reading.facts.length, events, alerts };
}

/** The article as kept; where the feed has edited it since, as it is now, under its first date and standing. */
async function articleOf(
  message: ArticleMessage,
  ports: IngestPorts,
): Promise<{ article: Article; baseline: boolean }> {
  const kept = await ports.intake.article(message.id);
  const { revision } = message;
  if (revision === undefined) return { article: kept ?? (await obtain(message, ports)), baseline: message.baseline };
  // an edit makes no news of what was there before we began to watch
  const earlier = await ports.chronicle.reading(message.id);
  const baseline = earlier === undefined ? message.baseline : earlier.source.baseline === true;
  if (kept?.revision === revision) return { article: kept, baseline };
  const publishedAt = kept?.publishedAt ?? earlier?.source.publishedAt ?? message.publishedAt;
  return { article: await obtain({ ...message, publishedAt }, ports, kept), baseline };
}

/** The article with the best text there is: the feed's where it gives all, else its page where that is wanted and can be had. */
async function obtain(message: ArticleMessage, ports: IngestPorts, before?: Article): Promise<Article> {
  const { feed, url, text, revision } = message;
  const article: Article = {
    id: message.id,
    ...(url === undefined ? {} : { url }),
    title: message.title,
    // what is read, and quoted, of an item that is no more than a headline
    text: /\S/.test(text) ? text : message.title,
    textSource: 'feed',
    publishedAt: message.publishedAt,
    outlet: feed.title,
    ...(revision === undefined ? {} : { revision }),
    ...(feed.country === '' ? {} : { outletCountry: feed.country }),
  };
  if (url !== undefined && feed.fetchArticles && ports.settings.fetchArticles && !isFullText(text)) {
    const page = await ports.fetchPage(url, feed.language);
    if (page.outcome === 'ok' && isBetterText(page.text, message))
      Object.assign(article, { text: page.text, textSource: 'page', access: page.access });
    if (page.outcome !== 'ok') {
      ports.log.warn('page.unread', { article: article.id, url, outcome: page.outcome, error: page.error });
      // what its page said before is better than what little the feed gives of it
      if (before?.textSource === 'page')
        Object.assign(article, {
          text: before.text,
          textSource: 'page',
          ...(before.access && { access: before.access }),
        });
    }
  }
  await ports.intake.saveArticle(article, ports.now().toISOString());
  return article;
}
