import { addDays, dayNumber } from '../days';

export const ZOOMS = ['m1', 'm3', 'y1', 'all'] as const;
export type Zoom = (typeof ZOOMS)[number];

const DAYS: Record<Exclude<Zoom, 'all'>, number> = { m1: 31, m3: 92, y1: 366 };
/** The chronology begins with the treaty of that year. */
const FIRST_DAY = '1965-01-01';
/** Of a window around today, so much is past: what is coming is less than what was. */
const PAST = 0.75;

export const zoomOf = (text: string | null): Zoom => ZOOMS.find((z) => z === text) ?? 'm3';

/** First and last day of the picture, in days since 1970. `at` is its middle; without it, today is near its end. */
export function windowOf(zoom: Zoom, at: string | null, today: string): { from: number; to: number } {
  if (zoom === 'all') return { from: dayNumber(FIRST_DAY), to: dayNumber(addDays(today, 550)) };
  const length = DAYS[zoom];
  if (at !== null && /^\d{4}-\d{2}-\d{2}$/.test(at) && !Number.isNaN(Date.parse(at))) {
    const middle = dayNumber(at);
    return { from: middle - length / 2, to: middle + length / 2 };
  }
  const from = dayNumber(today) - Math.round(length * PAST);
  return { from, to: from + length };
}
