import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Event } from '../../lib/model/event';
import { STAGE, type Status } from '../../lib/model/vocabularies';
import { expectSchema, KJM, kjm, type Result } from './kjm';

const store = mkdtempSync(join(tmpdir(), 'kjm-demo-'));
const alertsIn = (dir: string) => readdirSync(join(dir, 'outbox')).filter((f) => f.endsWith('.eml')).length;

interface Told {
  events: { articles: number; status: string; date?: string }[];
  alerts: string[];
}

/** What a store holds, without ids and poll times, which are made from the newsroom's address. */
async function told(dir: string): Promise<Told> {
  const list = JSON.parse((await kjm(['events', '--no-history', '--limit', '500', '--json', '--store', dir])).stdout);
  const alerts = JSON.parse((await kjm(['alerts', 'list', '--limit', '500', '--json', '--store', dir])).stdout);
  return {
    events: list.events
      .map((e: { title: string; status: string; date?: string; articles: string[]; outlets: string[] }) => ({
        title: e.title,
        status: e.status,
        date: e.date,
        articles: e.articles.length,
        outlets: [...e.outlets].sort(),
      }))
      .sort((a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    // the words of a subject are those of the outlet that came first, which a killed process may change
    alerts: alerts.alerts
      .map((a: { kind: string; topic: string; status: string; state: string }) =>
        [a.kind, a.topic, a.status, a.state].join(' '),
      )
      .sort(),
  };
}

/** The editors' word for what the demo tells, see data/sample. */
interface Expected {
  developments: {
    key: string;
    kind: string;
    topic: string;
    steps: { status: Status; alert: boolean; articles: string[] }[];
  }[];
  noAlert: string[];
}

let first: Result;
let wanted: Told;
beforeAll(async () => {
  first = await kjm(['demo', '--exit', '--store', store]);
  wanted = await told(store);
});

describe('npm run demo', () => {
  test('ends well with at least 8 events and 8 alerts, shown as they would be sent', () => {
    expect(first.code).toBe(0);
    expect(wanted.events.length).toBeGreaterThanOrEqual(8);
    expect(wanted.alerts.length).toBeGreaterThanOrEqual(8);
    expect(first.stdout.match(/^EMAIL {2}\[KJ\]/gm)).toHaveLength(wanted.alerts.length);
    expect(first.stdout.match(/^SMS {4}KJ /gm)).toHaveLength(wanted.alerts.length);
    expect(first.stderr).toMatch(/Try next/);
  });

  test('writes each alert once', () => {
    expect(alertsIn(store)).toBe(wanted.alerts.length);
    expect(new Set(wanted.alerts).size).toBe(wanted.alerts.length);
  });

  test('tells what its editors say is to be told: each development once a stage, nothing of recaps and near misses', async () => {
    const expected = JSON.parse(readFileSync('data/sample/expected.json', 'utf8')) as Expected;
    const paths = readFileSync('data/sample/articles.jsonl', 'utf8')
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    const { alerts } = JSON.parse((await kjm(['alerts', 'list', '--limit', '500', '--json', '--store', store])).stdout);
    const told: string[] = [];
    for (const alert of alerts) {
      const event = JSON.parse((await kjm(['event', alert.eventId, '--json', '--store', store])).stdout) as Event;
      const url = event.mentions.find((m) => m.source.articleId === alert.articleId)?.source.url as string;
      const article = paths.find((a) => a.path === new URL(url).pathname).id;
      const of = expected.developments.filter((d) => d.steps.some((s) => s.articles.includes(article)));
      const development = of.find((d) => d.topic === alert.topic) ?? of.find((d) => d.kind === alert.kind);
      expect(expected.noAlert, alert.subject).not.toContain(article);
      told.push(`${development?.key} ${STAGE[alert.status as Status]}`);
    }
    const wantedSteps = expected.developments.flatMap((d) =>
      d.steps.flatMap((s) => (s.alert ? [`${d.key} ${STAGE[s.status]}`] : [])),
    );
    expect(told.sort()).toEqual(wantedSteps.sort());
  });

  test('explains why each step was told or was not, and shows what was sent', async () => {
    const { alerts } = JSON.parse((await kjm(['alerts', 'list', '--json', '--store', store])).stdout);
    const id = alerts[0].eventId;
    const why = JSON.parse((await kjm(['alerts', 'why', id, '--json', '--store', store])).stdout);
    expectSchema('alerts-why', why);
    expect(why.steps.some((s: { told: boolean }) => s.told)).toBe(true);
    const shown = await kjm(['alerts', 'show', id, '--store', store]);
    expect(shown.stdout).toContain(alerts[0].subject);
    expect((await kjm(['alerts', 'why', 'e0', '--store', store])).code).toBe(3);
  });

  test('killed at twenty random moments and started again, it loses no article and tells nothing twice', async () => {
    const dir = mkdtempSync(join(tmpdir(), 'kjm-kill-'));
    let kills = 0;
    while (kills < 20) {
      const child = spawn(process.execPath, [KJM, 'demo', '--exit', '--store', dir], { stdio: 'ignore' });
      const ended = new Promise<boolean>((done) => child.on('exit', (code) => done(code === 0)));
      // from the first moments of a start to well into its work
      const killed = await Promise.race([ended.then(() => false), pause(300 + Math.random() * 700).then(() => true)]);
      if (!killed) break;
      child.kill('SIGKILL');
      await ended;
      kills += 1;
    }
    expect(kills).toBe(20);
    const last = await kjm(['demo', '--exit', '--store', dir]);
    expect(last.stderr).not.toMatch(/error/);
    expect(last.code).toBe(0);
    expect(await told(dir)).toEqual(wanted);
    expect(alertsIn(dir)).toBe(wanted.alerts.length);
  }, 120_000);
});
