import type { Event } from '../../lib/model/event';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { openLocal } from '../../lib/runtime/local';
import { silentLog } from '../../lib/runtime/log';

/** What a store came to. */
export interface Outcome {
  /** Each event as what it says and by which articles: ids differ by the order in which they came, and mean nothing. */
  events: string[];
  alerts: number;
  /** Steps of an event that were told more than once in one language and delivery. */
  toldTwice: string[];
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
    const outcome: Outcome = { events: [], alerts: 0, toldTwice: [], due: 0 };
    for (const event of await chronicle.events(ids)) {
      outcome.events.push(described(event));
      const told = new Set<string>();
      for (const id of [event.id, ...event.formerIds])
        for (const { stepKey, language, delivery, state } of await chronicle.alertsOf(id)) {
          const key = `${event.id} ${stepKey} ${language} ${delivery}`;
          if (told.has(key)) outcome.toldTwice.push(key);
          told.add(key);
          if (state === 'sent') outcome.alerts += 1;
          else outcome.due += 1;
        }
    }
    outcome.events.sort();
    return outcome;
  } finally {
    await local.close();
  }
}
