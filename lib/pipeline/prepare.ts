import { type ChronologyEntry, historyEvent, historyMention, upTo } from '../events/chronology';
import { threadOf } from '../events/thread';
import { rowOf } from '../events/topic-index';
import type { Feed } from '../model/article';
import type { History } from '../store/chronicle';
import { noteWriter } from '../store/store-version';
import { ensureWeekly } from './digest';
import { gatherThreads } from './gather-threads';
import type { PollPorts } from './ports';

/** Something, or how to read it: a store that has it already asks for neither. */
type Readable<T> = T | (() => T | Promise<T>);

/** What a new store starts with. */
export interface Bundled {
  feeds: Readable<readonly Feed[]>;
  chronology: Readable<readonly ChronologyEntry[]>;
}

const read = async <T extends object>(part: Readable<T>): Promise<T> => (typeof part === 'function' ? part() : part);

/**
 * Fills a new store once: the default feeds, and the chronology as events of their own, so that recaps find what they
 * recap. Later runs leave both as the operator has made them.
 */
export async function prepare(bundled: Bundled, ports: PollPorts): Promise<{ feeds: number; history: number }> {
  const { chronicle, settings } = ports;
  const now = ports.now().toISOString();
  await noteWriter(chronicle);
  await gatherThreads(ports);
  const loaded = { feeds: 0, history: 0 };
  if ((await chronicle.marker('history')) === undefined) {
    const until = typeof settings.history === 'object' ? settings.history.until : undefined;
    const entries = settings.history === 'none' ? [] : upTo(await read(bundled.chronology), until);
    await chronicle.loadHistory(historyOf(entries, now), now);
    await chronicle.setMarker('history', `${entries.length} entries at ${now}`);
    loaded.history = entries.length;
  }
  if ((await chronicle.marker('feeds')) === undefined) {
    const feeds = await read(bundled.feeds);
    for (const feed of feeds) await chronicle.putFeed(feed);
    await chronicle.setMarker('feeds', `${feeds.length} feeds at ${now}`);
    loaded.feeds = feeds.length;
    await chronicle.setMarker('due', now);
  } else if ((await chronicle.marker('due')) === undefined) {
    // a store from before feeds stood in the index of what is due
    for (const feed of await chronicle.feeds()) await chronicle.putFeed(feed);
    await chronicle.setMarker('due', now);
  }
  await ensureWeekly(ports);
  return loaded;
}

function historyOf(entries: readonly ChronologyEntry[], now: string): History {
  const topics = new Map<string, ChronologyEntry[]>();
  for (const entry of entries) {
    const thread = threadOf(entry.topic);
    topics.set(thread, [...(topics.get(thread) ?? []), entry]);
  }
  return {
    events: entries.map(historyEvent),
    readings: entries.map((entry) => {
      const { fact, source } = historyMention(entry);
      const reading = { id: entry.id, relevant: true, language: 'en' as const, facts: [fact] };
      return { source, reading, topics: [entry.topic], eventIds: [entry.id], readAt: now };
    }),
    heads: [...topics].map(([topic, its]) => ({
      topic,
      version: 1,
      events: its.map((entry) => rowOf(historyEvent(entry))),
      pending: [],
      corrections: [],
      moved: {},
    })),
  };
}
