import { addUp, type Counts, countEvents, tallyOf } from '../events/count-events';
import { batchGet, type Item, type TableHandle } from './dynamo-client';
import { indexOf } from './dynamo-topics';
import { readSummary } from './event-item';
import { eventKey, topicKey } from './keys';
import { unpack } from './pack';
import { SUMMARY } from './table';

/** The counts of a head that was written before events were counted: its events say what they count as. */
async function ofOld(handle: TableHandle, heads: readonly Item[]): Promise<Counts> {
  const ids = heads.flatMap(indexOf).map((row) => row.id);
  const items = await batchGet(handle, ids.map(eventKey), [SUMMARY]);
  const events = items.filter((item) => item[SUMMARY] !== undefined).map(readSummary);
  return countEvents(events.flatMap((event) => tallyOf(event) ?? []));
}

/** What the events of threads come to, from the counts that the heads of the threads keep. */
export async function countsOf(handle: TableHandle, threads: readonly string[]): Promise<Counts> {
  const heads = await batchGet(handle, [...new Set(threads)].map(topicKey), ['counts']);
  const known = heads
    .filter((head) => head.counts !== undefined)
    .map((head) => unpack<Counts>(`the counts of ${head.pk}`, head.counts));
  const old = heads.filter((head) => head.counts === undefined);
  return addUp(old.length === 0 ? known : [...known, await ofOld(handle, await batchGet(handle, old))]);
}
