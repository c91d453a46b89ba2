import { isListed, listDay } from '../events/build-event';
import type { Tally } from '../events/topic-index';
import { batchGet, type TableHandle } from './dynamo-client';
import { indexOf } from './dynamo-topics';
import { readSummary } from './event-item';
import { eventKey, topicKey } from './keys';
import { SUMMARY } from './table';

/** Of events whose index row is older than counting, the events themselves say what they count as. */
async function ofOld(handle: TableHandle, ids: readonly string[]): Promise<Tally[]> {
  const items = await batchGet(handle, ids.map(eventKey), [SUMMARY]);
  const events = items.filter((item) => item[SUMMARY] !== undefined).map(readSummary);
  return events.filter(isListed).map(({ topic, kind, status, actors, outlets, ...event }) => ({
    topic,
    kind,
    status,
    actors,
    outlets,
    date: listDay(event),
  }));
}

/** What the events of threads count as, from the heads of the threads, which hold a line of each. */
export async function tallies(handle: TableHandle, threads: readonly string[]): Promise<Tally[]> {
  const heads = await batchGet(handle, [...new Set(threads)].map(topicKey));
  const rows = heads.flatMap(indexOf);
  const known = rows.flatMap((row) => row.tally ?? []);
  const old = rows.filter((row) => row.tally === undefined).map((row) => row.id);
  return old.length === 0 ? known : [...known, ...(await ofOld(handle, old))];
}
