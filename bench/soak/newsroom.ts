import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleId } from '../../lib/articles/article-id';
import { judgeRelevance } from '../../lib/relevance/judge-relevance';
import type { FeedServers, Item } from '../feed-server';
import type { Chance } from './chance';

const ROADS =
  'The council of the town met on Tuesday and spoke for two hours about roads, drains and the colour of the new bus stops. ';
const TIES =
  'Relations between South Korea and Japan have many sides, the ambassador of South Korea to Japan told students in Tokyo. ';

/** Of a hundred articles so many tell facts, and so many are relevant without telling any. */
const WITH_FACTS = 5;
const WITHOUT_FACTS = 10;

const factual = (): string[] =>
  ['dev', 'own-en', 'own-ko', 'own-ja']
    .flatMap((set) => readFileSync(join(import.meta.dirname, `../../tests/gold/${set}.jsonl`), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);

/** Fills the feeds with a stretch of news; answers with the ids of the articles that the poller must find relevant. */
export function tellNews(servers: FeedServers, articles: number, from: Date, hours: number, luck: Chance): string[] {
  const texts = factual();
  const relevant: string[] = [];
  for (let n = 0; n < articles; n += 1) {
    const feed = Math.floor(luck.next() * servers.feeds.length);
    const kind = luck.next() * 100;
    const text =
      kind < WITH_FACTS
        ? luck.pick(texts)
        : kind < WITH_FACTS + WITHOUT_FACTS
          ? TIES + ROADS.repeat(4)
          : ROADS.repeat(6);
    const item: Item = {
      id: `n${n}`,
      title: kind < WITH_FACTS ? text.slice(0, 60) : `Report ${n}`,
      text,
      // the last hour is for what is still on its way
      at: new Date(from.getTime() + ((n + luck.next()) / articles) * hours * 3_600_000).toISOString(),
    };
    servers.items[feed]!.push(item);
    if (judgeRelevance({ title: item.title, text }).relevant) {
      const url = servers.urlOf(feed, item);
      relevant.push(articleId({ url, guid: undefined, feedUrl: servers.feeds[feed]!.url, title: item.title, text }));
    }
  }
  return relevant;
}
