import { describe, expect, test } from 'vitest';
import { parseDate } from '../../lib/net/parse-date';
import { cpuMilliseconds } from '../cpu-time';

const now = new Date('2026-11-24T12:00:00Z');
const korea = { zoneMinutes: 540, now };
const utc = { zoneMinutes: 0, now };
const AT = '2026-11-24T01:05:00.000Z'; // 10:05 in Seoul and Tokyo

describe('dates of feeds, with the publisher in Seoul or Tokyo', () => {
  test.each([
    ['Tue, 24 Nov 2026 10:05:00 +0900', AT],
    ['Tue, 24 Nov 2026 10:05:00 KST', AT],
    ['Tue, 24 Nov 2026 10:05:00 JST', AT],
    ['Tue, 24 Nov 2026 01:05:00 GMT', AT],
    ['Tue, 24 Nov 2026 01:05 UT', AT],
    ['Mon, 23 Nov 2026 20:05:00 EST', AT],
    ['24 Nov 26 10:05:00 +0900', AT],
    ['Tuesday, 24-Nov-26 01:05:00 GMT', AT],
    ['Tue Nov 24 10:05:00 2026', AT],
    ['Tue Nov 24 10:05:00 KST 2026', AT],
    ['Nov 24, 2026 10:05 AM', AT],
    ['November 24, 2026, 10:05 a.m.', AT],
    ['화, 24 Nov 2026 10:05:00 +0900', AT],
    ['2026-11-24T10:05:00+09:00', AT],
    ['2026-11-24T01:05:00Z', AT],
    ['2026-11-24T01:05:00.123Z', AT],
    ['2026-11-24T10:05:00+0900', AT],
    ['2026-11-24T10:05:00', AT],
    ['2026-11-24 10:05:00', AT],
    ['2026-11-24 10:05', AT],
    ['2026/11/24 10:05', AT],
    ['2026.11.24 10:05', AT],
    ['2026. 11. 24. 오전 10:05', AT],
    ['입력 2026.11.24. 10:05', AT],
    ['20261124100500', AT],
    ['20261124T100500', AT],
    ['2026-11-24 10:05:00 KST', AT],
    ['2026-11-24 10:05:00 GMT+0900', AT],
    ['2026년 11월 24일 오전 10시 5분', AT],
    ['2026년11월24일(화) 10:05', AT],
    ['2026年11月24日 10時05分', AT],
    ['2026年11月24日(火) 午前10時5分', AT],
    ['２０２６年１１月２４日 １０：０５', AT],
    ['令和8年11月24日 10時5分', AT],
    ['1795482300', AT],
    ['1795482300000', AT],
    ['2026-11-24', '2026-11-23T15:00:00.000Z'],
    ['2026年11月24日', '2026-11-23T15:00:00.000Z'],
    ['20261124', '2026-11-23T15:00:00.000Z'],
    ['2026. 11. 24. 오후 3:05', '2026-11-24T06:05:00.000Z'],
    ['2026년 11월 24일 오후 12시 30분', '2026-11-24T03:30:00.000Z'],
    ['2026.01.02', '2026-01-01T15:00:00.000Z'],
  ])('%s', (raw, expected) => {
    expect(parseDate(raw, korea)?.replace('.123Z', '.000Z')).toBe(expected);
  });

  test('a date without a zone is UTC for a publisher elsewhere', () => {
    expect(parseDate('2026-11-24 10:05:00', utc)).toBe('2026-11-24T10:05:00.000Z');
  });

  test.each([
    '',
    'soon',
    'garbage 99',
    '2026-13-45',
    '2026-02-30',
    '0000-00-00 00:00:00',
    '32 Nov 2026',
    '1970-01-01',
    '2027-12-24',
  ])('what cannot be read or cannot be true is left out, never called now: %s', (raw) => {
    expect(parseDate(raw, korea)).toBeUndefined();
  });

  test('a clock a few hours fast is set back to the time of the poll', () => {
    expect(parseDate('2026-11-24T18:00:00Z', utc)).toBe(now.toISOString());
  });

  test('a long date costs no time', () => {
    expect(cpuMilliseconds(() => parseDate(`${'1 '.repeat(100_000)}2026`, utc))).toBeLessThan(1000);
  });
});
