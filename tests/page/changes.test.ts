import { describe, expect, test } from 'vitest';
import type { EventChange } from '../../lib/model/correction';
import type { EventStep } from '../../lib/model/event';
import { type Development, developmentsOf, isTold } from '../../web/src/views/changes';

const step = (news: boolean): EventStep => ({
  key: 'done',
  status: 'in-force',
  reportedAt: '2024-09-10T00:00:00Z',
  news,
  outlets: [],
  independent: 0,
  confidence: 0.9,
  articles: ['a1'],
  proof: { articleId: 'a1', quote: 'Japan lifted the curbs.', start: 0, end: 23 },
});
const change = (type: Development['type']): Development => ({ eventId: 'e1', type, at: '2024-09-10T00:00:00Z' });

describe('Today tells what is news', () => {
  test.each([
    ['new', [true], true],
    ['new', [false], false],
    ['step', [false, true], true],
    ['step', [false, false], false],
    ['corrected', [false], true],
    ['split', [false], true],
  ] as const)('%s, steps told as news: %j -> %s', (type, news, wanted) => {
    expect(isTold(change(type), { steps: news.map(step) })).toBe(wanted);
  });
  test('what was withdrawn is told, whatever it was', () => {
    expect(isTold(change('new'), { steps: [step(false)], withdrawn: true })).toBe(true);
  });
});

test('of several changes of one event the weightiest is told, with where it stood first and last', () => {
  const at = (hour: number) => `2024-09-10T0${hour}:00:00Z`;
  const moved = (from: string, to: string) => [{ field: 'status', from, to }];
  const of = (eventId: string, type: EventChange['type'], hour: number, fields: EventChange['fields'] = []) => ({
    eventId,
    type,
    at: at(hour),
    topic: 'gsomia',
    fields,
  });
  const changes = [
    of('e1', 'step', 1, moved('planned', 'held')),
    of('e2', 'new', 2),
    of('e1', 'facts', 3),
    of('e1', 'step', 4, moved('held', 'ended')),
  ];
  expect(developmentsOf(changes)).toEqual([
    { eventId: 'e1', type: 'step', at: at(4), moved: { from: 'planned', to: 'ended' } },
    { eventId: 'e2', type: 'new', at: at(2) },
  ]);
});
