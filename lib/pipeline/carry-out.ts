import { buildEvent } from '../events/build-event';
import { describeChange, describeRemoval } from '../events/describe-change';
import { mentionsOf } from '../events/mentions';
import type { Event, Mention } from '../model/event';
import type { StoredReading, TopicHead } from '../store/chronicle';
import type { Ports } from './ports';

/** An event as it was before the head was committed, with the version it was written at. */
type Before = Awaited<ReturnType<Ports['chronicle']['eventAt']>>;

interface Rewriting {
  head: TopicHead;
  chronicle: Ports['chronicle'];
  now: string;
}

/** Finds the mentions that events take, by fact; `held` are those of events, which need no reading when they move. */
function factsOf({ head, chronicle }: Rewriting, own: StoredReading | undefined, held: ReadonlyMap<string, Mention>) {
  const readings = new Map<string, StoredReading>(own === undefined ? [] : [[own.reading.id, own]]);
  return {
    async mentions(factId: string): Promise<Mention[]> {
      const moved = own !== undefined && factId.startsWith(`${own.reading.id}#`) ? undefined : held.get(factId);
      if (moved) return [moved];
      const articleId = factId.slice(0, factId.lastIndexOf('#'));
      const reading = readings.get(articleId) ?? (await chronicle.reading(articleId));
      if (reading === undefined) return [];
      readings.set(articleId, reading);
      return mentionsOf(reading, head.topic).filter((m) => m.factId === factId);
    },
    /** Lets readings lead to the event that holds facts of theirs. */
    async link(mentions: readonly Mention[], eventId: string): Promise<void> {
      for (const articleId of new Set(mentions.map((m) => m.source.articleId)))
        if (!(readings.get(articleId)?.eventIds ?? []).includes(eventId))
          await chronicle.linkReading(articleId, [eventId]);
    },
  };
}

/**
 * Rewrites the events of a committed head whose writer may have died before it could. `own` is the reading at hand, which
 * need not be fetched. Each change is written down before its event, so that none is lost between.
 */
export async function carryOut(
  head: TopicHead,
  ports: Pick<Ports, 'now' | 'chronicle'>,
  own?: StoredReading,
): Promise<void> {
  if (head.pending.length === 0) return;
  const { chronicle } = ports;
  const rewriting: Rewriting = { head, chronicle, now: ports.now().toISOString() };
  const before = new Map<string, Before>();
  for (const { eventId } of head.pending) before.set(eventId, await chronicle.eventAt(eventId));
  const held = [...before.values()].flatMap(({ event }) => event?.mentions ?? []);
  const facts = factsOf(rewriting, own, new Map(held.map((m) => [m.factId, m])));
  for (const { eventId, add, drop } of head.pending) {
    const { event, version } = before.get(eventId) as Before;
    if (version >= head.version) continue;
    const fresh: Mention[] = [];
    for (const factId of add) fresh.push(...(await facts.mentions(factId)));
    await facts.link(fresh, eventId);
    const kept = event?.mentions.filter((m) => !drop.includes(m.factId) && !add.includes(m.factId)) ?? [];
    await rewrite(rewriting, eventId, event, [...kept, ...fresh]);
  }
  await chronicle.settleTopic(head);
}

/** Writes an event anew from its mentions; one that has none left is taken away. */
async function rewrite(
  { head, chronicle, now }: Rewriting,
  eventId: string,
  event: Event | undefined,
  mentions: Mention[],
): Promise<void> {
  if (mentions.length > 0) {
    const after = buildEvent(eventId, mentions, head);
    const change = describeChange(event, after, now);
    if (change !== undefined) await chronicle.addChange(change, head.version);
    await chronicle.putEvent(after, head.version, now);
    return;
  }
  const movedTo = head.moved[eventId];
  if (event !== undefined) await chronicle.addChange(describeRemoval(event, movedTo, now), head.version);
  await chronicle.removeEvent(eventId, head.version, movedTo);
}
