import type { Mention } from '../model/event';
import type { Fact } from '../model/fact';
import { FAMILY, STAGE, type Stage } from '../model/vocabularies';
import { sameDirection, sameInstrument, sameSubject } from './act-words';
import { HISTORY_OUTLET } from './build-event';
import { dayOf, daysApart, firstDay } from './days';
import { type Group, saidApart, statedOf } from './group';
import { partiesApart } from './parties';

/** Meetings are told with a day's slack between time zones and between first and last day of a visit. */
const MEETING_SLACK = 1;
/** A mention without a date means the event that its readers have in mind: one of these days. */
const UNDATED_REACH = 21;
/** One life of a measure, from the first plan to its end, seldom spans more. */
const LIFE_SPAN = 400;
/** Told again as news so many days after it was done, the same act is another one. */
const SAME_ACT_REACH = 14;
/** What is farther than this is the same only if nothing nearer is. */
const FAR = 3;

/** How near a day is to the nearest of some; infinitely far where there are none. */
function nearest(days: Iterable<string>, day: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (const d of days) least = Math.min(least, daysApart(d, day));
  return least;
}

/** A wish or a plan without a day means a meeting to come; `held` without a day means one that was. */
function couldMean(anchor: string, fact: Fact, told: string, held: ReadonlySet<string> | undefined): boolean {
  const stage = STAGE[fact.status];
  if (stage === 'open') return anchor >= told && !held?.has(anchor);
  if (stage === 'committed') return anchor >= told;
  return stage !== 'done' || firstDay(anchor) <= firstDay(told) + MEETING_SLACK;
}

/** Meetings are identified by their day; one without a day belongs to the meeting spoken of at the time. */
function sameMeeting(group: Group, { fact, source }: Mention): number | undefined {
  const stated = statedOf(group).place;
  const place = stated === undefined || fact.place === undefined || stated === fact.place ? 0 : FAR;
  const anchors = [...group.dates].filter((d) => d.length === 10);
  if (fact.date !== undefined && group.dates.size > 0) {
    const exact = fact.date.length === 10 && anchors.length > 0;
    // a week that somebody told as a month says less than the day
    const apart = nearest(exact ? anchors : group.dates, fact.date);
    // `in September` is no proof against `on the 6th`, but another town is
    return apart > (exact ? MEETING_SLACK : 0) || (!exact && place > 0) ? undefined : apart + place;
  }
  if (place > 0) return undefined;
  const told = fact.date ?? dayOf(source.publishedAt);
  const meant =
    fact.date === undefined ? anchors.filter((a) => couldMean(a, fact, told, group.datesAt.get('done'))) : anchors;
  if (anchors.length > 0 && meant.length === 0) return undefined;
  const near = nearest(meant.length > 0 ? meant : group.reportedOn, told);
  return near <= UNDATED_REACH ? 5 + near : undefined;
}

const RANK: Readonly<Record<Stage, number>> = { open: 0, committed: 1, done: 2, stopped: 3, off: 1 };

/** One side holds a drill and the other protests on the same day: two acts, also where nobody named the first one's verb. */
const isAnswer = ({ actors }: Group, action: Fact['action'], fact: Fact): boolean =>
  (fact.action === 'protest') !== (action === 'protest') &&
  fact.actors.length === 1 &&
  actors.size === 1 &&
  !actors.has(fact.actors[0]!);

/** An act keeps its identity through its stages, whose dates differ; at one stage two far dates are two acts. */
function sameAct(group: Group, mention: Mention): number | undefined {
  const { fact } = mention;
  const stated = statedOf(group);
  if (!sameDirection(fact.action, stated.action) || !sameInstrument(stated.instrument, fact.instrument))
    return undefined;
  if (isAnswer(group, stated.action, fact)) return undefined;
  const subject = sameSubject(stated.subject, fact.subject);
  if (subject === false) return undefined;
  const apart = actApart(group, mention);
  // nothing but the day connects two names in two languages
  return subject === undefined && (apart !== 0 || fact.date?.length !== 10) ? undefined : apart;
}

const isOnly = (stages: ReadonlySet<Stage>, stage: Stage): boolean => stages.size === 1 && stages.has(stage);

/** A recap says that it was done; what is only asked for now is another turn of the same matter. */
function recapsAnother({ stages, dates }: Group, { context, status, date }: Fact): boolean {
  const stage = STAGE[status];
  if (context === 'background') return stage === 'done' && date === undefined && isOnly(stages.news, 'open');
  return stage === 'open' && stages.news.size === 0 && isOnly(stages.background, 'done') && dates.size === 0;
}

function actApart(group: Group, { fact, source }: Mention): number | undefined {
  if (recapsAnother(group, fact)) return undefined;
  const stage = STAGE[fact.status];
  // a signature and its entry into force are two dates of one life
  const takesEffect = fact.status === 'in-force' && group.signed && !group.inForce;
  const peers = takesEffect ? undefined : group.datesAt.get(stage);
  if (fact.date !== undefined && peers !== undefined) {
    const apart = nearest(peers, fact.date);
    // a paper too: told with the day it was signed, or with that from which it holds
    if (stage !== 'committed')
      return apart <= 3 ? apart : fact.status === 'signed' ? madeOn(group, peers, fact) : undefined;
    // plans are told with the day they are made, the day they are for, or the month
    return apart <= 31 ? apart : madeOn(group, peers, fact);
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

/** One outlet dates a plan by the day it was made on, another by the day it is for, and names the first beside it. */
function madeOn({ announcedOn }: Group, peers: ReadonlySet<string>, fact: Fact): number | undefined {
  const made = [
    ...(fact.announcedOn === undefined ? [] : [nearest(peers, fact.announcedOn)]),
    ...(fact.date === undefined ? [] : [nearest(announcedOn, fact.date)]),
  ];
  const apart = Math.min(...made);
  return apart <= MEETING_SLACK ? FAR + apart : undefined;
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

/** Two single sides that differ mean one act only where the day of it is the same at the same stage. */
function opposedApart(group: Group, { fact }: Mention): number | undefined {
  if (fact.date?.length !== 10 || fact.kind === 'target') return undefined;
  return group.datesAt.get(STAGE[fact.status])?.has(fact.date) ? 2 * FAR : undefined;
}

/**
 * How far a mention is from a group of the same thread: 0 is the same, undefined means another event.
 * Compatibility, not equality: a field that one side does not state cannot tell them apart. Ordinals never identify,
 * because outlets count meetings differently.
 */
export function distance(group: Group, mention: Mention): number | undefined {
  const { fact } = mention;
  // what editors listed as two entries stays two, whatever recaps come
  if (group.history && mention.source.outlet === HISTORY_OUTLET) return undefined;
  if (group.history && fact.context === 'news' && !isOfTheDay(group, mention)) return undefined;
  if (FAMILY[statedOf(group).kind] !== FAMILY[fact.kind]) return undefined;
  const apart =
    FAMILY[fact.kind] === 'act'
      ? sameAct(group, mention)
      : fact.kind === 'target'
        ? sameTarget(group, mention)
        : sameMeeting(group, mention);
  // most groups are of other days: what is left is looked at closely
  if (apart === undefined || saidApart(group, mention)) return undefined;
  const parties = partiesApart(fact.kind, [...group.actors], fact.actors, opposedApart(group, mention));
  if (parties === undefined) return undefined;
  // another grain of the topic needs the day to agree
  if (!group.topics.has(fact.topic)) return fact.date !== undefined && apart <= 1 ? apart + parties + FAR : undefined;
  return apart + parties;
}
