/**
 * Runs every benchmark and writes its figures into `docs/benchmarks.md`, between the marks that bear its name.
 * `npm run bench [-- name ...]`; names are those of the marks. The peers of extract need `npm ci --prefix bench` once.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const PAGE = join(ROOT, 'docs/benchmarks.md');
/** Those whose script is there; each prints its figures. */
const BENCHES = ['extract', 'events', 'parse', 'poll', 'query', 'cold-start', 'scale', 'soak'] as const;
const PEERS = ['chrono-node', 'compromise', 'wink-nlp', 'rss-parser', 'feedsmith'] as const;

const scriptOf = (name: string): string => join(ROOT, 'bench', `${name}.ts`);

function versionOf(library: string): string {
  for (const folder of ['bench/node_modules', 'node_modules']) {
    const file = join(ROOT, folder, library, 'package.json');
    if (existsSync(file))
      return `${library} ${(JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version}`;
  }
  return `${library} not installed`;
}

function filled(page: string, name: string, figures: string): string {
  const [from, to] = [`<!-- figures of ${name} -->`, `<!-- end of ${name} -->`];
  const [start, end] = [page.indexOf(from), page.indexOf(to)];
  if (start < 0 || end < start)
    throw new Error(`docs/benchmarks.md has no place for ${name}: add the marks ${from} and ${to}`);
  return `${page.slice(0, start + from.length)}\n${figures}\n${page.slice(end)}`;
}

/** Tables of Markdown stay; plain lines are shown as they were printed. */
const asMarkdown = (text: string): string => (/^\| ?-/m.test(text) ? text : `\`\`\`\n${text}\n\`\`\``);

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(BENCHES as readonly string[]).includes(name));
if (unknown.length > 0) {
  console.error(`there is no benchmark ${unknown.join(', ')}: name some of ${BENCHES.join(', ')}, or none for all`);
  process.exit(2);
}
let failed = 0;
for (const name of asked.length > 0 ? asked : BENCHES.filter((n) => existsSync(scriptOf(n)))) {
  console.error(`bench/${name}.ts ...`);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', scriptOf(name)], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
    env: { ...process.env, AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
  });
  if (status !== 0) {
    failed += 1;
    console.error(`bench/${name}.ts failed; its figures stay as they were:\n${stderr.slice(-2000)}`);
    continue;
  }
  console.log(stdout);
  const when = `Measured on ${new Date().toISOString().slice(0, 10)}.`;
  writeFileSync(PAGE, filled(readFileSync(PAGE, 'utf8'), name, `${asMarkdown(stdout.trim())}\n\n${when}`));
}
const machine = `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${(totalmem() / 2 ** 30).toFixed(0)} GB, Node ${process.versions.node}; ${PEERS.map(versionOf).join(', ')}.`;
writeFileSync(PAGE, filled(readFileSync(PAGE, 'utf8'), 'machine', machine));
process.exitCode = failed > 0 ? 1 : 0;
