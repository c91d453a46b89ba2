import { NARROWER } from '../events/thread';
import type { TopicHead } from '../store/chronicle';
import { carryOut } from './carry-out';
import type { Ports } from './ports';
import { pause, settledHead } from './settle';

type GatherPorts = Pick<Ports, 'now' | 'chronicle'>;

/**
 * Brings events under the head of their thread that an older version, to which their topic was a thread of its own, kept
 * apart: else the next report would find nothing there and be told a second time. Repeatable, and nothing where all is well.
 */
export async function gatherThreads(ports: GatherPorts): Promise<void> {
  for (const [topic, thread] of NARROWER) {
    const apart = await ports.chronicle.topic(topic);
    if (apart.events.length === 0 && apart.pending.length === 0) continue;
    for (let tries = 0; !(await gathered(apart, thread, ports)); tries += 1) await pause(tries);
    // emptied last: whoever dies before does all of it again, to the same effect
    const emptied = { ...apart, version: apart.version + 1, events: [], pending: [], corrections: [] };
    await ports.chronicle.commitTopic(emptied);
  }
}

/** One step; true once the thread has the events. */
async function gathered(apart: TopicHead, thread: string, ports: GatherPorts): Promise<boolean> {
  const head = await settledHead(thread, ports);
  // an event is never written at a version below that at which it was: the thread's has to pass it first
  const passes = head.version >= apart.version;
  const known = new Set(head.events.map((row) => row.id));
  const next: TopicHead = {
    ...head,
    version: head.version + 1,
    ...(passes
      ? {
          events: [...head.events, ...apart.events.filter((row) => !known.has(row.id))],
          pending: apart.pending,
          corrections: [...head.corrections, ...apart.corrections.filter((c) => !head.corrections.includes(c))],
          moved: { ...apart.moved, ...head.moved },
        }
      : {}),
  };
  if (!(await ports.chronicle.commitTopic(next))) return false;
  await carryOut(next, ports);
  return passes;
}
