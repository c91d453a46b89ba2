import { useEffect, useReducer } from 'preact/hooks';
import { api, eventsPath, type Failure } from './client';
import type { EventView } from './shapes';

/** A list that fills page by page; `complete` once nothing is to come. */
export interface EventList {
  events: readonly EventView[];
  complete: boolean;
  /** There were more than one page of the browser should hold: the newest are here. */
  cut: boolean;
  failure?: Failure;
  again: () => void;
}

interface Held {
  events: EventView[];
  complete: boolean;
  cut: boolean;
  failure?: Failure;
  version: number;
  busy: boolean;
}

const PAGE = '500';
const MOST = 6_000;

/** Lists by their question, so that another view shows at once what one has fetched. */
const held = new Map<string, Held>();
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

async function fill(key: string, version: number): Promise<void> {
  const before = held.get(key);
  if (before?.busy || (before?.complete && before.version === version)) return;
  const list: Held = { events: before?.events ?? [], complete: false, cut: false, version, busy: true };
  held.set(key, list);
  const events: EventView[] = [];
  let cursor: string | undefined;
  do {
    const answer = await api.events(
      eventsPath({ ...Object.fromEntries(new URLSearchParams(key)), limit: PAGE, cursor }),
    );
    if (!answer.ok) {
      Object.assign(list, { busy: false, failure: answer.failure });
      return tell();
    }
    events.push(...answer.value.events);
    cursor = answer.value.cursor;
    // while a list is fetched anew, the old one stays until the new one has as much
    if (events.length >= list.events.length || cursor === undefined) list.events = [...events];
    tell();
  } while (cursor !== undefined && events.length < MOST);
  Object.assign(list, { complete: true, busy: false, cut: cursor !== undefined });
  tell();
}

/** All events that filters let through, newest first. `version` grows when the store has changed. */
export function useEvents(filters: Record<string, string | undefined>, version: number): EventList {
  const [, redraw] = useReducer((n: number, _: undefined) => n + 1, 0);
  const key = eventsPath(filters).split('?')[1] as string;
  useEffect(() => {
    const listener = () => redraw(undefined);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
  useEffect(() => {
    void fill(key, version);
  }, [key, version]);
  const list = held.get(key);
  return {
    events: list?.events ?? [],
    complete: list?.complete ?? false,
    cut: list?.cut ?? false,
    ...(list?.failure === undefined ? {} : { failure: list.failure }),
    again: () => void fill(key, version),
  };
}
