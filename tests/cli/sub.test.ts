import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../lib/runtime/embedded-store';
import { fakeSns } from '../runtime/fake-sns';
import { expectSchema, kjm } from './kjm';

const store = join(mkdtempSync(join(tmpdir(), 'kjm-sub-')), 'store');
const READER = 'reader@example.org';

beforeAll(async () => {
  await (await openEmbeddedStore({ dir: store })).close();
});

const local = async (...args: string[]) => kjm(['sub', ...args, '--store', store]);
const json = async (...args: string[]) => JSON.parse((await local(...args, '--json')).stdout);

describe('subscriptions of a local store', () => {
  test('are added, listed, paused, tested, checked and removed', async () => {
    expectSchema('sub-list', await json('list'));
    const added = await json('add', '--outbox', '--lang', 'ko', '--field', 'security', '--severity', '2');
    expectSchema('subscriber', added);
    const list = await json('list');
    expectSchema('sub-list', list);
    expect(list.subscribers).toMatchObject([{ id: added.id, choice: { languages: ['ko'], minSeverity: 2 } }]);
    expectSchema('sub-state', await json('pause', added.id, '--until', '2099-01-01'));
    expect((await local('list')).stdout).toContain('paused until 2099-01-01');
    expect((await local('test', added.id)).stderr).toMatch(/is paused and would not receive it/);
    expectSchema('sub-state', await json('pause', added.id, '--resume'));
    expectSchema('test-alert', await json('test', added.id));
    expect(readdirSync(join(store, 'outbox')).some((f) => f.endsWith('.eml'))).toBe(true);
    expectSchema('sub-check', await json('check'));
    expectSchema('sub-state', await json('remove', added.id));
    expect((await local('remove', added.id)).code).toBe(3);
    expectSchema('sub-preview', await json('preview', '--days', '7', '--lang', 'en'));
  });

  test.each<[string, string[], RegExp]>([
    ['nobody is named', ['add'], /name one of --email/],
    ['two are named', ['add', '--outbox', '--console'], /name one of --email/],
    ['an address is none', ['add', '--smtp', 'me'], /name@example\.org/],
    ['a field is unknown', ['add', '--outbox', '--field', 'sport'], /--field: sport is not among/],
    ['a topic is meant', ['add', '--email', READER], /--stack NAME/],
    ['the days are none', ['preview', '--days', 'x'], /--days: x/],
  ])('are refused in words where %s', async (_what, args, message) => {
    const { code, stderr } = await local(...args);
    expect(stderr).toMatch(message);
    expect(code).toBe(2);
  });
});

describe('subscriptions of a deployed stack', () => {
  let sns: Awaited<ReturnType<typeof fakeSns>>;
  let tables: Awaited<ReturnType<typeof openEmbeddedStore>>;
  beforeAll(async () => {
    tables = await openEmbeddedStore({});
    sns = await fakeSns({
      AlertTopic: 'arn:aws:sns:local:1:topic',
      ChronicleTable: tables.tables.chronicle,
      IntakeTable: tables.tables.intake,
    });
  });
  afterAll(async () => {
    await Promise.all([sns.close(), tables.close()]);
  });
  const deployed = (...args: string[]) =>
    kjm(['sub', ...args, '--stack', 'Monitor'], undefined, {
      AWS_REGION: 'local',
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
      AWS_ENDPOINT_URL: sns.endpoint,
      AWS_ENDPOINT_URL_DYNAMODB: tables.endpoint,
    });

  test('are added on the topic, listed with their state, and checked', async () => {
    const added = await deployed('add', '--email', READER, '--lang', 'en');
    expect(added.stderr).toMatch(/confirmation mail is on its way/);
    expect([...sns.subscriptions.values()]).toMatchObject([{ protocol: 'email', endpoint: READER }]);
    const list = JSON.parse((await deployed('list', '--json')).stdout);
    expectSchema('sub-list', list);
    expect(list.subscribers).toMatchObject([{ state: 'pending', endpoint: 'r***@example.org' }]);
    const check = await deployed('check');
    expect(check.stdout).toMatch(/FAIL .*has not opened the link/);
    expect(check.code).toBe(5);
  });
});
