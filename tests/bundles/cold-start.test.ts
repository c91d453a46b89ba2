import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startCold } from './cold-start';
import { HOW, NODES, RUNTIME_CLIENT } from './nodes';
import { FUNCTIONS } from './sizes';
import { buildFunctions, openWorld, type World } from './world';

/** What is aimed at is 200 (docs/benchmarks.md); a machine on which other programs run fills its caches with theirs. */
const [AIM_MS, LIMIT_MS] = [200, 260];
/** Other programs on the machine only ever make a start slower: one that is fast enough proves it. */
const TRIES = 15;

const node = NODES.find(({ major }) => major === 24);
const missing = RUNTIME_CLIENT === undefined || node?.path === undefined;
const name = `from nothing to the first answer in ${LIMIT_MS} ms of processor time on Node ${node?.version}`;

describe.skipIf(missing)(missing ? `${name}: skipped, ${HOW}` : name, () => {
  let world: World;
  beforeAll(async () => {
    buildFunctions();
    world = await openWorld();
    for (const each of FUNCTIONS) await startCold(each, node?.path as string, world);
  });
  afterAll(() => world?.close());

  test.each(FUNCTIONS)('%s', async (each) => {
    const times: number[] = [];
    do {
      const { cpuMs, wallMs } = await startCold(each, node?.path as string, world);
      times.push(Number.isNaN(cpuMs) ? wallMs : Math.min(cpuMs, wallMs));
    } while (times.length < TRIES && !times.some((ms) => ms < AIM_MS));
    expect(Math.min(...times)).toBeLessThan(LIMIT_MS);
  });
});
