import type { OutboxItem } from '../../lib/model/alert';
import type { Event } from '../../lib/model/event';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { openLocal } from '../../lib/runtime/local';
import { silentLog } from '../../lib/runtime/log';

/** What a store came to. */
export interface Outcome {
  /** Each event as what it says and by which articles: ids differ by the order in which they came, and mean nothing. */
  events: string[];
  alerts: number;
  /** What was told: event, step, language and delivery. */
  told: string[];
  /** Steps of an event that were told more than once in one language and delivery. */
  toldTwice: string[];
  /** Steps told of two events, each by itself, that a later article showed to be one: nobody could know when they were told. */
  joinedLater: string[];
  /** Alerts that are still to be sent. */
  due: number;
}

const described = ({ kind, topic, status, date, steps, articles }: Event): string =>
  JSON.stringify([
    kind,
    topic,
    status,
    date ?? null,
    steps.map((s) => [s.status, s.date ?? null, [...s.articles].sort()]),
    [...articles].sort(),
  ]);

type Told = Pick<OutboxItem, 'eventId' | 'createdAt' | 'alert'>;

/** Whether the later of two alerts told of an event that was one with the earlier's when it was told. */
function knewBetter(a: Told, b: Told): boolean {
  const [earlier, later] = a.createdAt <= b.createdAt ? [a, b] : [b, a];
  return earlier.eventId === later.eventId || later.alert.event.formerIds.includes(earlier.eventId);
}

/** Reads the store of a monitor that has ended. */
export async function outcomeOf(dir: string): Promise<Outcome> {
  const local = await openLocal({ dir, settings: DEFAULT_SETTINGS, log: silentLog, publish: async () => 'never' });
  const { chronicle } = local.ports;
  try {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await chronicle.list({ limit: 500, ...(cursor === undefined ? {} : { cursor }) });
      ids.push(...page.items.map((e) => e.id));
      cursor = page.cursor;
    } while (cursor !== undefined);
    const outcome: Outcome = { events: [], alerts: 0, told: [], toldTwice: [], joinedLater: [], due: 0 };
    for (const event of await chronicle.events(ids)) {
      const what = described(event);
      outcome.events.push(what);
      const told = new Map<string, OutboxItem>();
      for (const id of [event.id, ...event.formerIds])
        for (const item of await chronicle.alertsOf(id)) {
          if (item.state === 'sent') outcome.alerts += 1;
          else outcome.due += 1;
          const key = `${item.stepKey} ${item.language} ${item.delivery}`;
          const other = told.get(key);
          if (other !== undefined)
            (knewBetter(other, item) ? outcome.toldTwice : outcome.joinedLater).push(`${event.id} ${key}`);
          else outcome.told.push(`${key} ${what}`);
          told.set(key, item);
        }
    }
    outcome.events.sort();
    outcome.told.sort();
    return outcome;
  } finally {
    await local.close();
  }
}
