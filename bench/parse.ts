/**
 * Parsing one feed of thirty items, beside the libraries that do it alone. `npx tsx bench/parse.ts`
 */
import { parseFeed as readWithFeedsmith } from 'feedsmith';
import Parser from 'rss-parser';
import { parseFeed } from '../lib/feeds/parse-feed';

const ROUNDS = 300;
const TEXT = 'The report goes on for some sentences about what was said and by whom. '.repeat(6);
const items = Array.from(
  { length: 30 },
  (_, n) =>
    `<item><title>South Korea and Japan hold talks, round ${n}</title><link>https://outlet.example/${n}?utm_source=rss</link>` +
    `<guid isPermaLink="false">item-2026-${n}</guid><pubDate>Tue, 03 Sep 2024 09:${String(n).padStart(2, '0')}:00 +0900</pubDate>` +
    `<description>&lt;p&gt;${TEXT}&lt;/p&gt;</description></item>`,
);
const xml = `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet</title>${items.join('')}</channel></rss>`;

const parsers: Record<string, () => unknown> = {
  'ours: entries with canonical addresses, dates, plain text': () =>
    parseFeed(xml, { feedUrl: 'https://outlet.example/rss', language: 'en', now: new Date('2024-09-03T12:00:00Z') }),
  'rss-parser alone': () => new Parser().parseString(xml),
  'feedsmith alone': () => readWithFeedsmith(xml),
};

console.log('| a feed of 30 items, 16 KB | p50, ms | p95, ms |\n| --- | --- | --- |');
for (const [name, parse] of Object.entries(parsers)) {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    await parse();
    if (round >= ROUNDS / 5) times.push(performance.now() - began);
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
  console.log(`| ${name} | ${at(0.5)} | ${at(0.95)} |`);
}
