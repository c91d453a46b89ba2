import type { Event, Mention } from '../model/event';
import type { Fact } from '../model/fact';
import { type Action, FAMILY, type Instrument, STAGE, type Stage } from '../model/vocabularies';
import { dayOf, daysApart, firstDay } from './days';

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

const datesOf = (event: Event): string[] => event.mentions.flatMap((m) => (m.fact.date ? [m.fact.date] : []));

/** Meetings are identified by their day; one without a day belongs to the meeting spoken of at the time. */
function sameMeeting(event: Event, mention: Mention): number | undefined {
  const { fact, source } = mention;
  const place = !agree(event.place, fact.place) ? 3 : 0;
  if (fact.date !== undefined) {
    const dates = datesOf(event);
    if (dates.length > 0) {
      const apart = Math.min(...dates.map((d) => daysApart(d, fact.date as string)));
      const exact = fact.date.length === 10 && dates.some((d) => d.length === 10);
      // `in September` is no proof against `on the 6th`, but another town is
      return apart > (exact ? MEETING_SLACK : 0) || (!exact && place > 0) ? undefined : apart + place;
    }
  }
  if (place > 0) return undefined;
  const anchors = datesOf(event).filter((d) => d.length === 10);
  const told = fact.date ?? dayOf(source.publishedAt);
  const near = Math.min(
    ...anchors.map((d) => daysApart(d, told)),
    ...(anchors.length === 0 ? event.mentions.map((m) => daysApart(dayOf(m.source.publishedAt), told)) : []),
  );
  return near <= UNDATED_REACH ? 5 + near : undefined;
}

const meets = (fact: Fact) => fact.kind === 'summit' || fact.kind === 'talks';
const RANK: Readonly<Record<Stage, number>> = { open: 0, committed: 1, done: 2, stopped: 3, off: 1 };

/** An act keeps its identity through its stages, whose dates differ; at one stage two far dates are two acts. */
function sameAct(event: Event, mention: Mention): number | undefined {
  const { fact, source } = mention;
  const [mine, theirs] = [direction(fact.action), direction(event.action)];
  if (mine !== undefined && theirs !== undefined && mine !== theirs) return undefined;
  if ((mine === 'protest') !== (theirs === 'protest') && fact.action !== undefined && event.action !== undefined)
    return undefined;
  if (!sameInstrument(event.instrument, fact.instrument) || !agree(event.subject, fact.subject)) return undefined;
  const told = dayOf(source.publishedAt);
  const reported = Math.min(...event.mentions.map((m) => daysApart(dayOf(m.source.publishedAt), told)));
  const peers = event.mentions.filter((m) => STAGE[m.fact.status] === STAGE[fact.status] && m.fact.date !== undefined);
  if (fact.date !== undefined && peers.length > 0) {
    const apart = Math.min(...peers.map((m) => daysApart(m.fact.date as string, fact.date as string)));
    // a day taken from the article that tells it is no more than a guess of the day it happened
    const slack = STAGE[fact.status] === 'committed' ? 31 : 3;
    return apart <= slack ? apart : undefined;
  }
  const dates = datesOf(event);
  if (fact.date !== undefined && dates.length > 0) {
    const apart = Math.min(...dates.map((d) => daysApart(d, fact.date as string)));
    if (apart > LIFE_SPAN) return undefined;
    const done = event.mentions.some((m) => RANK[STAGE[m.fact.status]] > RANK[STAGE[fact.status]] && m.fact.date);
    const before = Math.min(...dates.map(firstDay));
    if (done && fact.context === 'news' && firstDay(fact.date) > before + SAME_ACT_REACH) return undefined;
    return 2 + apart / 10;
  }
  return reported <= (fact.context === 'news' ? UNDATED_REACH * 3 : UNDATED_REACH) ? 4 + reported : undefined;
}

/** A number for the same span of time is one target, whoever repeats it. */
function sameTarget(event: Event, { fact, source }: Mention): number | undefined {
  if (fact.quantity && event.quantity && fact.quantity.unit !== event.quantity.unit) return undefined;
  if (fact.quantity && event.quantity && fact.quantity.value !== event.quantity.value) return undefined;
  const far = Math.min(...event.mentions.map((m) => daysApart(dayOf(m.source.publishedAt), dayOf(source.publishedAt))));
  if (fact.date !== undefined && event.date !== undefined)
    return fact.date.slice(0, 4) === event.date.slice(0, 4) ? 0 : undefined;
  return far <= 180 ? 1 + far / 10 : undefined;
}

/** What is news now is a turn of its own, unless the chronology tells of that very day. */
function isOfTheDay(event: Event, { fact, source }: Mention): boolean {
  const day = fact.date ?? dayOf(source.publishedAt);
  return datesOf(event).some((d) => daysApart(d, day) <= (fact.date === undefined ? SAME_ACT_REACH : MEETING_SLACK));
}

/**
 * How far a mention is from an event of the same topic: 0 is the same, undefined means another event.
 * Compatibility, not equality: a field that one side does not state cannot tell them apart. Ordinals never identify,
 * because outlets count meetings differently.
 */
export function distance(event: Event, mention: Mention): number | undefined {
  const { fact } = mention;
  if (event.history && fact.context === 'news' && !isOfTheDay(event, mention)) return undefined;
  if (FAMILY[event.kind] !== FAMILY[fact.kind] || !sameParties(event.actors, fact.actors)) return undefined;
  if (meets(fact)) return sameMeeting(event, mention);
  return fact.kind === 'target' ? sameTarget(event, mention) : sameAct(event, mention);
}
