import type { Ports } from './ports';
import { settle, threadsOf } from './settle';
import { sourceOf } from './source-of';

export type ReextractPorts = Pick<Ports, 'now' | 'log' | 'chronicle' | 'intake' | 'read'>;

export interface Reextracted {
  articles: number;
  /** Articles whose facts are others than before. */
  changed: number;
}

const DAY_MS = 86_400_000;

/**
 * Reads the article texts kept since a day with the present rules and rebuilds the events they tell of. Nobody is alerted:
 * better rules are no news.
 */
export async function reextract(since: Date, ports: ReextractPorts): Promise<Reextracted> {
  const done: Reextracted = { articles: 0, changed: 0 };
  const today = ports.now().getTime();
  for (let time = since.getTime(); dayOf(time) <= dayOf(today); time += DAY_MS) {
    for (const id of await ports.intake.keptOn(dayOf(time))) {
      const changed = await readAgain(id, ports);
      if (changed === undefined) continue;
      done.articles += 1;
      if (changed) done.changed += 1;
    }
  }
  ports.log.info('articles.reread', { ...done });
  return done;
}

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whether its facts changed; undefined where the text has gone meanwhile. */
async function readAgain(id: string, ports: ReextractPorts): Promise<boolean | undefined> {
  const article = await ports.intake.article(id);
  if (article === undefined) return undefined;
  const earlier = await ports.chronicle.reading(id);
  const reading = await ports.read(article);
  if (earlier !== undefined && JSON.stringify(earlier.reading) === JSON.stringify(reading)) return false;
  const stored = await ports.chronicle.saveReading({
    reading,
    source: sourceOf(article, reading.language, earlier?.source.baseline === true),
    readAt: ports.now().toISOString(),
  });
  for (const topic of threadsOf(stored)) await settle(topic, stored, ports);
  return true;
}
