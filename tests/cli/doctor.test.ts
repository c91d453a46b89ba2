import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { openLocal } from '../../lib/runtime/local';
import { silentLog } from '../../lib/runtime/log';
import { articleMessage } from '../pipeline/ports';
import { expectSchema, kjm } from './kjm';

const store = join(mkdtempSync(join(tmpdir(), 'kjm-doctor-')), 'store');
const run = (...args: string[]) => kjm([...args, '--store', store]);
const FEED = { url: 'https://a.example/rss', title: 'Outlet A', language: 'en' as const, country: 'KR' as const };

/** A store in which an article failed for good, another waits, and an alert is overdue. */
beforeAll(async () => {
  const local = await openLocal({
    dir: store,
    settings: DEFAULT_SETTINGS,
    log: silentLog,
    publish: async () => 'sent',
  });
  const { chronicle, intake } = local.ports;
  await chronicle.putFeed({ ...FEED, fetchArticles: false });
  await chronicle.setMarker('history', 'none');
  await chronicle.setMarker('feeds', 'one');
  await chronicle.setMarker('words', '1 done');
  const at = new Date().toISOString();
  await intake.saveFeedState({
    url: FEED.url,
    nextPollAt: new Date(Date.now() + 600_000).toISOString(),
    failures: 4,
    lastError: 'HTTP 503',
    lastPolledAt: at,
  });
  await local.queue.send({ v: 1, type: 'article', id: 'broken' });
  for (let tries = 0; tries < 3; tries += 1) await local.work();
  await local.queue.send(articleMessage('waits'));
  await local.close();
});

describe('queues of a local store', () => {
  test('list counts what waits and what failed for good, with ages', async () => {
    const { stdout, code, stderr } = await run('queue', 'list', '--json');
    expect(code, stderr).toBe(0);
    const value = JSON.parse(stdout);
    expectSchema('queue-list', value);
    expect(value.queues.map((q: { name: string; waiting: number }) => [q.name, q.waiting])).toEqual([
      ['articles', 1],
      ['poll', 0],
      ['extract', 1],
    ]);
    expect((await run('queue', 'list')).stdout).toMatch(/^extract +1 +0 +\d+ min +articles that could not be read$/m);
  });

  test('show says why, and takes nothing away', async () => {
    for (let i = 0; i < 2; i += 1) {
      const { messages } = JSON.parse((await run('queue', 'show', 'extract', '--json')).stdout);
      expectSchema('queue-show', { queue: 'extract', messages });
      expect(messages).toHaveLength(1);
      expect(messages[0].reason).toMatch(/^a message on the article queue is not an article: .*title/);
    }
  });

  test.each<[string, string[], number, RegExp]>([
    ['to look at what waits', ['show', 'articles'], 2, /would use up one of its three tries: "kjm queue list"/],
    ['to redrive what waits', ['redrive', 'articles'], 2, /are read by themselves/],
    ['for rings', ['show', 'alert'], 2, /a local store has no rings.*kjm alerts log --state due/],
    ['for a queue that is none', ['show', 'extrct'], 2, /extract/],
    [
      'to purge without anyone to ask',
      ['purge', 'extract'],
      2,
      /deletes 1 articles that could not be read.*give --yes/,
    ],
  ])('who asks %s is told what to do instead', async (_what, args, code, message) => {
    const result = await run('queue', ...args);
    expect(result.stderr.replace(/\s+/g, ' ')).toMatch(message);
    expect(result.code).toBe(code);
  });
});

describe('the doctor of a local store', () => {
  test('names each trouble with the command that mends it, and exits with 6', async () => {
    const { stdout, code } = await run('doctor', '--json');
    expect(code).toBe(6);
    const report = JSON.parse(stdout);
    expectSchema('doctor', report);
    expect(report).toMatchObject({ ok: false, fixed: [] });
    const failing = report.checks.filter((c: { level: string }) => c.level === 'fail');
    expect(failing).toEqual([
      {
        area: 'queues',
        level: 'fail',
        what: '1 articles that could not be read',
        fix: `kjm queue show extract --store ${store}, then kjm queue redrive extract --store ${store}`,
      },
      {
        area: 'feeds',
        level: 'fail',
        what: 'all 1 feeds fail: HTTP 503',
        fix: `kjm feeds health --store ${store}; check the way out to the internet`,
      },
    ]);
  });

  test('--fix tries again what failed for good, and says so', async () => {
    const { stderr } = await run('doctor', '--fix');
    expect(stderr).toContain('mended: 1 of the extract queue are tried again');
    const { queues } = JSON.parse((await run('queue', 'list', '--json')).stdout);
    expect(queues.map((q: { waiting: number }) => q.waiting)).toEqual([2, 0, 0]);
    expect((await run('queue', 'purge', 'articles', '--yes')).stderr).toContain('2 deleted from articles');
  });

  test('where there is no store it says how to get one', async () => {
    const { code, stdout } = await kjm(['doctor', '--store', join(store, 'none')]);
    expect(code).toBe(6);
    expect(stdout).toMatch(/FAIL {2}store .*\n.*npm run demo, npm start/);
  });

  test('of a stack, without credentials, it says which command gives them and asks nothing further', async () => {
    const none = {
      AWS_ACCESS_KEY_ID: '',
      AWS_SECRET_ACCESS_KEY: '',
      AWS_PROFILE: '',
      HOME: store,
      AWS_EC2_METADATA_DISABLED: 'true',
    };
    const { code, stdout } = await kjm(['doctor', '--stack', 'Monitor'], undefined, {
      ...none,
      AWS_REGION: 'ap-northeast-2',
    });
    expect(code).toBe(6);
    expect(stdout).toMatch(/FAIL {2}account .*\n.*aws configure, aws sso login/);
    const region = await kjm(['doctor', '--stack', 'Monitor'], undefined, { ...none, AWS_REGION: '' });
    expect(region.stdout).toMatch(/FAIL {2}region .*\n.*export AWS_REGION=/);
  });
});
