import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleMessage } from '../../lib/model/message';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { prepare } from '../../lib/pipeline/prepare';
import { bundledChronology } from '../../lib/runtime/bundled';
import { type LocalRuntime, openLocal } from '../../lib/runtime/local';
import { jsonLog } from '../../lib/runtime/log';
import { meter } from './meter';
import { type Sampler, sampler } from './sampler';

/** The real pipeline over a store that another process holds, so that the processor's time is that of a function alone. */
export interface World {
  local: LocalRuntime;
  samples: Sampler;
  now(): Date;
  set(time: Date): void;
  close(): Promise<void>;
}

export async function openWorld(start: Date): Promise<World> {
  const dir = await mkdtemp(join(tmpdir(), 'kjm-scale-'));
  const holder = fork(join(import.meta.dirname, 'store-process.ts'), [dir], { execArgv: ['--import', 'tsx'] });
  await new Promise<void>((ready, fail) => {
    holder.once('message', () => ready());
    holder.once('exit', () => fail(new Error('the process that holds the store did not start')));
  });
  let clock = start;
  const logged = { bytes: 0 };
  const local = await openLocal({
    dir,
    share: true,
    settings: DEFAULT_SETTINGS,
    log: jsonLog((line) => {
      logged.bytes += Buffer.byteLength(line) + 1;
    }),
    now: () => clock,
    publish: async () => '6f1c7c2e-5a1e-5f9f-9c1e-2b7d4e0c5d11',
    allowPrivateHosts: true,
    unsparing: true,
  });
  await prepare({ feeds: [], chronology: bundledChronology() }, local.ports);
  return {
    local,
    samples: sampler(meter(local.store).measure, logged),
    now: () => clock,
    set(time) {
      clock = time;
    },
    async close() {
      await local.close();
      holder.disconnect();
      await new Promise((done) => holder.once('exit', done));
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** A message as the poller queues it. */
export function messageOf(id: string, text: string, publishedAt: Date, outlet: number): ArticleMessage {
  const host = `https://outlet${outlet}.example`;
  return {
    v: 1,
    type: 'article',
    id,
    correlationId: `${id}@${publishedAt.toISOString()}`,
    url: `${host}/news/${id}`,
    title: '',
    text,
    publishedAt: publishedAt.toISOString(),
    feed: { url: `${host}/rss`, title: `Outlet ${outlet}`, language: 'en', country: 'KR', fetchArticles: false },
    baseline: false,
  };
}
