import type { Mention } from '../model/event';
import type { Fact } from '../model/fact';
import { type Action, FAMILY, type Instrument, STAGE, type Stage } from '../model/vocabularies';
import { dayOf, daysApart, firstDay } from './days';
import { type Group, statedOf } from './group';

/** Meetings are told with a day's slack between time zones and between first and last day of a visit. */
const MEETING_SLACK = 1;
/** A mention without a date means the event that its readers have in mind: one of these days. */
const UNDATED_REACH = 21;
/** One life of a measure, from the first plan to its end, seldom spans more. */
const LIFE_SPAN = 400;
/** Told again as news so many days after it was done, the same act is another one. */
const SAME_ACT_REACH = 14;

const LOOSENING: readonly Action[] = ['lift', 'ease', 'resume', 'reinstate', 'simplify', 'release'];
const TIGHTENING: readonly Action[] = ['tighten', 'impose', 'suspend', 'end', 'withdraw'];
const PROTESTING: readonly Action[] = ['protest'];

/** A treaty may be called agreement, a swap arrangement or accord; a memorandum is no declaration. */
const INSTRUMENT_GROUP: Readonly<Record<Instrument, string>> = {
  treaty: 'pact',
  agreement: 'pact',
  arrangement: 'pact',
  accord: 'any',
  mou: 'mou',
  'exchange-of-notes': 'notes',
  'joint-declaration': 'joint-text',
  'joint-statement': 'joint-text',
};

const direction = (action: Action | undefined): string | undefined =>
  action === undefined
    ? undefined
    : LOOSENING.includes(action)
      ? 'loosen'
      : TIGHTENING.includes(action)
        ? 'tighten'
        : PROTESTING.includes(action)
          ? 'protest'
          : undefined;

const agree = <T>(a: T | undefined, b: T | undefined): boolean => a === undefined || b === undefined || a === b;

function sameInstrument(a: Instrument | undefined, b: Instrument | undefined): boolean {
  if (a === undefined || b === undefined) return true;
  const [x, y] = [INSTRUMENT_GROUP[a], INSTRUMENT_GROUP[b]];
  return x === 'any' || y === 'any' || x === y;
}

/** One side alone is a party of both; two single sides that differ, or a third country on one side only, are not. */
function sameParties(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const third = (xs: readonly string[]) => xs.filter((x) => x !== 'KR' && x !== 'JP').join();
  if (third(a) !== third(b) && third(a) !== '' && third(b) !== '') return false;
  return a.some((x) => b.includes(x));
}

/** How near a day is to the nearest of some; infinitely far where there are none. */
const nearest = (days: Iterable<string>, day: string): number =>
  Math.min(Number.POSITIVE_INFINITY, ...Array.from(days, (d) => daysApart(d, day)));

/** Meetings are identified by their day; one without a day belongs to the meeting spoken of at the time. */
function sameMeeting(group: Group, { fact, source }: Mention): number | undefined {
  const place = agree(statedOf(group).place, fact.place) ? 0 : 3;
  const anchors = [...group.dates].filter((d) => d.length === 10);
  if (fact.date !== undefined && group.dates.size > 0) {
    const apart = nearest(group.dates, fact.date);
    const exact = fact.date.length === 10 && anchors.length > 0;
    // `in September` is no proof against `on the 6th`, but another town is
    return apart > (exact ? MEETING_SLACK : 0) || (!exact && place > 0) ? undefined : apart + place;
  }
  if (place > 0) return undefined;
  const told = fact.date ?? dayOf(source.publishedAt);
  const near = nearest(anchors.length > 0 ? anchors : group.reportedOn, told);
  return near <= UNDATED_REACH ? 5 + near : undefined;
}

const meets = (fact: Fact) => fact.kind === 'summit' || fact.kind === 'talks';
const RANK: Readonly<Record<Stage, number>> = { open: 0, committed: 1, done: 2, stopped: 3, off: 1 };

/** An act keeps its identity through its stages, whose dates differ; at one stage two far dates are two acts. */
function sameAct(group: Group, { fact, source }: Mention): number | undefined {
  const stated = statedOf(group);
  const [mine, theirs] = [direction(fact.action), direction(stated.action)];
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return undefined;
  if ((mine === 'protest') !== (theirs === 'protest') && fact.action !== undefined && stated.action !== undefined)
    return undefined;
  if (!sameInstrument(stated.instrument, fact.instrument) || !agree(stated.subject, fact.subject)) return undefined;
  const stage = STAGE[fact.status];
  const peers = group.datesAt.get(stage);
  if (fact.date !== undefined && peers !== undefined) {
    const apart = nearest(peers, fact.date);
    // plans are told with the day they are made, the day they are for, or the month
    return apart <= (stage === 'committed' ? 31 : 3) ? apart : undefined;
  }
  if (fact.date !== undefined && group.dates.size > 0) {
    const apart = nearest(group.dates, fact.date);
    if (apart > LIFE_SPAN) return undefined;
    const later = [...group.datesAt.keys()].some((s) => RANK[s] > RANK[stage]);
    const before = Math.min(...Array.from(group.dates, firstDay));
    if (later && fact.context === 'news' && firstDay(fact.date) > before + SAME_ACT_REACH) return undefined;
    return 2 + apart / 10;
  }
  const reported = nearest(group.reportedOn, dayOf(source.publishedAt));
  return reported <= (fact.context === 'news' ? UNDATED_REACH * 3 : UNDATED_REACH) ? 4 + reported : undefined;
}

/** A number for the same span of time is one target, whoever repeats it. */
function sameTarget(group: Group, { fact, source }: Mention): number | undefined {
  const { quantity } = group;
  if (fact.quantity && quantity && (fact.quantity.unit !== quantity.unit || fact.quantity.value !== quantity.value))
    return undefined;
  const year = fact.date?.slice(0, 4);
  if (year !== undefined && group.dates.size > 0)
    return [...group.dates].some((d) => d.startsWith(year)) ? 0 : undefined;
  const far = nearest(group.reportedOn, dayOf(source.publishedAt));
  return far <= 180 ? 1 + far / 10 : undefined;
}

/** What is news now is a turn of its own, unless the chronology tells of that very day. */
function isOfTheDay(group: Group, { fact, source }: Mention): boolean {
  const day = fact.date ?? dayOf(source.publishedAt);
  return nearest(group.dates, day) <= (fact.date === undefined ? SAME_ACT_REACH : MEETING_SLACK);
}

/**
 * How far a mention is from a group of the same topic: 0 is the same, undefined means another event.
 * Compatibility, not equality: a field that one side does not state cannot tell them apart. Ordinals never identify,
 * because outlets count meetings differently.
 */
export function distance(group: Group, mention: Mention): number | undefined {
  const { fact } = mention;
  if (group.history && fact.context === 'news' && !isOfTheDay(group, mention)) return undefined;
  if (FAMILY[statedOf(group).kind] !== FAMILY[fact.kind] || !sameParties([...group.actors], fact.actors))
    return undefined;
  if (meets(fact)) return sameMeeting(group, mention);
  return fact.kind === 'target' ? sameTarget(group, mention) : sameAct(group, mention);
}
