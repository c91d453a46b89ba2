import type { Fact } from '../../lib/model/fact';
import { FAMILY, type Kind, STAGE, type Status } from '../../lib/model/vocabularies';
import type { Replay } from '../../lib/runtime/replay';

/** An article of a stream with what its editors found in it; `event` names the development that a fact is of. */
export interface GoldArticle {
  id: string;
  title?: string;
  text: string;
  lang: 'en' | 'ko' | 'ja';
  outlet: string;
  url?: string;
  publishedAt: string;
  facts: (Omit<Fact, 'context'> & { context: string; event?: string })[];
}

interface Development {
  event: string;
  kind: Kind;
  topic: string;
  background?: boolean;
  steps: { status: Status; alert: boolean }[];
}

export interface Expected {
  events: Development[];
  noAlertArticles?: string[];
}

type Told = Pick<Replay['alerts'][number], 'type' | 'kind' | 'topic' | 'status' | 'articleId'>;
type Merged = Pick<Replay['events'][number], 'id' | 'kind' | 'topic' | 'articles'>;
type Telling = readonly [article: string, development: string];

const fits = (e: { kind: Kind; topic: string }, d: Development): boolean =>
  FAMILY[e.kind] === FAMILY[d.kind] && (d.kind === 'summit' || e.topic === d.topic);

/** Every (article, development) that the editors marked, once. */
function tellings(articles: readonly GoldArticle[], known: ReadonlyMap<string, Development>): Telling[] {
  return articles.flatMap((a) => {
    const of = a.facts.filter((f) => f.context !== 'out-of-scope').flatMap((f) => f.event ?? []);
    return [...new Set(of)].filter((d) => known.has(d)).map((d) => [a.id, d] as const);
  });
}

/** An alert is right where it belongs to a step that is to be told and was not yet; each such step counts once. */
function scoreAlerts(alerts: readonly Told[], told: readonly Telling[], expected: Expected) {
  const due = expected.events.flatMap((d) =>
    d.steps.filter((s) => s.alert).map((s) => ({ d, stage: STAGE[s.status], hit: false })),
  );
  const forbidden = new Set(expected.noAlertArticles ?? []);
  const counts = { due: due.length, sent: 0, right: 0, doubles: 0, forbidden: 0 };
  for (const alert of alerts.filter((a) => a.type === 'new' || a.type === 'update')) {
    counts.sent += 1;
    const mine = expected.events.filter((d) => told.some(([a, k]) => a === alert.articleId && k === d.event));
    const close = mine.filter((d) => fits(alert, d));
    const among = close.length > 0 ? close : mine.filter((d) => FAMILY[d.kind] === FAMILY[alert.kind]);
    const steps = due.filter((s) => among.includes(s.d) && s.stage === STAGE[alert.status]);
    const open = steps.find((s) => !s.hit);
    if (forbidden.has(alert.articleId)) counts.forbidden += 1;
    else if (open !== undefined) {
      open.hit = true;
      counts.right += 1;
      continue;
    }
    if (steps.some((s) => s.hit)) counts.doubles += 1;
  }
  return { ...counts, precision: counts.right / counts.sent, recall: counts.right / counts.due };
}

/** B-cubed of article to event, and events per development, over the developments that were news. */
function scoreMerging(events: readonly Merged[], told: readonly Telling[], known: ReadonlyMap<string, Development>) {
  const inStream = new Set(told.map(([a]) => a));
  const overlap = (event: Merged, development: string): number => {
    const gold = new Set(told.filter(([, d]) => d === development).map(([a]) => a));
    const ours = new Set(event.articles.filter((a) => inStream.has(a)));
    const both = [...ours].filter((a) => gold.has(a)).length;
    return both / (gold.size + ours.size - both);
  };
  const assigned = told.map(([a, d]) => {
    const holding = events.filter((e) => e.articles.includes(a) && fits(e, known.get(d) as Development));
    return holding.sort((x, y) => overlap(y, d) - overlap(x, d))[0]?.id;
  });
  const news = told.flatMap(([, d], i) => (known.get(d)?.background ? [] : [i]));
  let [precision, recall, found] = [0, 0, 0];
  for (const i of news) {
    if (assigned[i] === undefined) continue;
    found += 1;
    const gold = told.flatMap(([, d], j) => (d === told[i]?.[1] ? [j] : []));
    const ours = told.flatMap((_, j) => (assigned[j] === assigned[i] ? [j] : []));
    const both = gold.filter((j) => ours.includes(j)).length;
    precision += both / ours.length;
    recall += both / gold.length;
  }
  const [p, r] = [precision / found, recall / news.length];
  const perDevelopment = [...known.values()]
    .filter((d) => !d.background)
    .map((d) => new Set(told.flatMap(([, k], i) => (k === d.event ? (assigned[i] ?? []) : []))).size)
    .filter((n) => n > 0);
  const sum = perDevelopment.reduce((a, b) => a + b, 0);
  return { bCubed: (2 * p * r) / (p + r), eventsPerDevelopment: sum / perDevelopment.length };
}

/** Scores what was told and merged of a stream against what its editors expect. */
export function scoreStream(
  articles: readonly GoldArticle[],
  expected: Expected,
  { events, alerts }: { events: readonly Merged[]; alerts: readonly Told[] },
) {
  const known = new Map(expected.events.map((d) => [d.event, d]));
  const told = tellings(articles, known);
  return { ...scoreAlerts(alerts, told, expected), ...scoreMerging(events, told, known) };
}
