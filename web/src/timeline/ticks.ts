import { addMonths, dayFrom, dayNumber } from '../days';
import type { Picture } from './lay-out';
import { xOf } from './lay-out';

export interface Tick {
  x: number;
  day: string;
  unit: 'day' | 'month' | 'year';
}

const CLOSEST = 64;
const MONTH_STEPS = [1, 3, 6] as const;
const YEAR_STEPS = [1, 2, 5, 10, 20] as const;

/** Marks of the ruler: weeks, months or years, as many as can be read. */
export function ticksOf(picture: Picture): Tick[] {
  const perDay = picture.width / (picture.to - picture.from);
  if (7 * perDay >= CLOSEST) return weeks(picture);
  const months = MONTH_STEPS.find((n) => n * 30 * perDay >= CLOSEST);
  if (months !== undefined) return byMonths(picture, months);
  return byMonths(picture, 12 * (YEAR_STEPS.find((n) => n * 365 * perDay >= CLOSEST) ?? 50));
}

function weeks(picture: Picture): Tick[] {
  // day 4 after 1 January 1970, a Thursday, was a Monday
  const first = Math.ceil((picture.from - 4) / 7) * 7 + 4;
  const ticks: Tick[] = [];
  for (let day = first; day <= picture.to; day += 7)
    ticks.push({ x: xOf(picture, day), day: dayFrom(day), unit: 'day' });
  return ticks;
}

function byMonths(picture: Picture, step: number): Tick[] {
  const [year = 0, month = 1] = dayFrom(picture.from).split('-').map(Number);
  const start =
    step >= 12
      ? `${Math.floor(year / (step / 12)) * (step / 12)}-01`
      : `${year}-${String(month - ((month - 1) % step)).padStart(2, '0')}`;
  const ticks: Tick[] = [];
  for (let at = start; dayNumber(at) <= picture.to; at = addMonths(at, step)) {
    const x = xOf(picture, dayNumber(at));
    if (x >= 0) ticks.push({ x, day: `${at}-01`, unit: step >= 12 || at.endsWith('-01') ? 'year' : 'month' });
  }
  return ticks;
}
