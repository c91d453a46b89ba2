import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import type { Fact } from '../../lib/model/fact';
import { calendarOf, overdueOf, upcomingOf } from '../../lib/query/upcoming';
import { mention } from '../make';
import { at, cancelled, EVENTS, held, planned, promised, target } from './events';

const TODAY = '2024-09-06';
const ids = (events: readonly { id: string }[]) => events.map((e) => e.id);
const one = (over: Partial<Fact>) => buildEvent('x', [mention('m', over, at('2024-08-01T09:00'))]);
const talks = { kind: 'talks', topic: 'foreign-ministers-talks', status: 'planned' } as const;

describe('what is coming', () => {
  test('today and the next fourteen days, soonest first, without what was called off', () =>
    expect(ids(upcomingOf(EVENTS, TODAY, 14))).toEqual(['e1', 'e2']));

  test('a day short of it, the meeting is not yet coming', () =>
    expect(ids(upcomingOf(EVENTS, TODAY, 13))).toEqual(['e1']));

  test('a target is due on the last day of its year', () => {
    expect(ids(upcomingOf([target], '2024-12-20', 11))).toEqual(['e5']);
    expect(ids(upcomingOf([target], '2024-12-20', 10))).toEqual([]);
  });

  test.each<[string, Partial<Fact>, boolean]>([
    ['a meeting of this month without a day may be any day', { ...talks, date: '2024-09' }, true],
    ['a meeting of next month without a day', { ...talks, date: '2024-10' }, false],
    ['a meeting of this year without a month says nothing yet', { ...talks, date: '2024' }, false],
    ['a law that takes effect', { status: 'in-force', date: '2024-09-10' }, true],
    ['what was signed today', { status: 'signed', date: TODAY }, false],
    ['a meeting held today', { ...talks, status: 'held', date: TODAY }, true],
    ['an event without a day', { ...talks, date: undefined as never }, false],
  ])('%s', (_what, over, is) => expect(upcomingOf([one(over)], TODAY, 14).length === 1).toBe(is));
});

describe('overdue promises', () => {
  test('what was to come and was never told of again', () =>
    expect(overdueOf(EVENTS, TODAY).map((e) => [e.id, e.dueOn, e.daysOverdue])).toEqual([['e4', '2024-08-31', 6]]));

  test('a month is not overdue before its end', () => expect(overdueOf([promised], '2024-08-31')).toEqual([]));
  test('what was held, or called off, is no promise', () =>
    expect(overdueOf([held, cancelled], '2030-01-01')).toEqual([]));
  test('what was agreed on a day is no promise for that day', () => {
    const agreed = buildEvent('x', [mention('m', { status: 'agreed', date: '2024-08-01' }, at('2024-08-01T09:00'))]);
    expect(overdueOf([agreed], TODAY)).toEqual([]);
  });
  test('what fell due last comes first', () =>
    expect(ids(overdueOf([target, promised, planned], '2025-01-03'))).toEqual(['e5', 'e2', 'e4']));
});

test('a calendar keeps what was called off, so that it can say so, and nothing that was told on its day', () =>
  expect(ids(calendarOf(EVENTS, TODAY))).toEqual(['e4', 'e1', 'e3', 'e2', 'e5']));
