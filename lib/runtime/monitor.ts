import { setTimeout as pause } from 'node:timers/promises';
import type { PollReport } from '../model/feed-state';
import { sendDue } from '../pipeline/alert';
import type { LocalRuntime } from './local';

/** How often the monitor looks whether a feed is due; the feeds themselves say when. */
const LOOK_EVERY_MS = 30_000;

type Say = (line: string) => void;

const failing = (r: PollReport): boolean => r.outcome === 'error' || r.outcome === 'blocked' || r.outcome === 'gone';

/** Polls, reads and alerts on this machine until `stop`; each round ends before it stops, so nothing is left half done. */
export async function monitor(local: LocalRuntime, say: Say, stop: AbortSignal): Promise<void> {
  // what a run before this one left behind comes first
  await readAndSend(local, say);
  while (!stop.aborted) {
    const reports = await local.turn();
    const tried = reports.filter((r) => r.outcome !== 'skipped');
    if (tried.length > 0) sumUp(tried, say);
    await readAndSend(local, say);
    await pause(LOOK_EVERY_MS, undefined, { signal: stop }).catch(() => {});
  }
}

function sumUp(tried: readonly PollReport[], say: Say): void {
  const failed = tried.filter(failing);
  const [fresh, relevant] = [tried.reduce((n, r) => n + r.new, 0), tried.reduce((n, r) => n + r.relevant, 0)];
  if (failed.length === tried.length) {
    say(`None of the ${tried.length} feeds could be reached: ${failed[0]?.error ?? 'no reason given'}`);
    say('Check the network; the monitor goes on trying. To see it work without one: npm run demo');
    return;
  }
  say(
    `${new Date().toISOString().slice(0, 16)}Z  ${tried.length} feeds polled, ${failed.length} failing, ${fresh} new articles, ${relevant} relevant`,
  );
  for (const { url, error } of failed) say(`  failing: ${url}: ${error}`);
}

async function readAndSend(local: LocalRuntime, say: Say): Promise<void> {
  await local.work(({ article, facts }) =>
    say(`  read: ${article.outlet}: ${article.title ?? article.id} (${facts} facts)`),
  );
  const { failed } = await sendDue(local.ports, ({ message, receipt }) =>
    say(`  ALERT ${message.subject} -> ${receipt}`),
  );
  if (failed > 0) say(`  ${failed} alerts could not be written; they stay due`);
  const dead = await local.queue.dead();
  if (dead.length > 0) say(`  ${dead.length} articles could not be read after several tries and are kept aside`);
}
