import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIRST_EVENTS, startCold } from './cold-start';
import { HOW, NODES, RUNTIME_CLIENT } from './nodes';
import { FUNCTIONS } from './sizes';
import { buildFunctions, openWorld, type World } from './world';

const LIMIT_MS = 200;
/** What a function that does nothing takes on the machine of docs/benchmarks.md, in ms of processor time. */
const EMPTY_MS = 55;
/** Other programs on the machine only ever make a start slower: one that is fast enough proves it. */
const TRIES = 15;

/** A processor that is slower, or whose caches others fill, is slower for a function that does nothing as well. */
const allowedMs = (emptyMs: number) => LIMIT_MS * Math.max(1, emptyMs / EMPTY_MS);

const node = NODES.find(({ major }) => major === 24);
const missing = RUNTIME_CLIENT === undefined || node?.path === undefined;
const name = `from nothing to the first answer in ${LIMIT_MS} ms of processor time on Node ${node?.version}`;

describe.skipIf(missing)(missing ? `${name}: skipped, ${HOW}` : name, () => {
  let world: World;
  let empty = '';
  beforeAll(async () => {
    buildFunctions();
    world = await openWorld();
    for (const each of FUNCTIONS) await startCold(each, node?.path as string, world);
    empty = mkdtempSync(join(tmpdir(), 'kjm-empty-'));
    writeFileSync(join(empty, 'index.mjs'), 'export const handler = async () => null;');
  });
  afterAll(async () => {
    rmSync(empty, { recursive: true, force: true });
    await world?.close();
  });
  const processorMs = async (bundle: string, event: unknown) => {
    const { cpuMs, wallMs } = await startCold(bundle, node?.path as string, world, event);
    return Number.isNaN(cpuMs) ? wallMs : Math.min(cpuMs, wallMs);
  };

  test.each(FUNCTIONS)('%s', async (each) => {
    const [idle, times]: [number[], number[]] = [[], []];
    do {
      idle.push(await processorMs(empty, null));
      times.push(await processorMs(each, FIRST_EVENTS[each]));
    } while (times.length < TRIES && Math.min(...times) >= LIMIT_MS);
    expect(Math.min(...times)).toBeLessThan(allowedMs(Math.min(...idle)));
  });
});
