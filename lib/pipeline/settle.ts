import { pinnedTo, pinsOf } from '../events/ledger';
import { mentionsOf } from '../events/mentions';
import { regroup } from '../events/regroup';
import { threadOf } from '../events/thread';
import { nearRows, rowOf } from '../events/topic-index';
import type { Event } from '../model/event';
import type { StoredReading, TopicHead } from '../store/chronicle';
import { carryOut } from './carry-out';
import type { Ports } from './ports';

type SettlePorts = Pick<Ports, 'now' | 'chronicle'>;

/** Writers that meet on one topic try again; so many meetings in a row mean that something is wrong. */
const MAX_TRIES = 40;

/** Up to so long, so that even two hundred writers find a moment each. */
const LONGEST_PAUSE_MS = 4000;
/** How long a writer may take from its commit to the end of its writes before others take it for dead. */
const PATIENCE_MS = 60;

const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** Before trying again; longer each time, and never the same for two. */
export const pause = (tries: number) => wait(Math.random() * Math.min(40 * 2 ** tries, LONGEST_PAUSE_MS));

/** The head of a topic with nothing left undone. A writer at work is given a moment; for a dead one its writes are made. */
export async function settledHead(topic: string, ports: SettlePorts, own?: StoredReading): Promise<TopicHead> {
  let head = await ports.chronicle.topic(topic);
  while (head.pending.length > 0) {
    const before = head;
    await wait(PATIENCE_MS * (1 + 2 * Math.random()));
    head = await ports.chronicle.topic(topic);
    if (head.version !== before.version || head.pending.length === 0) continue;
    await carryOut(head, ports, own);
    return head;
  }
  return head;
}

/** The threads in which an article has or had facts; each is settled by itself. */
export const threadsOf = ({ topics }: Pick<StoredReading, 'topics'>): string[] => [...new Set(topics.map(threadOf))];

/** By store and topic: who writes last in this process. */
const turns = new WeakMap<object, Map<string, Promise<unknown>>>();

/** Writers of one process take turns on a topic; only those of other processes are met at the store. */
function inTurn<T>(store: object, topic: string, work: () => Promise<T>): Promise<T> {
  const last = turns.get(store) ?? new Map<string, Promise<unknown>>();
  turns.set(store, last);
  const mine = (last.get(topic) ?? Promise.resolve()).then(work);
  last.set(
    topic,
    mine.catch(() => {}),
  );
  return mine;
}

/**
 * Gives the facts of a reading in one thread of topics to events and answers with the events that hold them.
 * Throws where too many writers meet: the queue then brings the article again.
 */
export const settle = (topic: string, stored: StoredReading, ports: SettlePorts): Promise<Event[]> =>
  inTurn(ports.chronicle, topic, () => settleInTurn(topic, stored, ports));

async function settleInTurn(topic: string, stored: StoredReading, ports: SettlePorts): Promise<Event[]> {
  const { chronicle } = ports;
  const incoming = mentionsOf(stored, topic);
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    if (tries > 0) await pause(tries);
    const head = await settledHead(topic, ports, stored);
    const pins = pinsOf(head.corrections);
    const given = incoming.flatMap((m) => pinnedTo(pins, m) ?? []);
    const ids = new Set([...nearRows(head.events, incoming), ...stored.eventIds, ...given]);
    const known = (await chronicle.events([...ids])).filter((e) => threadOf(e.topic) === topic);
    const { touched, changed, removed, moved, changes } = regroup(known, stored.reading.id, incoming, head);
    if (changes.length === 0) return touched;
    const gone = new Set([...removed, ...changed.map((e) => e.id)]);
    const next: TopicHead = {
      topic,
      version: head.version + 1,
      events: [...head.events.filter((row) => !gone.has(row.id)), ...changed.map(rowOf)],
      pending: changes,
      corrections: head.corrections,
      moved,
    };
    if (!(await chronicle.commitTopic(next))) continue;
    await carryOut(next, ports, stored);
    return touched;
  }
  throw new Error(`topic ${topic} is written by too many at once; article ${stored.reading.id} will be tried again`);
}
