import { describe, expect, test } from 'vitest';
import type { Feed } from '../../lib/model/article';
import type { FeedState } from '../../lib/model/feed-state';
import { bootstrapCheck, smsRegionCheck } from '../../lib/runtime/doctor/account';
import { checkArea } from '../../lib/runtime/doctor/check';
import { clockCheck, nodeCheck } from '../../lib/runtime/doctor/machine';
import { feedCheck } from '../../lib/runtime/doctor/store';
import { explainDeadLetter } from '../../lib/runtime/explain-dead-letter';
import { articleMessage } from '../pipeline/ports';

const NOW = new Date('2024-09-10T00:00:00Z');
const feed = (url: string): Feed => ({ url, title: url, language: 'ko', country: 'KR', fetchArticles: false });
const state = (url: string, over: Partial<FeedState> = {}): FeedState => ({
  url,
  failures: 0,
  nextPollAt: '2024-09-10T00:10:00Z',
  lastPolledAt: '2024-09-10T00:00:00Z',
  ...over,
});
const look = (states: FeedState[], over = {}) =>
  feedCheck(
    states.map((s) => feed(s.url)),
    new Map(states.map((s) => [s.url, s])),
    { now: NOW, pollMinutes: 10, start: 'npm start', on: '', isNew: false, ...over },
  );

describe('the machine', () => {
  test('an old Node fails', () => expect(nodeCheck('18.20.0')[0]).toMatchObject({ level: 'fail' }));
  test('a present one is well', () => expect(nodeCheck('24.1.0')[0]).toMatchObject({ level: 'ok' }));
  test.each([
    [0, 'ok'],
    [-90_000, 'warn'],
    [400_000, 'fail'],
  ])('a clock that is %d ms off AWS: %s', (offset, level) =>
    expect(clockCheck(NOW, [], offset)[0]).toMatchObject({ level }),
  );
  test('a clock that is behind the last poll fails, without AWS to compare with', () =>
    expect(clockCheck(NOW, [state('a', { lastPolledAt: '2024-09-10T01:00:00Z' })])[0]).toMatchObject({
      level: 'fail',
    }));
});

describe('the account', () => {
  const me = { id: '123456789012', region: 'ap-northeast-2', clockOffsetMs: 0 };
  test('Seoul and Tokyo send text messages', () =>
    expect([...smsRegionCheck('ap-northeast-1'), ...smsRegionCheck('ap-northeast-2')]).toEqual([]));
  test('a region that sends none is said to', () =>
    expect(smsRegionCheck('xx-moon-1')[0]).toMatchObject({ level: 'warn' }));
  test('an account that is not bootstrapped gets the command for it', () =>
    expect(bootstrapCheck(undefined, me)[0]?.fix).toBe('npx cdk bootstrap aws://123456789012/ap-northeast-2'));
  test('what may not be looked at is a warning, and what breaks a failure; both leave the others alone', async () => {
    const denied = Object.assign(new Error('no cloudwatch:DescribeAlarms'), { name: 'AccessDeniedException' });
    expect(await checkArea('alarms', () => Promise.reject(denied))).toMatchObject([{ area: 'alarms', level: 'warn' }]);
    expect(await checkArea('x', () => Promise.reject(new Error('boom')))).toMatchObject([{ level: 'fail' }]);
  });
});

describe('feeds', () => {
  test('all well', () => expect(look([state('a'), state('b')])).toEqual([expect.objectContaining({ level: 'ok' })]));
  test('one that fails is a warning with the way to test it', () =>
    expect(look([state('https://a.example/'), state('b', { failures: 3, lastError: 'HTTP 500' })])).toEqual([
      { level: 'warn', what: 'b fails: HTTP 500', fix: 'kjm feeds test b, then kjm feeds mute or remove b' },
    ]));
  test('one bad answer is weather', () => expect(look([state('a', { failures: 2 })])[0]?.level).toBe('ok'));
  test('all of them failing is a failure of our own network', () =>
    expect(look([state('a', { failures: 3 }), state('b', { gone: true })])[0]).toMatchObject({ level: 'fail' }));
  test('nobody polls any more', () => {
    const old = { lastPolledAt: '2024-09-09T12:00:00Z', nextPollAt: '2024-09-09T12:10:00Z' };
    expect(look([state('a', old)])[0]).toMatchObject({
      level: 'fail',
      what: expect.stringContaining('nobody has polled'),
    });
  });
  test('a feed that is asked once a day does not look like a monitor that stands still', () => {
    const daily = { lastPolledAt: '2024-09-09T12:00:00Z', nextPollAt: '2024-09-10T12:00:00Z' };
    expect(look([state('a', daily)])[0]?.level).toBe('ok');
  });
  test('a new store waits for its first poll; an old one without feeds fails', () => {
    expect(look([], { isNew: true })[0]).toMatchObject({ level: 'warn', fix: 'npm start' });
    expect(look([])[0]).toMatchObject({ level: 'fail', fix: 'kjm feeds import data/feeds.opml' });
  });
});

describe('a dead letter in plain words', () => {
  const of = (name: 'poll' | 'extract' | 'alert', body: unknown, attributes = {}) =>
    explainDeadLetter(name, { id: 'm1', body: typeof body === 'string' ? body : JSON.stringify(body), attributes });
  test('an article that is one: where its log says why', () =>
    expect(of('extract', articleMessage('a'))).toEqual({
      about: 'Outlet a: Title of a',
      reason: 'every try failed; the log of the extract function says why, under "m1"',
    }));
  test('an article of a newer version', () =>
    expect(of('extract', { ...articleMessage('a'), v: 2 }).reason).toMatch(/is of version 2/));
  test('no JSON at all', () => expect(of('extract', 'hello').reason).toMatch(/is not JSON: hello/));
  test('nothing at all', () => expect(of('extract', '').about).toBe('an empty message'));
  test('an invocation that Lambda gave up on', () =>
    expect(of('poll', {}, { ErrorCode: '200', ErrorMessage: 'Task timed out\nafter 300 s' })).toEqual({
      about: 'an invocation of the poll function',
      reason: 'it failed: Task timed out after 300 s',
    }));
  test('a batch of feeds', () =>
    expect(of('poll', { v: 1, type: 'poll', feeds: [feed('https://a.example/rss')] }).about).toMatch(
      /a turn of 1 feeds/,
    ));
  test('a ring of the stream', () =>
    expect(
      of('alert', { requestContext: { condition: 'RetryAttemptsExhausted' }, DDBStreamBatchInfo: { batchSize: 3 } }),
    ).toEqual({
      about: '3 new alerts that the stream rang for',
      reason: 'every try failed; the sweep has sent them since',
    }));
  test.each(['null', '[]', '"x"', '{"a":{}}', '1e999'])('what nobody understands (%s) breaks nothing', (body) => {
    for (const name of ['poll', 'extract', 'alert'] as const) expect(of(name, body).reason).not.toBe('');
  });
});
