import { buildEvent } from '../events/build-event';
import { describeChange, describeRemoval } from '../events/describe-change';
import { mentionsOf } from '../events/mentions';
import type { Event, Mention } from '../model/event';
import type { StoredReading, TopicHead } from '../store/chronicle';
import type { Ports } from './ports';

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
  const now = ports.now().toISOString();
  const readings = new Map<string, StoredReading>(own === undefined ? [] : [[own.reading.id, own]]);
  const mention = async (factId: string): Promise<Mention[]> => {
    const articleId = factId.slice(0, factId.lastIndexOf('#'));
    const reading = readings.get(articleId) ?? (await chronicle.reading(articleId));
    if (reading === undefined) return [];
    readings.set(articleId, reading);
    return mentionsOf(reading, head.topic).filter((m) => m.factId === factId);
  };
  const before = new Map<string, { event?: Event; version: number }>();
  for (const { eventId } of head.pending) before.set(eventId, await chronicle.eventAt(eventId));
  const held = [...before.values()].flatMap(({ event }) => event?.mentions ?? []);
  const known = new Map(held.map((m) => [m.factId, m]));
  for (const { eventId, add, drop } of head.pending) {
    const { event, version } = before.get(eventId) as { event?: Event; version: number };
    if (version >= head.version) continue;
    const fresh: Mention[] = [];
    for (const id of add) {
      const moved = own !== undefined && id.startsWith(`${own.reading.id}#`) ? undefined : known.get(id);
      fresh.push(...(moved ? [moved] : await mention(id)));
    }
    const kept = event?.mentions.filter((m) => !drop.includes(m.factId) && !add.includes(m.factId)) ?? [];
    const mentions = [...kept, ...fresh];
    for (const articleId of new Set(fresh.map((m) => m.source.articleId))) {
      if (!(readings.get(articleId)?.eventIds ?? []).includes(eventId))
        await chronicle.linkReading(articleId, [eventId]);
    }
    if (mentions.length > 0) {
      const after = buildEvent(eventId, mentions, head);
      const change = describeChange(event, after, now);
      if (change !== undefined) await chronicle.addChange(change, head.version);
      await chronicle.putEvent(after, head.version, now);
    } else {
      const movedTo = head.moved[eventId];
      if (event !== undefined) await chronicle.addChange(describeRemoval(event, movedTo, now), head.version);
      await chronicle.removeEvent(eventId, head.version, movedTo);
    }
  }
  await chronicle.settleTopic(head);
}
