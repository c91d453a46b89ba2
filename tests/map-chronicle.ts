import type { OutboxEntry, OutboxItem } from '../lib/model/alert';
import type { EventChange } from '../lib/model/correction';
import type { Event } from '../lib/model/event';
import type { Chronicle, StoredReading, TopicHead } from '../lib/store/chronicle';

const unused = () => Promise.reject(new Error('what this stands in for does not read this'));

/** The Chronicle over plain maps, for measuring what the rest of the pipeline costs. Counts its calls as requests. */
export function mapChronicle(): { chronicle: Chronicle; requests: () => number } {
  const readings = new Map<string, StoredReading>();
  const heads = new Map<string, TopicHead>();
  const events = new Map<string, { event: Event; version: number }>();
  const alerts = new Map<string, OutboxEntry>();
  const changes: EventChange[] = [];
  let requests = 0;
  const counted = <T extends object>(target: T): T =>
    new Proxy(target, {
      get: (t, key) => {
        requests += 1;
        return Reflect.get(t, key);
      },
    });
  const chronicle: Chronicle = {
    reading: async (id) => readings.get(id),
    async saveReading(body) {
      const old = readings.get(body.reading.id);
      const topics = [...new Set([...(old?.topics ?? []), ...body.reading.facts.map((f) => f.topic)])];
      const stored = { ...body, topics, eventIds: old?.eventIds ?? [] };
      readings.set(body.reading.id, stored);
      return stored;
    },
    async linkReading(id, ids) {
      const old = readings.get(id);
      if (old) readings.set(id, { ...old, eventIds: [...new Set([...old.eventIds, ...ids])] });
    },
    topic: async (topic) =>
      heads.get(topic) ?? { topic, version: 0, events: [], pending: [], corrections: [], moved: {} },
    async commitTopic(head) {
      if ((heads.get(head.topic)?.version ?? 0) !== head.version - 1) return false;
      heads.set(head.topic, head);
      return true;
    },
    async settleTopic(head) {
      heads.set(head.topic, { ...head, pending: [] });
    },
    event: async (id) => events.get(id)?.event,
    events: async (ids) => ids.flatMap((id) => events.get(id)?.event ?? []),
    async putEvent(event, version) {
      events.set(event.id, { event, version });
      return true;
    },
    async removeEvent(id) {
      events.delete(id);
    },
    eventAt: async (id) => events.get(id) ?? { version: 0 },
    list: unused,
    counts: unused,
    postOld: async () => true,
    async addChange(change) {
      changes.push(change);
    },
    changes: async () => changes,
    loadHistory: unused,
    async addAlert(item) {
      if (alerts.has(item.id)) return false;
      alerts.set(item.id, item);
      return true;
    },
    alertsOf: async (id) => [...alerts.values()].filter((a): a is OutboxItem => a.eventId === id && !('digest' in a)),
    dueAlerts: async () => [],
    waitingFor: async () => [],
    claimAlert: async () => undefined,
    markSent: async () => {},
    dropAlert: async () => false,
    replaceAlert: async () => false,
    alerts: async () => [...alerts.values()],
    feeds: unused,
    feed: unused,
    putFeed: unused,
    removeFeed: unused,
    dueFeeds: unused,
    setFeedDue: unused,
    moveFeed: unused,
    subscribers: async () => [],
    putSubscriber: unused,
    removeSubscriber: unused,
    marker: async () => undefined,
    setMarker: unused,
  };
  return { chronicle: counted(chronicle), requests: () => requests };
}
