/**
 * What a question costs against the size of the store. `npx tsx bench/query.ts [folder]`
 *
 * Stores of 2,000 and 20,000 events of twenty years in three languages, in our own words, are made once in the folder (a
 * cache outside the project unless given) through the store's own writes. Each request goes through the router, as the local
 * server does it; then `kjm events` is started as a user does.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { router } from '../lib/api/router';
import { DEFAULT_SETTINGS } from '../lib/model/settings';
import { openLocal } from '../lib/runtime/local';
import { silentLog } from '../lib/runtime/log';
import { manyEvents } from './many-events';

const SIZES = [2_000, 20_000] as const;
const ROUNDS = 25;
const TODAY = new Date('2024-09-10T03:00:00Z');
const folder = process.argv[2] ?? join(tmpdir(), 'kjm-bench-query');

/** Those that lists, searches, views and exports ask for. */
const REQUESTS = {
  'list, newest': '/v1/events',
  'list, 500 a page': '/v1/events?limit=500',
  'list, a field since 2015': '/v1/events?field=security&since=2015&ascending=true',
  'list, a rare mixture': '/v1/events?side=JP&severity=3&actor=US&kind=talks',
  'list, to come': '/v1/events?upcoming=true',
  'list, page 20': 'page 20',
  'search, a topic in Korean': '/v1/events?q=통화스와프',
  'search, a person in Japanese': '/v1/events?q=岸田',
  'search, a word of half the quotes': '/v1/events?q=ministers',
  'search, a word of one event': '/v1/events?q=cormorant',
  'search, two words': `/v1/events?q=${encodeURIComponent('ministers 서울')}`,
  'search, two words that never meet': '/v1/events?q=cormorant+heron',
  'search, a word of none': '/v1/events?q=zeppelin',
  'one event': 'event',
  'its evidence': 'evidence',
  'changes of a week': '/v1/changes?since=2024-09-01&until=2024-09-08',
  upcoming: '/v1/upcoming?days=14',
  calendar: '/v1/upcoming.ics',
  'statistics by topic': '/v1/stats?by=topic',
  'statistics by outlet': '/v1/stats?by=outlet',
  'CSV of 500': '/v1/events.csv?limit=500',
  feeds: '/v1/feeds',
} as const;

const at = (times: readonly number[], share: number): string =>
  (times[Math.min(times.length - 1, Math.floor(times.length * share))] as number).toFixed(1);

async function openStore(size: number) {
  const dir = join(folder, String(size));
  const isNew = !existsSync(join(dir, 'db'));
  mkdirSync(dir, { recursive: true });
  const local = await openLocal({
    dir,
    settings: DEFAULT_SETTINGS,
    log: silentLog,
    now: () => TODAY,
    publish: async () => 'never',
  });
  if (isNew) {
    const began = performance.now();
    const { history, changes } = manyEvents(size);
    await local.ports.chronicle.loadHistory(history, TODAY.toISOString());
    for (const change of changes) await local.ports.chronicle.addChange(change, 1);
    console.error(`made ${size} events in ${((performance.now() - began) / 1000).toFixed(0)} s`);
  }
  return { dir, local };
}

async function measure(size: number): Promise<Map<string, string>> {
  const { dir, local } = await openStore(size);
  const app = router(local.ports);
  const get = async (path: string) => {
    const response = await app.request(path);
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${path}: ${text}`);
    return { response, text };
  };
  const first = JSON.parse((await get('/v1/events?limit=1&kind=summit')).text) as { events: { id: string }[] };
  const id = first.events[0]?.id as string;
  let deep = '/v1/events';
  for (let page = 1; page < 20; page += 1)
    deep = /<(.*)>/.exec((await get(deep)).response.headers.get('link') as string)?.[1] as string;
  const found = new Map<string, string>();
  for (const [name, given] of Object.entries(REQUESTS)) {
    const path = given
      .replace('page 20', deep)
      .replace(/^event$/, `/v1/events/${id}`)
      .replace(/^evidence$/, `/v1/events/${id}/evidence`);
    const times: number[] = [];
    let used = process.cpuUsage();
    for (let i = 0; i < ROUNDS + 5; i += 1) {
      if (i === 5) used = process.cpuUsage();
      const began = performance.now();
      await get(path);
      if (i >= 5) times.push(performance.now() - began);
    }
    // what the processor did is the same on a machine that does much else
    const { user, system } = process.cpuUsage(used);
    times.sort((a, b) => a - b);
    found.set(name, `${at(times, 0.5)} | ${at(times, 0.95)} | ${((user + system) / 1000 / ROUNDS).toFixed(1)}`);
  }
  await local.close();
  for (const [name, args] of [
    ['`kjm events`, from prompt to table', ['events']],
    ['`kjm events --text 통화스와프`', ['events', '--text', '통화스와프']],
  ] as const) {
    const times = Array.from({ length: 9 }, () => {
      const began = performance.now();
      const { status, stderr } = spawnSync(process.execPath, ['dist/cli/kjm.mjs', ...args, '--store', dir]);
      if (status !== 0) console.error(String(stderr));
      return performance.now() - began;
    }).sort((a, b) => a - b);
    found.set(name, `${at(times, 0.5)} | ${at(times, 0.95)} | best ${at(times, 0)}`);
  }
  return found;
}

const columns = [];
for (const size of SIZES) columns.push(await measure(size));
console.log(`| ms | ${SIZES.map((s) => `${s} p50 | p95 | CPU`).join(' | ')} |\n|---|---|---|---|---|---|---|`);
for (const name of (columns[0] as Map<string, string>).keys())
  console.log(`| ${name} | ${columns.map((c) => c.get(name)).join(' | ')} |`);
