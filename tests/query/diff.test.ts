import { describe, expect, test } from 'vitest';
import { buildEvent } from '../../lib/events/build-event';
import { diffOf } from '../../lib/query/diff';
import { mention } from '../make';
import { at, EVENTS } from './events';

const told = (from: string, to: string, events = EVENTS) =>
  diffOf(events, from, to, 'en').changes.map((c) => [c.id, c.change, c.from ?? null, c.to, c.on]);

describe('what changed between two days', () => {
  test('is what is new, moved on, ended or was cancelled, by field', () =>
    expect(told('2024-09-02', '2024-09-06')).toEqual([
      ['e2', 'new', null, 'planned', '2024-09-05'],
      ['e1', 'new', null, 'held', '2024-09-06'],
      ['e3', 'cancelled', 'planned', 'cancelled', '2024-09-04'],
    ]));

  test('a meeting that was planned before has moved on', () =>
    expect(told('2024-09-04', '2024-09-06')).toContainEqual(['e1', 'moved', 'planned', 'held', '2024-09-06']));

  test('titles tell what stood on the second day, not what came after', () =>
    expect(diffOf(EVENTS, '2024-09-02', '2024-09-04', 'en').changes.find((c) => c.id === 'e1')?.title).toBe(
      'Korea-Japan summit set for 6 September 2024 in Seoul',
    ));

  test('nothing between two days is no change', () => expect(told('2024-09-06', '2024-12-31')).toEqual([]));

  test('an event that came and went in between shows its way', () =>
    expect(diffOf(EVENTS, '2024-08-31', '2024-09-30', 'en').changes.find((c) => c.id === 'e3')).toMatchObject({
      change: 'cancelled',
      to: 'cancelled',
      path: [
        { status: 'planned', on: '2024-09-01' },
        { status: 'cancelled', on: '2024-09-04' },
      ],
    }));

  test('what began and what ended are told apart', () => {
    const pact = (status: 'signed' | 'ended', day: string, id: string) =>
      mention(id, { topic: 'gsomia', status, date: day }, at(`${day}T10:00`));
    const gsomia = buildEvent('g', [pact('signed', '2016-11-23', 'a'), pact('ended', '2019-11-22', 'b')]);
    expect(told('2015-01-01', '2017-01-01', [gsomia])).toEqual([['g', 'new', null, 'signed', '2016-11-23']]);
    expect(told('2017-01-01', '2020-01-01', [gsomia])).toEqual([['g', 'ended', 'signed', 'ended', '2019-11-22']]);
  });

  test('what a recap tells years later changed in its own year, not in that of the recap', () => {
    const recap = buildEvent('r', [
      mention('x', { status: 'signed', date: '2018-05', context: 'background' }, at('2024-09-06T10:00')),
    ]);
    expect(told('2024-09-01', '2024-09-30', [recap])).toEqual([]);
    expect(told('2018-04-30', '2018-05-31', [recap])).toEqual([['r', 'new', null, 'signed', '2018-05']]);
  });
});
