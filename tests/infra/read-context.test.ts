import { describe, expect, test } from 'vitest';
import { ContextError, readContext } from '../../lib/infra/read-context';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';

const read = (context: Record<string, unknown>) => readContext((key) => context[key]);

test('no context gives the defaults', () => {
  expect(read({})).toEqual({
    stackName: 'KoreaJapanMonitor',
    settings: DEFAULT_SETTINGS,
    subscriptions: [],
    operations: {},
  });
});

test.each([
  [
    'two addresses, one twice',
    { email: 'a@example.org, b@example.org,a@example.org' },
    ['a@example.org', 'b@example.org'],
  ],
  ['a number as people write it', { phone: '+1 (555) 555-0100' }, ['+15555550100']],
  ['both', { email: 'a@example.org', phone: '+15555550100' }, ['a@example.org', '+15555550100']],
  ['nothing but space', { email: ' , ' }, []],
])('%s', (_title, context, endpoints) => {
  expect(read(context).subscriptions.map((s) => s.endpoint)).toEqual(endpoints);
});

test.each([
  ['ko', ['ko']],
  ['en, KO,ja', ['en', 'ko', 'ja']],
])('lang=%s', (lang, languages) => {
  expect(read({ lang }).settings.alerts.languages).toEqual(languages);
});

test.each([
  ['5', 5],
  [30, 30],
])('schedule=%s', (schedule, minutes) => {
  expect(read({ schedule }).settings.pollMinutes).toBe(minutes);
});

test("the command line wins over the operator's files, and their readers stay", () => {
  const settings = { ...DEFAULT_SETTINGS, pollMinutes: 20, alerts: { ...DEFAULT_SETTINGS.alerts, proposals: true } };
  const subscriptions = [{ protocol: 'email' as const, endpoint: 'desk@example.org', minSeverity: 2 }];
  const given = readContext((key) => ({ schedule: '30', email: 'me@example.org' })[key], { settings, subscriptions });
  expect(given.settings).toMatchObject({ pollMinutes: 30, alerts: { proposals: true } });
  expect(given.subscriptions.map((s) => s.endpoint)).toEqual(['desk@example.org', 'me@example.org']);
});

describe('a value that cannot be used is named, with what could be', () => {
  test.each([
    ['email', 'reader', 'email=name@example.org'],
    ['email', 'a@example.org,b@', 'email=name@example.org'],
    ['phone', '010-1234-5678', 'phone=+82'],
    ['phone', '+82', 'phone=+82'],
    ['lang', 'en,kr', 'one or more of en,ko,ja'],
    ['schedule', '0', 'whole minutes from 1 to 1440'],
    ['schedule', '2.5', 'whole minutes from 1 to 1440'],
    ['schedule', 'hourly', 'whole minutes from 1 to 1440'],
    ['stackName', '9 lives', 'stackName=MyMonitor'],
  ])('%s=%s', (key, value, form) => {
    const bad = value.split(',').at(-1) as string;
    expect(() => read({ [key]: value })).toThrow(ContextError);
    expect(() => read({ [key]: value })).toThrow(`-c ${key}=${bad} cannot be used`);
    expect(() => read({ [key]: value })).toThrow(form);
  });
});
