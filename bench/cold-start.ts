/**
 * How large the functions are and how long they take to start. `npx tsx bench/cold-start.ts [starts]`
 *
 * Each built function runs behind AWS's own runtime interface client, on the Node of the deployed functions and on the oldest
 * that the product runs on, with the embedded store beside it; `npm ci --ignore-scripts --prefix tests/bundles/runtime` once.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { FIRST_EVENTS, startCold } from '../tests/bundles/cold-start';
import { sqsEvent, urlEvent } from '../tests/bundles/events';
import type { Cold } from '../tests/bundles/lambda';
import { HOW, NODES, RUNTIME_CLIENT } from '../tests/bundles/nodes';
import { FUNCTIONS, filesOf, folderOf, loadedAtStart, sizeOf } from '../tests/bundles/sizes';
import { buildFunctions, openWorld } from '../tests/bundles/world';
import { articleMessage } from '../tests/pipeline/ports';

const starts = Number(process.argv[2] ?? 15);
const kb = (bytes: number) => (bytes / 1000).toFixed(0);
const ms = (time: number) => time.toFixed(0);
const row = (...cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
const head = (...cells: string[]) => {
  row(...cells);
  row(...cells.map(() => '---'));
};
const least = (times: readonly number[]) => Math.min(...times);
const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] as number;

buildFunctions();
head('function', 'at the start, KB', 'gzip', 'in all, KB', 'gzip');
for (const name of FUNCTIONS) {
  const [start, all] = [sizeOf(loadedAtStart(name)), sizeOf(filesOf(folderOf(name)))];
  row(name, kb(start.bytes), kb(start.gzip), kb(all.bytes), kb(all.gzip));
}

/** The time to import the entry alone, without a client around it. */
function importMs(name: string, node: string, env: Record<string, string>): number {
  const script =
    'const t = performance.now(); await import(process.argv[1]); console.log(performance.now() - t); process.exit()';
  const entry = join(folderOf(name), 'index.mjs');
  const { stdout } = spawnSync(node, ['--input-type=module', '-e', script, entry], {
    encoding: 'utf8',
    env: { ...env, AWS_REGION: 'ap-northeast-2' },
  });
  return Number(stdout);
}

if (RUNTIME_CLIENT === undefined) console.error(`no cold starts are measured: ${HOW}`);
else {
  const world = await openWorld();
  // a store that is used: the first poll has filled it, and the engine of the embedded one is warm
  for (const name of FUNCTIONS) await startCold(name, process.execPath, world);
  console.log();
  const article = {
    title: 'Seoul, Tokyo sign memorandum',
    text: 'South Korea and Japan signed a memorandum of understanding on visas in Seoul on Friday.',
    publishedAt: new Date().toISOString(),
  };
  /** What starts a function: the lightest event that it gets, and an article, which loads all that reads one. */
  const events = [
    ...FUNCTIONS.map((name) => ({ name, what: name as string, event: FIRST_EVENTS[name] })),
    { name: 'query' as const, what: 'query, a list', event: urlEvent('/v1/events', { query: 'limit=20' }) },
    {
      name: 'extract' as const,
      what: 'extract, an article',
      event: sqsEvent([JSON.stringify(articleMessage('a', article))]),
    },
  ];
  head('function', 'Node', 'import, ms', 'first answer, ms: best', 'median', 'its own processor time: best', 'median');
  for (const { path, version } of NODES) {
    if (path === undefined) continue;
    for (const { name, what, event } of events) {
      const cold: Cold[] = [];
      for (let i = 0; i < starts; i += 1) cold.push(await startCold(name, path, world, event));
      const imports = Array.from({ length: 5 }, () => importMs(name, path, world.environment));
      const [wall, cpu] = [cold.map(({ wallMs }) => wallMs), cold.map(({ cpuMs }) => cpuMs)];
      row(what, version, ms(least(imports)), ms(least(wall)), ms(median(wall)), ms(least(cpu)), ms(median(cpu)));
    }
  }
  await world.close();
}
