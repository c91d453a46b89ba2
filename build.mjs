/**
 * Bundles the command line with its page (`--cli`: only those) and the four functions (`--lambda`: only those). The same
 * sources give the same bytes.
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
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { bundleFunctions } from './build-functions.mjs';
import { bundlePage } from './build-page.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
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
    external: ['dynalite', 'classic-level', 'canvas'],
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
    const isEmpty = entry.isDirectory() && !files.some((file) => file.path.startsWith(path + sep));
    if (isEmpty) rmSync(path, { force: true, recursive: true });
    if (entry.isFile() && !kept.has(path) && !path.endsWith('.tmp')) rmSync(path, { force: true });
  }
}

const kib = (bytes) => `${(bytes / 1024).toFixed(0)} KiB`;

/** The largest parts of each bundle are named, since a size that jumps has one cause. */
function describe({ metafile, outputFiles }) {
  for (const { path, contents } of outputFiles.filter((file) => /\.(mjs|js|css)$/.test(file.path))) {
    const output = relative(ROOT, path);
    const parts = new Map();
    for (const [input, { bytesInOutput }] of Object.entries(metafile.outputs[output].inputs)) {
      const part = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(input)?.[1] ?? input.split('/').slice(0, 2).join('/');
      parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
    }
    const largest = [...parts].sort((a, b) => b[1] - a[1]).slice(0, 6);
    const named = largest.map(([part, bytes]) => `${part} ${kib(bytes)}`).join(', ');
    console.error(`${output}: ${kib(contents.length)}, gzip ${kib(gzipSync(contents).length)} (${named})`);
  }
}

async function buildCli() {
  const result = await bundleCli();
  addShebang(result.outputFiles);
  fill(join(ROOT, 'dist/cli'), result.outputFiles);
  chmodSync(join(ROOT, 'dist/cli/kjm.mjs'), 0o755);
  return result;
}

async function buildPage() {
  const result = await bundlePage(ROOT);
  fill(join(ROOT, 'dist/web'), result.files);
  return result;
}

async function buildFunctions() {
  const result = await bundleFunctions({ root: ROOT, common: COMMON });
  const copies = POLL_DATA.filter((path) => existsSync(join(ROOT, path))).map((path) => ({
    path: join(ROOT, 'dist/lambda/poll', path),
    contents: readFileSync(join(ROOT, path)),
  }));
  fill(join(ROOT, 'dist/lambda'), [...result.outputFiles, ...copies]);
  return result;
}

try {
  const flag = { type: 'boolean' };
  const { values } = parseArgs({ options: { cli: flag, lambda: flag, verbose: flag } });
  const both = !values.cli && !values.lambda;
  const results = await Promise.all([
    ...(values.cli || both ? [buildCli(), buildPage()] : []),
    ...(values.lambda || both ? [buildFunctions()] : []),
  ]);
  if (values.verbose) for (const result of results) describe(result);
} catch (error) {
  // esbuild has already printed what it could not compile
  if (error.errors === undefined) console.error(`build: ${error.message}`);
  process.exitCode = 1;
}
