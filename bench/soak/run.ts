import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feed } from '../../lib/model/article';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { openLocal } from '../../lib/runtime/local';
import { silentLog } from '../../lib/runtime/log';
import { serveFeeds } from '../feed-server';
import { chance } from './chance';
import { troubledFeeds } from './faults';
import { beginLife, Killed, type Life } from './life';
import { tellNews } from './newsroom';
import { type Outcome, outcomeOf } from './outcome';

export interface SoakOptions {
  seed: number;
  hours: number;
  feeds: number;
  articles: number;
  pollMinutes: number;
  /** How often the process is killed, all of them in the first two thirds: the rest is one life, whose memory is watched. */
  kills: number;
  onTurn?: (line: string) => void;
}

export interface SoakResult {
  turns: number;
  kills: number;
  troubles: Record<string, number>;
  refused: number;
  redriven: number;
  relevant: number;
  /** Relevant articles that were not read in the end. */
  lost: string[];
  withFaults: Outcome;
  withoutFaults: Outcome;
  /** Alerts that were published again, after a kill between publishing and marking. */
  publishedAgain: number;
  /** Of the last life, after collecting garbage. */
  memory: { hour: number; heapMb: number; rssMb: number }[];
}

const START = new Date('2024-09-03T00:00:00Z');
const FEED_TROUBLE = 0.08;
const THROTTLED = 0.01;
/** In a storm the store refuses so much that some requests fail through all their retries. */
const STORM = { probability: 0.1, throttled: 0.12 } as const;
const TWICE = 0.05;
/** A life that is to end ends in the midst of its work. */
const MOST_MS_TO_LIVE = 400;
/** After the last fault so many hours may pass until feeds that failed long are asked again. */
const DRAIN_HOURS = 48;
const NOTHING: Outcome = { events: [], alerts: 0, told: [], toldTwice: [], joinedLater: [], due: 0 };

/** Runs the monitor through hours of faults, then lets it come to rest, and compares it with a run that had none. */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const { seed, hours, feeds, articles, pollMinutes, kills, onTurn = () => {} } = options;
  const luck = chance(seed);
  let clock = START;
  let troubled = 0;
  const { counts, instead } = troubledFeeds(chance(seed + 1), () => troubled);
  const servers = await serveFeeds(feeds, { now: () => clock, instead });
  const relevant = tellNews(servers, articles, START, hours, chance(seed + 2));
  const settings: Settings = { ...DEFAULT_SETTINGS, pollMinutes, quietFirstPoll: false, history: 'none' };
  const root = await mkdtemp(join(tmpdir(), 'kjm-soak-'));
  const dir = join(root, 'faults');
  const turns = Math.ceil((hours * 60) / pollMinutes);
  const killedIn = new Map<number, number>();
  for (let i = 0; i < kills; i += 1) {
    const turn = Math.floor(((i + luck.next()) / kills) * turns * (2 / 3));
    killedIn.set(turn, (killedIn.get(turn) ?? 0) + 1);
  }
  const result: SoakResult = {
    turns: 0,
    kills: 0,
    troubles: counts,
    refused: 0,
    redriven: 0,
    relevant: relevant.length,
    lost: [],
    withFaults: NOTHING,
    withoutFaults: NOTHING,
    publishedAgain: 0,
    memory: [],
  };
  let life: Life | undefined;
  let lastTurnMs = 1000;
  /** A turn is taken again in a new life where the old one was ended in it. */
  async function turn(faults: boolean): Promise<number> {
    for (;;) {
      life ??= await beginLife(dir, settings, seed + result.kills);
      const due = killedIn.get(result.turns) ?? 0;
      const hand =
        due > 0 ? setTimeout(() => life?.kill(), luck.next() * Math.min(lastTurnMs / 2, MOST_MS_TO_LIVE)) : undefined;
      if (due > 0) killedIn.set(result.turns, due - 1);
      const began = performance.now();
      const throttled = luck.is(STORM.probability) ? STORM.throttled : THROTTLED;
      try {
        const done = await life.ask({
          do: 'turn',
          at: clock.toISOString(),
          throttled: faults ? throttled : 0,
          twice: faults ? TWICE : 0,
        });
        clearTimeout(hand);
        lastTurnMs = performance.now() - began;
        result.refused += done.refused;
        const hour = Math.round(((clock.getTime() - START.getTime()) / 3_600_000) * 10) / 10;
        if (faults && result.turns >= turns * (2 / 3))
          result.memory.push({ hour, heapMb: done.heapMb, rssMb: done.rssMb });
        onTurn(`hour ${hour}: ${(lastTurnMs / 1000).toFixed(1)} s, heap ${done.heapMb} MB, ${done.dead} dead letters`);
        result.turns += 1;
        return done.dead;
      } catch (error) {
        if (!(error instanceof Killed)) throw error;
        result.kills += 1;
        life = undefined;
      }
    }
  }
  const later = (minutes: number) => {
    clock = new Date(clock.getTime() + minutes * 60_000);
  };
  try {
    // the store begins as a new one
    await setUp(dir, settings, servers.feeds);
    for (let n = 0; n < turns; n += 1) {
      later(pollMinutes);
      troubled = FEED_TROUBLE;
      await turn(true);
    }
    troubled = 0;
    for (let hour = 0; hour < DRAIN_HOURS; hour += 1) {
      later(60);
      const dead = await turn(false);
      if (dead > result.redriven) {
        await life!.ask({ do: 'redrive' });
        result.redriven = dead;
      }
      result.lost = (await life!.ask({ do: 'missing', ids: relevant })).ids;
      if (result.lost.length === 0) break;
    }
    // what was claimed by a life that ended is due again by now
    later(60);
    await turn(false);
    await life!.end();
    result.withFaults = await outcomeOf(dir);
    result.publishedAgain = again(join(dir, 'published.log'));
    const quiet = join(root, 'quiet');
    await setUp(quiet, settings, servers.feeds);
    life = await beginLife(quiet, settings, seed);
    clock = START;
    for (let n = 0; n < turns; n += 1) {
      later(pollMinutes);
      await life.ask({ do: 'turn', at: clock.toISOString(), throttled: 0, twice: 0 });
    }
    await life.end();
    result.withoutFaults = await outcomeOf(quiet);
    return result;
  } finally {
    life?.kill();
    servers.close();
    await rm(root, { recursive: true, force: true });
  }
}

/** A new store that subscribes to the feeds. */
async function setUp(dir: string, settings: Settings, feeds: readonly Feed[]): Promise<void> {
  const local = await openLocal({ dir, settings, log: silentLog, publish: async () => 'never' });
  for (const feed of feeds) await local.ports.chronicle.putFeed(feed);
  await local.close();
}

function again(file: string): number {
  if (!existsSync(file)) return 0;
  const ids = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return ids.length - new Set(ids).size;
}
