import type { Contradiction, Mention } from '../model/event';

/** A value with the outlets that state it. */
type Support = Contradiction['values'][number];

/** The stated values, better supported ones first: by outlets, not by how often one repeats it; the earlier of equals. */
export function supportOf(mentions: readonly Mention[], stated: (m: Mention) => string | undefined): Support[] {
  const found = new Map<string, Support>();
  for (const m of mentions) {
    const value = stated(m);
    if (value === undefined) continue;
    const support = found.get(value) ?? { value, outlets: [] };
    if (!support.outlets.includes(m.source.outlet)) support.outlets.push(m.source.outlet);
    found.set(value, support);
  }
  return [...found.values()].sort((a, b) => b.outlets.length - a.outlets.length);
}

/** What the news says where it says anything, else what recaps say: a recap contradicts nobody. */
export function toldBy(mentions: readonly Mention[], stated: (m: Mention) => string | undefined): Mention[] {
  const news = mentions.filter((m) => m.fact.context === 'news');
  return news.some((m) => stated(m) !== undefined) ? news : [...mentions];
}

/** Dates of a step: whole days where any is stated, since a month contradicts no day in it. */
export function datesOf(mentions: readonly Mention[]): Support[] {
  const dateOf = (m: Mention) => m.fact.date;
  const all = supportOf(toldBy(mentions, dateOf), dateOf);
  const longest = Math.max(0, ...all.map((s) => s.value.length));
  return all.filter((s) => s.value.length === longest);
}

const placeOf = (m: Mention) => m.fact.place;

/** Places of an event. */
export const placesOf = (mentions: readonly Mention[]): Support[] => supportOf(toldBy(mentions, placeOf), placeOf);
