const DAY = 86_400_000;

/** Days are few and asked for over and over: each is worked out once. Bounded, since a process may live for long. */
const MOST_KEPT = 50_000;
function kept<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST_KEPT) known.clear();
    const made = work(text);
    known.set(text, made);
    return made;
  };
}

/** The first day a date of any precision may mean, in days since the epoch: `2024-09` is 1 September. */
export const firstDay = kept((date) => Date.parse(`${date}${'-01-01'.slice(date.length - 4)}`) / DAY);

/** The last day a date of any precision may mean. */
export const lastDay = kept((date) => {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (day !== undefined) return firstDay(date);
  return (month === undefined ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0)) / DAY;
});

/** Days between two dates at their nearest: 0 where their precisions let them be the same day. */
export function daysApart(a: string, b: string): number {
  return Math.max(0, firstDay(a) - lastDay(b), firstDay(b) - lastDay(a));
}

/** The calendar day of an instant in KST/JST, which share one clock without daylight saving. */
export const dayOf = kept((instant) => new Date(Date.parse(instant) + 9 * 3_600_000).toISOString().slice(0, 10));
