import type { Event, Mention } from '../model/event';
import type { Fact } from '../model/fact';
import { ACTIONS, type Action, KINDS, type Kind, type Language, STATUSES, type Status } from '../model/vocabularies';
import { buildEvent, HISTORY_OUTLET } from './build-event';
import { lastDay } from './days';

/** One line of data/chronology.jsonl. */
export interface ChronologyEntry {
  id: string;
  date: string;
  kind: Kind;
  topic: string;
  status: Status;
  action?: Action;
  actors: string[];
  title: Record<Language, string>;
  place?: string;
  participants?: string[];
  ordinal?: number;
  sources: string[];
  /** How well the sources agree on the entry. */
  confidence: 'high' | 'medium' | 'low';
}

const CONFIDENCE = { high: 0.95, medium: 0.75, low: 0.5 } as const;
const isDate = (text: unknown): text is string =>
  typeof text === 'string' && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(text) && !Number.isNaN(Date.parse(text));

function problemOf(entry: Partial<ChronologyEntry>): string | undefined {
  if (typeof entry.id !== 'string') return 'it has no id';
  if (!isDate(entry.date)) return `its date ${JSON.stringify(entry.date)} is no ISO date`;
  if (!KINDS.includes(entry.kind as Kind)) return `its kind ${JSON.stringify(entry.kind)} is unknown`;
  if (!STATUSES.includes(entry.status as Status)) return `its status ${JSON.stringify(entry.status)} is unknown`;
  if (entry.action !== undefined && !ACTIONS.includes(entry.action)) return `its action ${entry.action} is unknown`;
  if (typeof entry.topic !== 'string' || !Array.isArray(entry.actors) || !Array.isArray(entry.sources))
    return 'it lacks topic, actors or sources';
  if (typeof entry.title?.en !== 'string') return 'it lacks an English title';
  return undefined;
}

/** Reads the chronology. Throws naming the line where one is damaged, because half a history misleads. */
export function parseChronology(text: string): ChronologyEntry[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    let entry: Partial<ChronologyEntry>;
    try {
      entry = JSON.parse(line) as Partial<ChronologyEntry>;
    } catch (cause) {
      throw new Error(`line ${i + 1} of the chronology is not JSON`, { cause });
    }
    const problem = problemOf(entry);
    if (problem !== undefined) throw new Error(`line ${i + 1} of the chronology cannot be used: ${problem}`);
    return [entry as ChronologyEntry];
  });
}

/** The entries up to and including a day; all of them without one. */
export function upTo(entries: readonly ChronologyEntry[], day: string | undefined): ChronologyEntry[] {
  return day === undefined ? [...entries] : entries.filter((e) => lastDay(e.date) <= lastDay(day));
}

/** A chronology entry as a mention: the entry is its own article, and its English title the evidence. */
export function historyMention(entry: ChronologyEntry): Mention {
  const { title, date } = entry;
  const fact: Fact = {
    kind: entry.kind,
    topic: entry.topic,
    status: entry.status,
    ...(entry.action === undefined ? {} : { action: entry.action }),
    actors: [...entry.actors].sort(),
    ...(entry.participants === undefined ? {} : { participants: entry.participants }),
    date,
    ...(entry.place === undefined ? {} : { place: entry.place }),
    ...(entry.ordinal === undefined ? {} : { ordinal: entry.ordinal }),
    context: 'background',
    evidence: { text: title.en, start: 0, end: title.en.length },
    rule: HISTORY_OUTLET,
    confidence: CONFIDENCE[entry.confidence],
  };
  const [url] = entry.sources;
  return {
    factId: `${entry.id}#0`,
    fact,
    source: {
      articleId: entry.id,
      title: title.en,
      ...(title.ko && title.ja ? { titles: { en: title.en, ko: title.ko, ja: title.ja } } : {}),
      ...(url === undefined ? {} : { url }),
      outlet: HISTORY_OUTLET,
      language: 'en',
      publishedAt: `${date}${'-01-01'.slice(date.length - 4)}T00:00:00+09:00`,
      baseline: true,
    },
  };
}

/** The event of a chronology entry, under the entry's own id. */
export const historyEvent = (entry: ChronologyEntry): Event => buildEvent(entry.id, [historyMention(entry)]);
