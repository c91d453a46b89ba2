/**
 * Bundles the command line (`--cli`: only that) and the four Lambda functions. The same sources give the same bytes.
 * What is bundled here is what the tests run and what is deployed: CDK does no bundling of its own.
 */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const ROOT = dirname(fileURLToPath(import.meta.url));
const FUNCTIONS = ['poll', 'extract', 'alert', 'query'];
/** Read by the poll function at run time: an editor changes them without touching code. */
const POLL_DATA = ['data/feeds.opml', 'data/chronology.jsonl'];
const SHEBANG = '#!/usr/bin/env node\n';

/** Dependencies written as CommonJS call `require`, which an ES module does not have. */
const REQUIRE =
  "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);";

const COMMON = {
  absWorkingDir: ROOT,
  bundle: true,
  format: 'esm',
  platform: 'node',
  mainFields: ['module', 'main'],
  banner: { js: REQUIRE },
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  metafile: true,
  write: false,
};

function requireEntry(path) {
  if (!existsSync(join(ROOT, path))) throw new Error(`${path} does not exist, and the build starts from it`);
  return path;
}

/** Each command of the CLI is a chunk of its own, loaded when it is asked for. */
function bundleCli() {
  return build({
    ...COMMON,
    entryPoints: { kjm: requireEntry('bin/kjm.ts') },
    outdir: 'dist/cli',
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunks/[name]-[hash]',
    target: 'node20',
    splitting: true,
    sourcemap: 'linked',
    // dynalite is native code underneath; canvas is an optional part of linkedom that nothing here needs
    external: ['dynalite', 'canvas'],
  });
}

function bundleFunction(name) {
  return build({
    ...COMMON,
    entryPoints: { index: requireEntry(`lambdas/${name}.ts`) },
    outdir: `dist/lambda/${name}`,
    outExtension: { '.js': '.mjs' },
    target: 'node24',
    minify: true,
    external: ['canvas'],
  });
}

/** Puts `#!` on the entry alone and moves its source map down by that line. */
function addShebang(files) {
  const entry = files.find((file) => file.path.endsWith('/kjm.mjs'));
  const map = files.find((file) => file.path.endsWith('/kjm.mjs.map'));
  if (entry.text.startsWith('#!')) return;
  const { mappings, ...rest } = JSON.parse(map.text);
  map.contents = Buffer.from(`${JSON.stringify({ ...rest, mappings: `;${mappings}` }, null, 2)}\n`);
  entry.contents = Buffer.from(SHEBANG + entry.text);
}

/** Writes whole files only, so that a command started during a build finds either the old or the new. */
function writeWhole(path, contents) {
  if (existsSync(path) && readFileSync(path).equals(contents)) return;
  mkdirSync(dirname(path), { recursive: true });
  const unfinished = `${path}.${process.pid}.tmp`;
  writeFileSync(unfinished, contents);
  renameSync(unfinished, path);
}

/** Makes the folder hold these files and no others: a chunk of an earlier build must not be deployed. */
function fill(folder, files) {
  for (const { path, contents } of files) writeWhole(path, contents);
  const kept = new Set(files.map((file) => file.path));
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !kept.has(path) && !path.endsWith('.tmp')) rmSync(path, { force: true });
  }
}

/** The largest parts of a bundle are named, since a size that jumps has one cause. */
function describe(name, { metafile, outputFiles }) {
  const code = outputFiles.filter((file) => file.path.endsWith('.mjs'));
  const bytes = code.reduce((sum, file) => sum + file.contents.length, 0);
  const packed = code.reduce((sum, file) => sum + gzipSync(file.contents).length, 0);
  const parts = new Map();
  for (const output of Object.values(metafile.outputs))
    for (const [path, { bytesInOutput }] of Object.entries(output.inputs)) {
      const part = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path.split('/').slice(0, 2).join('/');
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
  const largest = [...parts].sort((a, b) => b[1] - a[1]).slice(0, 6);
  const kib = (n) => `${(n / 1024).toFixed(0)} KiB`;
  console.error(
    `${name}: ${kib(bytes)}, gzip ${kib(packed)} (${largest.map(([p, n]) => `${p} ${kib(n)}`).join(', ')})`,
  );
}

async function buildCli() {
  const result = await bundleCli();
  addShebang(result.outputFiles);
  fill(join(ROOT, 'dist/cli'), result.outputFiles);
  chmodSync(join(ROOT, 'dist/cli/kjm.mjs'), 0o755);
  return result;
}

async function buildFunction(name) {
  const result = await bundleFunction(name);
  const folder = join(ROOT, 'dist/lambda', name);
  const data = (name === 'poll' ? POLL_DATA : []).filter((path) => existsSync(join(ROOT, path)));
  const copies = data.map((path) => ({ path: join(folder, path), contents: readFileSync(join(ROOT, path)) }));
  fill(folder, [...result.outputFiles, ...copies]);
  return result;
}

try {
  const { values } = parseArgs({ options: { cli: { type: 'boolean' }, verbose: { type: 'boolean' } } });
  const jobs = [['cli', buildCli], ...(values.cli ? [] : FUNCTIONS.map((name) => [name, () => buildFunction(name)]))];
  const results = await Promise.all(jobs.map(async ([name, run]) => [name, await run()]));
  if (values.verbose) for (const [name, result] of results) describe(name, result);
} catch (error) {
  // esbuild has already printed what it could not compile
  if (error.errors === undefined) console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
