/**
 * Reads articles of 5 KB, mixed English, Korean and Japanese, on one core, and lets libraries of the field read the same
 * in the same run, though they do less: chrono-node finds dates, compromise and wink-nlp part English sentences into
 * tagged words. usage: npx tsx bench/extract.ts (the peers need `npm ci --prefix bench` once)
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { ReaderInput } from '../lib/extract/read-article';
import { LANGUAGES } from '../lib/model/vocabularies';
import { longArticles, mixedArticles } from './articles';

type Reader = typeof import('../lib/extract/read-article');

/** The reader in a bundle, as it is shipped: tsx gives every function made a name, which takes longer than many of them run. */
async function loadReader(): Promise<Reader> {
  const folder = mkdtempSync(join(tmpdir(), 'kjm-bench-'));
  const outfile = join(folder, 'read-article.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, '../lib/extract/read-article.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const reader = (await import(pathToFileURL(outfile).href)) as Reader;
  rmSync(folder, { recursive: true });
  return reader;
}

const WARM_ROUNDS = 8;
const SECONDS = 3;

interface Figures {
  articlesPerSecond: number;
  p50: number;
  p95: number;
}

function measure(articles: readonly ReaderInput[], read: (article: ReaderInput) => unknown): Figures {
  for (let round = 0; round < WARM_ROUNDS; round++) for (const article of articles) read(article);
  const times: number[] = [];
  const end = performance.now() + SECONDS * 1000;
  while (performance.now() < end) {
    for (const article of articles) {
      const start = performance.now();
      read(article);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): number => times[Math.floor(times.length * share)]!;
  const total = times.reduce((sum, time) => sum + time, 0);
  return { articlesPerSecond: (1000 * times.length) / total, p50: at(0.5), p95: at(0.95) };
}

function print(name: string, { articlesPerSecond, p50, p95 }: Figures): void {
  const cells = [articlesPerSecond.toFixed(0), p50.toFixed(2), p95.toFixed(2)];
  console.log(`${name.padEnd(44)}${cells.map((cell) => cell.padStart(10)).join('')}`);
}

const firstOfEach = LANGUAGES.map((language) => longArticles(language, 1)[0]!);
const before = process.memoryUsage().rss;
const { readArticle } = await loadReader();
const started = performance.now();
for (const article of firstOfEach) readArticle(article);
const first = performance.now() - started;
const memory = (process.memoryUsage().rss - before) / 2 ** 20;

console.log(
  `first article of each language, tables built: ${first.toFixed(0)} ms; memory that took: ${memory.toFixed(0)} MB`,
);
console.log(`${''.padEnd(44)}${['articles/s', 'p50 ms', 'p95 ms'].map((head) => head.padStart(10)).join('')}`);
print('facts, mixed', measure(mixedArticles(30), readArticle));
for (const language of LANGUAGES) print(`facts, ${language}`, measure(longArticles(language, 20), readArticle));

const english = longArticles('en', 20);
const huge = (text: string): ReaderInput => ({ id: 'huge', text, publishedAt: '2027-03-10T18:00:00+09:00' });
for (const [name, text] of [
  [
    'a megabyte of English news',
    longArticles('en', 210)
      .map(({ text }) => text)
      .join('\n'),
  ],
  ['100 KB without a space', '가'.repeat(100_000)],
] as const) {
  const start = performance.now();
  readArticle(huge(text));
  console.log(`${name}: ${(performance.now() - start).toFixed(0)} ms`);
}

const missing = (name: string): void =>
  console.log(`${name.padEnd(44)}  not installed: npm ci --prefix bench brings it`);
const peerRequire = createRequire(join(import.meta.dirname, 'package.json'));
const peers: Record<string, () => (article: ReaderInput) => unknown> = {
  'dates alone, English: chrono-node': () => {
    const chrono = peerRequire('chrono-node/en');
    return ({ text, publishedAt }) => chrono.parse(text, new Date(publishedAt));
  },
  'tagged words, English: compromise': () => {
    const nlp = peerRequire('compromise');
    return ({ text }) => nlp(text).json();
  },
  'tagged words, English: wink-nlp': () => {
    const nlp = peerRequire('wink-nlp')(peerRequire('wink-eng-lite-web-model'));
    return ({ text }) => nlp.readDoc(text).tokens().out(nlp.its.pos);
  },
};
for (const [name, load] of Object.entries(peers)) {
  try {
    print(name, measure(english.slice(0, 4), load()));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'MODULE_NOT_FOUND') throw error;
    missing(name);
  }
}
