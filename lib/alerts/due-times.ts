import type { Delivery, Digest } from '../model/alert';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** KST and JST are one clock, nine hours ahead of UTC, without daylight saving. */
const OFFSET = 9 * HOUR;
/** Nobody is woken: what falls due from 22:00 on waits for 08:00. */
const [MORNING, NIGHT] = [8, 22];
/** 1970-01-05 was a Monday. */
const FIRST_MONDAY = 4;

const iso = (local: number): string => new Date(local - OFFSET).toISOString();

/** The next morning at 08:00 KST/JST after a time. */
function nextMorning(local: number): number {
  const today = Math.floor(local / DAY) * DAY + MORNING * HOUR;
  return local < today ? today : today + DAY;
}

/** When what falls due at `now` (ISO 8601) goes out by a delivery. */
export function dueTime(delivery: Delivery, now: string): string {
  const local = Date.parse(now) + OFFSET;
  const hour = Math.floor((local % DAY) / HOUR);
  if (delivery === 'instant') return now;
  if (delivery === 'daytime') return hour >= MORNING && hour < NIGHT ? now : iso(nextMorning(local));
  let morning = nextMorning(local);
  if (delivery === 'weekly') while ((morning / DAY - FIRST_MONDAY) % 7 >= 1) morning += DAY;
  return iso(morning);
}

export const isDigest = (delivery: Delivery): delivery is Digest => delivery === 'daily' || delivery === 'weekly';

/** The day (KST/JST) on which a digest goes out, by which it is named. */
export const digestDay = (dueAt: string): string => new Date(Date.parse(dueAt) + OFFSET).toISOString().slice(0, 10);
