import { createHash } from 'node:crypto';
import { anchorsOf, correctionsOf } from '../events/ledger';
import { mentionsOf } from '../events/mentions';
import { regroup } from '../events/regroup';
import { threadOf } from '../events/thread';
import { nearRows, rowOf } from '../events/topic-index';
import type { CorrectedFields, Correction } from '../model/correction';
import type { Event, Mention } from '../model/event';
import { STAGE } from '../model/vocabularies';
import type { TopicHead } from '../store/chronicle';
import { carryOut } from './carry-out';
import type { Ports } from './ports';
import { pause, settledHead } from './settle';

/** What an operator asks for. */
export type Request = { eventId: string; reason: string } & (
  | { type: 'set'; set: CorrectedFields }
  | { type: 'merge'; from: string }
  | { type: 'split'; articles: readonly string[] }
  | { type: 'withdraw' }
  | { type: 'restore' }
);

/** What came of it. */
export interface Amended {
  correction: Correction;
  /** As they were before, where that is known, and as they are now. */
  before: Event;
  after: Event;
  /** The event merged away, or the one split off. */
  other?: Event;
  /** False where the same had been asked for before: then only what was left undone is done. */
  isNew: boolean;
}

/** A request that cannot be met, told to the operator as it stands. */
export class AmendError extends Error {
  override name = 'AmendError' as const;
  constructor(
    message: string,
    readonly kind: 'unknown' | 'unfit',
  ) {
    super(message);
  }
}

type AmendPorts = Pick<Ports, 'now' | 'chronicle'>;
const MAX_TRIES = 40;

/**
 * Corrects events, under the same optimistic version as the facts of articles: the correction and what it changes are one
 * commit. Asking the same again is safe, and finishes what a crash left undone.
 */
export async function amend(request: Request, ports: AmendPorts): Promise<Amended> {
  const { chronicle } = ports;
  for (let tries = 0; tries < MAX_TRIES; tries += 1) {
    if (tries > 0) await pause(tries);
    const first = await find(request.eventId, ports);
    const topic = threadOf(first.topic);
    const head = await settledHead(topic, ports);
    const before = await find(request.eventId, ports);
    const known = correctionsOf(head, before.id).at(-1);
    if (known !== undefined && asksTheSame(known, request)) return redo(known, before, ports);
    const other = request.type === 'merge' ? await mergeable(request.from, before, ports) : undefined;
    const correction = await correctionFor(request, before, other, head, ports);
    const corrections = [...head.corrections, correction];
    const ids = nearRows(head.events, [...before.mentions, ...(other?.mentions ?? [])]);
    const all = [...new Set([before.id, ...(other === undefined ? [] : [other.id]), ...ids])];
    const near = (await chronicle.events(all)).filter((e) => threadOf(e.topic) === topic);
    const { changed, removed, moved, changes } = regroup(near, undefined, [], { corrections, moved: head.moved });
    const gone = new Set([...removed, ...changed.map((e) => e.id)]);
    const next: TopicHead = {
      topic,
      version: head.version + 1,
      events: [...head.events.filter((row) => !gone.has(row.id)), ...changed.map(rowOf)],
      pending: changes,
      corrections,
      moved,
    };
    if (!(await chronicle.commitTopic(next))) continue;
    await carryOut(next, ports);
    const after = changed.find((e) => e.id === before.id) ?? before;
    const split = correction.type === 'split' ? changed.find((e) => e.id === correction.into) : undefined;
    return {
      correction,
      before,
      after,
      ...((split ?? other) ? { other: (split ?? other) as Event } : {}),
      isNew: true,
    };
  }
  throw new Error(`event ${request.eventId} is written by too many at once: try again in a moment`);
}

async function find(id: string, { chronicle }: AmendPorts): Promise<Event> {
  const event = await chronicle.event(id);
  if (event === undefined)
    throw new AmendError(`there is no event ${id}: "kjm events" lists those there are`, 'unknown');
  return event;
}

async function mergeable(id: string, into: Event, ports: AmendPorts): Promise<Event> {
  const other = await find(id, ports);
  if (other.id === into.id) throw new AmendError(`${id} and ${into.id} are one event already`, 'unfit');
  if (threadOf(other.topic) !== threadOf(into.topic))
    throw new AmendError(
      `${into.id} is of the topic ${into.topic} and ${other.id} of ${other.topic}: only events of one topic can be merged; withdraw the one that is wrong`,
      'unfit',
    );
  return other;
}

/** The facts of the same articles, whether in this event or not, by which anchors tell them apart. */
async function factsBeside(event: Event, { chronicle }: AmendPorts): Promise<Mention[]> {
  const own = new Set(event.mentions.map((m) => m.factId));
  const all: Mention[] = [];
  for (const id of event.articles) {
    const reading = await chronicle.reading(id);
    if (reading !== undefined)
      all.push(...mentionsOf(reading, threadOf(event.topic)).filter((m) => !own.has(m.factId)));
  }
  return all;
}

async function correctionFor(
  request: Request,
  event: Event,
  other: Event | undefined,
  head: TopicHead,
  ports: AmendPorts,
): Promise<Correction> {
  const n = head.corrections.length;
  const id = `c${createHash('sha256').update(`${event.id}\n${request.type}\n${n}`).digest('hex').slice(0, 8)}`;
  const beside = await factsBeside(event, ports);
  const base = {
    id,
    at: ports.now().toISOString(),
    reason: request.reason,
    eventId: event.id,
    anchors: anchorsOf(event.mentions, beside),
  };
  if (request.type === 'set') {
    const step = event.steps.at(-1) as Event['steps'][number];
    return { ...base, type: 'set', set: request.set, step: step.key, stage: STAGE[step.status] };
  }
  if (request.type === 'merge' && other !== undefined) {
    const both = [...event.mentions, ...other.mentions];
    const outside = [...beside, ...(await factsBeside(other, ports))].filter(
      (m) => !both.some((b) => b.factId === m.factId),
    );
    return { ...base, anchors: anchorsOf(both, outside), type: 'merge', from: other.id };
  }
  if (request.type === 'split') {
    const unknown = request.articles.filter((a) => !event.articles.includes(a));
    if (unknown.length > 0)
      throw new AmendError(
        `${unknown.join(', ')} is no article of ${event.id}, which has ${event.articles.join(', ')}`,
        'unfit',
      );
    const leaves = (m: Mention) => request.articles.includes(m.source.articleId);
    if (event.mentions.every(leaves))
      throw new AmendError(`${event.id} would keep no article: name fewer of ${event.articles.join(', ')}`, 'unfit');
    return {
      ...base,
      type: 'split',
      anchors: anchorsOf(
        event.mentions.filter((m) => !leaves(m)),
        beside,
      ),
      into: `e${createHash('sha256').update(`${id}\nsplit`).digest('hex').slice(0, 8)}`,
      left: anchorsOf(event.mentions.filter(leaves), beside),
    };
  }
  return { ...base, type: request.type === 'restore' ? 'restore' : 'withdraw' };
}

/** Whether the last word on an event is what is asked for now. */
function asksTheSame(known: Correction, request: Request): boolean {
  if (known.type !== request.type || known.reason !== request.reason) return false;
  if (known.type === 'set' && request.type === 'set') return JSON.stringify(known.set) === JSON.stringify(request.set);
  if (known.type === 'merge' && request.type === 'merge') return known.from === request.from;
  if (known.type === 'split' && request.type === 'split') {
    const left = [...new Set(known.left.map((a) => a.articleId))].sort();
    return left.join() === [...request.articles].sort().join();
  }
  return known.eventId === request.eventId;
}

async function redo(correction: Correction, event: Event, { chronicle }: AmendPorts): Promise<Amended> {
  const other = correction.type === 'split' ? await chronicle.event(correction.into) : undefined;
  return { correction, before: event, after: event, ...(other === undefined ? {} : { other }), isNew: false };
}
