import { dayOf } from '../events/days';
import type { Event } from '../model/event';
import type { ArticleMessage } from '../model/message';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Language } from '../model/vocabularies';
import { sendDue } from '../pipeline/alert';
import { prepare } from '../pipeline/prepare';
import { type AlertView, alertView } from '../query/alert-view';
import { bundledChronology } from './bundled';
import { openLocal } from './local';
import { silentLog } from './log';

/** One article of a stream. */
export interface StreamArticle {
  id: string;
  title?: string | undefined;
  text: string;
  url?: string | undefined;
  publishedAt: string;
  lang?: Language | undefined;
  outlet?: string | undefined;
}

export interface ReplayedEvent {
  id: string;
  kind: Event['kind'];
  topic: string;
  status: Event['status'];
  date: string | null;
  steps: { status: Event['status']; date: string | null; articles: string[] }[];
  articles: string[];
}

type ReplayedAlert = Pick<
  AlertView,
  'at' | 'eventId' | 'type' | 'kind' | 'topic' | 'status' | 'articleId' | 'subject' | 'sms'
>;

export interface Replay {
  events: ReplayedEvent[];
  alerts: ReplayedAlert[];
}

function historyOf(articles: readonly StreamArticle[], which?: 'none' | 'all', until?: string): Settings['history'] {
  if (until !== undefined) return { until };
  if (which !== undefined) return which;
  const [first] = articles;
  if (first === undefined) return 'none';
  // what the stream itself tells as news must not be history already
  return { until: dayOf(new Date(Date.parse(first.publishedAt) - 86_400_000).toISOString()) };
}

function messageOf(article: StreamArticle): ArticleMessage {
  const host = article.url !== undefined && URL.canParse(article.url) ? new URL(article.url).host : undefined;
  return {
    v: 1,
    type: 'article',
    id: article.id,
    correlationId: article.id,
    ...(host === undefined ? {} : { url: article.url as string }),
    title: article.title ?? '',
    text: article.text,
    publishedAt: new Date(article.publishedAt).toISOString(),
    feed: {
      url: 'replay:stream',
      title: article.outlet ?? host ?? 'unnamed outlet',
      language: article.lang ?? 'en',
      country: '',
      fetchArticles: false,
    },
    baseline: false,
  };
}

/** Runs a stream through the pipeline on a store in memory; the clock stands at each article's publication in turn. */
export async function replay(
  stream: readonly StreamArticle[],
  options: { history?: 'none' | 'all'; historyUntil?: string } = {},
): Promise<Replay> {
  const articles = [...stream].sort((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  let clock = new Date(articles[0]?.publishedAt ?? 0);
  const settings = { ...DEFAULT_SETTINGS, history: historyOf(articles, options.history, options.historyUntil) };
  const local = await openLocal({ settings, log: silentLog, now: () => clock, publish: async () => 'replayed' });
  try {
    await prepare({ feeds: [], chronology: bundledChronology() }, local.ports);
    const alerts: ReplayedAlert[] = [];
    const ids = new Set<string>();
    for (const article of articles) {
      clock = new Date(article.publishedAt);
      await local.queue.send(messageOf(article));
      const { failed } = await local.work((ingested) => {
        for (const event of ingested.events) ids.add(event.id);
      });
      if (failed > 0) throw new Error(`article ${article.id} could not be read`);
      await sendDue(local.ports, ({ item }) => {
        if (!('digest' in item)) alerts.push(toAlert(alertView(item)));
      });
    }
    const events = await local.ports.chronicle.events([...ids].sort());
    return { events: events.map(toEvent).sort((a, b) => (a.id < b.id ? -1 : 1)), alerts };
  } finally {
    await local.close();
  }
}

const toAlert = ({ at, eventId, type, kind, topic, status, articleId, subject, sms }: AlertView): ReplayedAlert => ({
  at,
  eventId,
  type,
  kind,
  topic,
  status,
  articleId,
  subject,
  sms,
});

const toEvent = ({ id, kind, topic, status, date, steps, articles }: Event): ReplayedEvent => ({
  id,
  kind,
  topic,
  status,
  date: date ?? null,
  steps: steps.map((s) => ({ status: s.status, date: s.date ?? null, articles: s.articles })),
  articles,
});
