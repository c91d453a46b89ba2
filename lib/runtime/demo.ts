import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outboxFolder } from '../alerts/channels/outbox-folder';
import type { EventSummary } from '../model/event';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import type { Language } from '../model/vocabularies';
import { loadBundled } from '../newsroom/bundled';
import { startNewsroom } from '../newsroom/server';
import { type Sent, sendDue } from '../pipeline/alert';
import { poll } from '../pipeline/poll';
import type { Ports } from '../pipeline/ports';
import { prepare } from '../pipeline/prepare';
import { bundledChronology, projectDir } from './bundled';
import { openLocal } from './local';
import { silentLog } from './log';

/** The demo's clock moves on by so much between two polls. */
const STEP_MS = 2 * 3_600_000;
const USUAL_PORT = 4191;

/** Where a demo stands; a demo that was killed goes on from here. */
interface Progress {
  /** Articles are known by their address, so the newsroom keeps its port through restarts. */
  port: number;
  clock: string;
  finished: boolean;
}

export interface Round {
  clock: string;
  fresh: number;
  relevant: number;
  read: number;
  facts: number;
}

export interface Demo {
  outlets: number;
  articles: number;
  history: number;
  ports: Ports;
  play(on: { onRound?(round: Round): void; onAlert?(sent: Sent): void }): Promise<void>;
  /** What the newsroom told, newest first, without the history before it. */
  events(): Promise<EventSummary[]>;
  close(): Promise<void>;
}

const file = (dir: string) => join(dir, 'demo.json');

function progressIn(dir: string): Progress | undefined {
  if (!existsSync(file(dir))) return undefined;
  try {
    return JSON.parse(readFileSync(file(dir), 'utf8')) as Progress;
  } catch (cause) {
    throw new Error(`${file(dir)} is damaged: remove the folder ${dir} and start the demo again`, { cause });
  }
}

function saveProgress(dir: string, progress: Progress): void {
  writeFileSync(`${file(dir)}.part`, JSON.stringify(progress));
  renameSync(`${file(dir)}.part`, file(dir));
}

/** Whether the demo in `dir` came to its end, so that the next one starts anew. */
export const isFinished = (dir: string): boolean => progressIn(dir)?.finished === true;

const kst = (at: Date): string =>
  `${new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')} KST`;

/** Opens the demo: newsroom and pipeline on loopback under one clock, which starts before the first article. */
export async function openDemo(dir: string, languages: Language[]): Promise<Demo> {
  mkdirSync(dir, { recursive: true });
  const { outlets, articles } = await loadBundled(join(projectDir(), 'data', 'sample'));
  const times = articles.map((a) => Date.parse(a.publishedAt));
  const [first, last] = [Math.min(...times), Math.max(...times)];
  const before = progressIn(dir);
  let clock = new Date(before?.clock ?? first - STEP_MS);
  const now = () => clock;
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    pollMinutes: STEP_MS / 60_000,
    history: { until: new Date(first - 86_400_000).toISOString().slice(0, 10) },
    alerts: { ...DEFAULT_SETTINGS.alerts, languages },
  };
  const publish = outboxFolder(join(dir, 'outbox'));
  const local = await openLocal({
    dir,
    settings,
    log: silentLog,
    publish,
    now,
    allowPrivateHosts: true,
    unsparing: true,
  });
  const open = (port: number) => startNewsroom({ now, outlets, articles, port });
  // the same port every time plays the same demo: polls are spread by address
  const newsroom = before
    ? await open(before.port).catch((cause: unknown) => {
        throw new Error(
          `port ${before.port}, where this demo began, is taken: free it, or remove ${dir} to begin anew`,
          { cause },
        );
      })
    : await open(USUAL_PORT).catch(() => open(0));
  const port = Number(new URL(newsroom.url).port);
  const save = (finished: boolean) => saveProgress(dir, { port, clock: clock.toISOString(), finished });
  save(false);
  const loaded = await prepare({ feeds: newsroom.feeds, chronology: bundledChronology() }, local.ports);

  return {
    outlets: outlets.length,
    articles: articles.length,
    history: loaded.history,
    ports: local.ports,
    async play({ onRound = () => {}, onAlert = () => {} }) {
      for (;;) {
        const reports = await poll(newsroom.feeds, local.ports);
        let [read, facts] = [0, 0];
        await local.work((ingested) => {
          read += 1;
          facts += ingested.facts;
        });
        const [fresh, relevant] = [reports.reduce((n, r) => n + r.new, 0), reports.reduce((n, r) => n + r.relevant, 0)];
        if (fresh + read > 0) onRound({ clock: kst(clock), fresh, relevant, read, facts });
        await sendDue(local.ports, onAlert);
        if (clock.getTime() > last + STEP_MS) break;
        clock = new Date(clock.getTime() + STEP_MS);
        save(false);
      }
      save(true);
    },
    async events() {
      const { items } = await local.ports.chronicle.list({ limit: 500 });
      return items.filter((e) => !e.history || e.outlets.length > 1).filter((e) => e.steps.some((s) => s.news));
    },
    async close() {
      await newsroom.close();
      await local.close();
    },
  };
}
