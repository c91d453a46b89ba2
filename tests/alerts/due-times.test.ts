import { expect, test } from 'vitest';
import { dueTime } from '../../lib/alerts/due-times';
import type { Delivery } from '../../lib/model/alert';

/** Times of the table are KST/JST. */
const kst = (time: string) => new Date(`${time}:00+09:00`).toISOString();

test.each<[Delivery, string, string]>([
  ['instant', '2024-09-06T23:30', '2024-09-06T23:30'],
  ['daytime', '2024-09-06T08:00', '2024-09-06T08:00'],
  ['daytime', '2024-09-06T21:59', '2024-09-06T21:59'],
  ['daytime', '2024-09-06T22:00', '2024-09-07T08:00'],
  ['daytime', '2024-09-07T00:10', '2024-09-07T08:00'],
  ['daytime', '2024-12-31T23:59', '2025-01-01T08:00'],
  ['daily', '2024-09-06T07:59', '2024-09-06T08:00'],
  ['daily', '2024-09-06T08:00', '2024-09-07T08:00'],
  // 9 September 2024 was a Monday
  ['weekly', '2024-09-06T12:00', '2024-09-09T08:00'],
  ['weekly', '2024-09-09T07:59', '2024-09-09T08:00'],
  ['weekly', '2024-09-09T08:00', '2024-09-16T08:00'],
])('%s at %s goes out at %s', (delivery, at, due) => expect(dueTime(delivery, kst(at))).toBe(kst(due)));
