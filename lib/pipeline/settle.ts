import { buildEvent } from '../events/build-event';
import { mentionsOf } from '../events/mentions';
import { regroup } from '../events/regroup';
import { threadOf } from '../events/thread';
import { nearRows, rowOf } from '../events/topic-index';
import type { Event, Mention } from '../model/event';
import type { StoredReading, TopicHead } from '../store/chronicle';
import type { Ports } from './ports';

type SettlePorts = Pick<Ports, 'now' | 'chronicle'>;

/** Writers that meet on one topic try again; so many meetings in a row mean that something is wrong. */
const MAX_TRIES = 40;

const pause = (tries: number) =>
  new Promise((done) => setTimeout(done, Math.random() * Math.min(10 * 2 ** tries, 500)));

/** The threads in which an article has or had facts; each is settled by itself. */
export const threadsOf = ({ topics }: Pick<StoredReading, 'topics'>): string[] => [...new Set(topics.map(threadOf))];

/**
 * Gives the facts of a reading in one thread of topics to events and answers with the events that hold them.
 * Throws where too many writers meet: the queue then brings the article again.
 */
export async function settle(topic: string, stored: StoredReading, ports: SettlePorts): Promise<Event[]> {
  const { chronicle } = ports;
  const incoming = mentionsOf(stored, topic);
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    if (tries > 0) await pause(tries);
    const head = await chronicle.topic(topic);
    await carryOut(head, ports, stored);
    const ids = new Set([...nearRows(head.events, incoming), ...stored.eventIds]);
    const known = (await chronicle.events([...ids])).filter((e) => threadOf(e.topic) === topic);
    const { touched, changed, removed, changes } = regroup(known, stored.reading.id, incoming);
    if (changes.length === 0) return touched;
    const gone = new Set([...removed, ...changed.map((e) => e.id)]);
    const next: TopicHead = {
      topic,
      version: head.version + 1,
      events: [...head.events.filter((row) => !gone.has(row.id)), ...changed.map(rowOf)],
      pending: changes,
    };
    if (!(await chronicle.commitTopic(next))) continue;
    await carryOut(next, ports, stored);
    return touched;
  }
  throw new Error(`topic ${topic} is written by too many at once; article ${stored.reading.id} will be tried again`);
}

/** Rewrites the events of a committed head whose writer may have died before it could. */
async function carryOut(head: TopicHead, ports: SettlePorts, own: StoredReading): Promise<void> {
  if (head.pending.length === 0) return;
  const { chronicle } = ports;
  const readings = new Map<string, StoredReading>([[own.reading.id, own]]);
  const mention = async (factId: string): Promise<Mention[]> => {
    const articleId = factId.slice(0, factId.lastIndexOf('#'));
    const reading = readings.get(articleId) ?? (await chronicle.reading(articleId));
    if (reading === undefined) return [];
    readings.set(articleId, reading);
    return mentionsOf(reading, head.topic).filter((m) => m.factId === factId);
  };
  const before = new Map<string, { event?: Event; version: number }>();
  for (const { eventId } of head.pending) before.set(eventId, await chronicle.eventAt(eventId));
  const held = [...before.values()].flatMap(({ event }) => event?.mentions ?? []);
  const known = new Map(held.map((m) => [m.factId, m]));
  for (const { eventId, add, drop } of head.pending) {
    const { event, version } = before.get(eventId) as { event?: Event; version: number };
    if (version >= head.version) continue;
    const fresh: Mention[] = [];
    for (const id of add) {
      const moved = id.startsWith(`${own.reading.id}#`) ? undefined : known.get(id);
      fresh.push(...(moved ? [moved] : await mention(id)));
    }
    const kept = event?.mentions.filter((m) => !drop.includes(m.factId) && !add.includes(m.factId)) ?? [];
    const mentions = [...kept, ...fresh];
    for (const articleId of new Set(fresh.map((m) => m.source.articleId))) {
      if (!(readings.get(articleId)?.eventIds ?? []).includes(eventId))
        await chronicle.linkReading(articleId, [eventId]);
    }
    if (mentions.length === 0) await chronicle.removeEvent(eventId, head.version);
    else await chronicle.putEvent(buildEvent(eventId, mentions), head.version, ports.now().toISOString());
  }
  await chronicle.settleTopic(head);
}
