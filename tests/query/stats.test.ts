import { expect, test } from 'vitest';
import { statsOf } from '../../lib/query/stats';
import { EVENTS } from './events';

const rows = (by: Parameters<typeof statsOf>[1], language: 'en' | 'ko' | 'ja' = 'en') =>
  statsOf(EVENTS, by, language).rows.map((r) => [r.key, r.label, r.events]);

test('events are counted, not the articles that tell of them', () =>
  expect(rows('kind', 'ko')).toEqual([
    ['measure', '조치', 2],
    ['talks', '회담', 2],
    ['summit', '정상회담', 1],
    ['target', '목표', 1],
  ]));

test('an event counts for each country that acts', () =>
  expect(rows('actor')).toEqual([
    ['JP', 'Japan', 5],
    ['KR', 'South Korea', 5],
  ]));

test('months stand in order', () =>
  expect(rows('month').map(([key, , n]) => [key, n])).toEqual([
    ['2024', 1],
    ['2024-08', 1],
    ['2024-09', 4],
  ]));

test('fields and statuses are named in the reader’s language', () => {
  expect(rows('field', 'ja')[0]).toEqual(['diplomacy', '外交', 2]);
  expect(rows('status', 'en').map(([, label]) => label)).toContain('carried out');
});

test('what the operator withdrew does not count', () =>
  expect(statsOf([{ ...EVENTS[0]!, withdrawn: true }], 'topic', 'en').rows).toEqual([]));
