import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { sendDue } from '../../lib/pipeline/alert';
import { ingest } from '../../lib/pipeline/ingest';
import { openLocal } from '../../lib/runtime/local';
import { silentLog } from '../../lib/runtime/log';
import { fact } from '../make';
import { articleMessage } from '../pipeline/ports';
import { expectSchema, kjm } from './kjm';

const store = join(mkdtempSync(join(tmpdir(), 'kjm-operate-')), 'store');
const summit = { kind: 'summit', topic: 'leaders-summit', status: 'held', place: 'Seoul' } as const;
const ids = { a: '', b: '', c: '' };

beforeAll(async () => {
  const at = new Date();
  const day = (n: number) => new Date(at.getTime() + n * 86_400_000).toISOString().slice(0, 10);
  const dates = { a: day(0), b: day(0), c: day(-4) };
  const local = await openLocal({
    dir: store,
    settings: DEFAULT_SETTINGS,
    log: silentLog,
    publish: async () => 'sent',
  });
  const read = ({ id }: { id: string }) => ({
    id,
    relevant: true,
    language: 'en' as const,
    facts: [fact({ ...summit, date: dates[id as keyof typeof dates] })],
  });
  for (const id of ['a', 'b', 'c'] as const) {
    const message = articleMessage(id, { publishedAt: at.toISOString() });
    const { events } = await ingest(message, { ...local.ports, read });
    ids[id] = events[0]!.id;
  }
  await sendDue(local.ports);
  await local.close();
});

const run = (...args: string[]) => kjm([...args, '--store', store]);
const json = async (schema: string, ...args: string[]) => {
  const { stdout, stderr, code } = await run(...args, '--json');
  expect(code, stderr).toBe(0);
  const value = JSON.parse(stdout);
  expectSchema(schema, value);
  return value;
};

describe('an operator', () => {
  test('corrects, splits, merges and withdraws, and sees what changed', async () => {
    const set = await json(
      'amend',
      'correct',
      ids.a,
      '--set',
      'place=Busan',
      '--set',
      'actors=KR,JP',
      '--reason',
      'misread',
    );
    expect(set).toMatchObject({ eventId: ids.a, revision: 2, alerts: 1 });
    const split = await json('amend', 'split', ids.a, '--articles', 'b', '--reason', 'two meetings');
    await json('amend', 'merge', ids.a, split.other, '--reason', 'one after all');
    await json('amend', 'withdraw', ids.c, '--reason', 'a hoax');
    await json('amend', 'withdraw', ids.c, '--undo', '--reason', 'no hoax');
    const moved = await run('event', split.other);
    expect(moved.stderr).toContain(`${split.other} is part of ${ids.a} now`);
    expect(moved.stdout).toMatch(/set .*"place":"Busan".*: misread/);
    const { changes } = await json('changes', 'changes', '--since', '2024-01-01');
    expect(changes.map((c: { type: string }) => c.type)).toEqual(
      expect.arrayContaining(['new', 'corrected', 'split', 'merged', 'moved', 'withdrawn', 'restored']),
    );
  });

  test('reads the log, sees a message as it was sent, and sends it again', async () => {
    const { entries } = await json('alerts-log', 'alerts', 'log', '--event', ids.a);
    const sent = entries.find((e: { state: string }) => e.state === 'sent');
    expect(sent).toMatchObject({ receipt: 'sent', why: 'first told as news at this stage' });
    const shown = await json('alerts-show', 'alerts', 'show', sent.id);
    expect(shown.messages).toHaveLength(1);
    const again = await json('alerts-resend', 'alerts', 'resend', sent.id, '--reason', 'a reader lost it');
    expect(again.id).toBe(`${sent.id}-r1`);
    expect((await run('alerts', 'resend', again.id, '--reason', 'x')).stderr).toMatch(/is not out yet/);
    expect((await run('alerts', 'log', '--state', 'due')).stdout).toContain('sent again: a reader lost it');
    await json('alerts', 'alerts', 'list');
    await json('alerts-why', 'alerts', 'why', ids.a);
  });

  test.each<[string, string[], number, RegExp]>([
    [
      'a field that is none',
      ['correct', 'e1', '--set', 'colour=red', '--reason', 'x'],
      2,
      /a field among kind, status/,
    ],
    ['a day that is none', ['correct', 'e1', '--set', 'date=2024-13-01', '--reason', 'x'], 2, /date=2024-13-01 cannot/],
    ['no such event', ['withdraw', 'e0', '--reason', 'x'], 3, /no event e0/],
    ['no reason', ['withdraw', 'e0', '--reason', ' '], 2, /--reason/],
    ['no such alert', ['alerts', 'resend', 'n0', '--reason', 'x'], 3, /no alert n0/],
    ['a wrong time', ['changes', '--since', 'friday'], 2, /--since: friday/],
  ])('who errs (%s) is told what, why and what next', async (_what, args, code, message) => {
    const result = await run(...args);
    expect(result.stderr).toMatch(message);
    expect(result.code).toBe(code);
  });
});
