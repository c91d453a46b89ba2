import { dayOf } from '../events/days';
import { CliError, EXIT } from './exit';

/** The number given by `--limit`. */
export function limitOf(value: string): number {
  const limit = Number(value);
  if (!Number.isInteger(limit) || limit < 1)
    throw new CliError(`--limit: ${value} is no whole number above 0`, EXIT.usage);
  return limit;
}

const SPAN = /^(\d{1,4})([dwmy])$/;
const DAY_MS = 86_400_000;

/** The day (KST/JST) that `30d`, `2w`, `6m`, `1y` before `now` or `today` name; other text as it is. */
export function dayFrom(value: string, now: Date): string {
  if (value === 'today') return dayOf(now.toISOString());
  const [, count, unit] = SPAN.exec(value) ?? [];
  if (count === undefined) return value;
  const n = Number(count);
  if (unit === 'd' || unit === 'w')
    return dayOf(new Date(now.getTime() - n * (unit === 'w' ? 7 : 1) * DAY_MS).toISOString());
  const [year = 0, month = 1, day = 1] = dayOf(now.toISOString()).split('-').map(Number);
  const first = new Date(Date.UTC(unit === 'y' ? year - n : year, (unit === 'm' ? month - n : month) - 1, 1));
  // a month before 31 March is the last day of February
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

/** The whole day given where one is wanted, as 2024-09-06 or 30d. */
export function wholeDay(flag: string, value: string, now: Date): string {
  const day = dayFrom(value, now);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day)))
    throw new CliError(
      `${flag}: ${value} is no day as 2024-09-06, nor a span back from today as 30d or 2w`,
      EXIT.usage,
    );
  return day;
}

/** The number of days given by `--days`. */
export function daysOf(value: string): number {
  const days = Number(value);
  if (!Number.isInteger(days) || days < 0 || days > 366)
    throw new CliError(`--days: ${value} is no number of days from 0 to 366`, EXIT.usage);
  return days;
}

/** The time given by a flag such as `--since`, as ISO 8601: a time, a day, or a span back from now as `7d`. */
export function timeOf(flag: string, value: string, now = new Date()): string {
  const time = Date.parse(SPAN.test(value) ? dayFrom(value, now) : value);
  if (Number.isNaN(time))
    throw new CliError(`--${flag}: ${value} is no time as 2024-09-06, 2024-09-06T09:00:00Z or 7d`, EXIT.usage);
  return new Date(time).toISOString();
}
