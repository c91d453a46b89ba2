/**
 * One life of the monitor, which its parent may end at any moment. It is told which turn to take, and says when it has taken
 * it. `tsx worker.ts DIR SETTINGS-JSON SEED`
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { outboxFolder } from '../../lib/alerts/channels/outbox-folder';
import type { Settings } from '../../lib/model/settings';
import { sendDue } from '../../lib/pipeline/alert';
import { openLocal } from '../../lib/runtime/local';
import { silentLog } from '../../lib/runtime/log';
import { chance } from './chance';
import { throttle } from './faults';
import { retrySwiftly } from './swift-retries';

export type Order =
  | { do: 'turn'; at: string; throttled: number; twice: number }
  | { do: 'missing'; ids: string[] }
  | { do: 'redrive' }
  | { do: 'end' };
export type Answer =
  | { did: 'turn'; heapMb: number; rssMb: number; failed: number; refused: number; dead: number }
  | { did: 'missing'; ids: string[] }
  | { did: 'redrive' }
  | { did: 'open' };

const [dir, settings, seed] = process.argv.slice(2) as [string, string, string];
const luck = chance(Number(seed));
let clock = new Date(0);
let throttled = 0;
let twice = 0;
const write = outboxFolder(join(dir, 'outbox'));
const local = await openLocal({
  dir,
  settings: JSON.parse(settings) as Settings,
  log: silentLog,
  now: () => clock,
  publish: async (message, item) => {
    appendFileSync(join(dir, 'published.log'), `${item.id}\n`);
    return write(message, item);
  },
  allowPrivateHosts: true,
  unsparing: true,
});
const count = throttle(
  local.store.client,
  () => luck,
  () => throttled,
);
retrySwiftly(local.store.client);
const { queueArticle } = local.ports;
local.ports.queueArticle = async (message) => {
  await queueArticle(message);
  // a queue that delivers at least once delivers some messages twice
  if (luck.is(twice)) await queueArticle(message);
};

/** Does it as often as it takes: the next schedule or delivery would. */
async function tried(work: () => Promise<unknown>): Promise<number> {
  let failed = 0;
  for (let tries = 0; tries < 3; tries += 1) {
    try {
      await work();
      return failed;
    } catch {
      failed += 1;
    }
  }
  return failed;
}

const mb = (bytes: number) => Math.round((bytes / 2 ** 20) * 10) / 10;

async function obey(order: Order): Promise<Answer | undefined> {
  if (order.do === 'turn') {
    clock = new Date(order.at);
    ({ throttled, twice } = order);
    let failed = await tried(() => local.turn());
    failed += await tried(() => local.work());
    failed += await tried(() => sendDue(local.ports));
    throttled = 0;
    globalThis.gc?.();
    const { heapUsed, rss } = process.memoryUsage();
    const dead = (await local.queue.dead()).length;
    return { did: 'turn', heapMb: mb(heapUsed), rssMb: mb(rss), failed, refused: count.refused, dead };
  }
  if (order.do === 'missing') {
    const found = await Promise.all(
      order.ids.map(async (id) => ((await local.ports.chronicle.reading(id)) ? [] : [id])),
    );
    return { did: 'missing', ids: found.flat() };
  }
  if (order.do === 'redrive') {
    // as the operator would: `kjm queue redrive`
    for (const { body } of await local.queue.dead()) await local.queue.send(JSON.parse(body));
    await local.work();
    await sendDue(local.ports);
    return { did: 'redrive' };
  }
  await local.close();
  process.exit(0);
}

process.on('message', (order: Order) => void obey(order).then((answer) => answer && process.send?.(answer)));
process.on('disconnect', () => process.exit(0));
process.send?.({ did: 'open' } satisfies Answer);
