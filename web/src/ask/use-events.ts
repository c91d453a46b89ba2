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
  /** The version that was asked for last. */
  wanted: number;
  busy: boolean;
}

type Filters = Record<string, string | undefined>;

/** Enough for what is seen first, and then as much as the API gives at once. */
const FIRST_PAGE = '100';
const PAGE = '500';
const NEAR_YEARS = 3;
const MOST = 6_000;
const RETRY_MS = 4_000;

/** Lists by their question, so that another view shows at once what one has fetched. */
const held = new Map<string, Held>();
const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};

async function fill(key: string, version: number): Promise<void> {
  const before = held.get(key);
  if (before?.busy) before.wanted = version;
  if (before?.busy || (before?.complete && before.version === version)) return;
  const list: Held = { events: [], ...before, complete: false, cut: false, version, wanted: version, busy: true };
  held.set(key, list);
  const filters: Filters = Object.fromEntries(new URLSearchParams(key));
  const events: EventView[] = [];
  for (const window of windowsOf(filters)) {
    const failure = await fillWindow(list, events, { ...filters, ...window });
    if (failure !== undefined) {
      Object.assign(list, { busy: false, failure });
      return tell();
    }
  }
  // while a list is fetched anew, the old one stays until the new one is whole
  Object.assign(list, { events, complete: true, busy: false });
  delete list.failure;
  tell();
  // the store changed while it was read
  if (list.wanted > version) void fill(key, list.wanted);
}

/** What is near in time is asked for first: a list of all years takes the store ten times as long. */
function windowsOf({ since, until, topic, field, q }: Filters): Filters[] {
  if (since || until || topic || field || q) return [{}];
  const year = new Date().getUTCFullYear();
  return [{ since: String(year - NEAR_YEARS) }, { until: String(year - NEAR_YEARS - 1) }];
}

async function fillWindow(list: Held, events: EventView[], filters: Filters): Promise<Failure | undefined> {
  let cursor: string | undefined;
  do {
    if (events.length >= MOST) {
      list.cut = true;
      return undefined;
    }
    const answer = await api.events(eventsPath({ ...filters, limit: events.length === 0 ? FIRST_PAGE : PAGE, cursor }));
    if (!answer.ok) return answer.failure;
    events.push(...answer.value.events);
    cursor = answer.value.cursor;
    if (events.length >= list.events.length) list.events = [...events];
    tell();
  } while (cursor !== undefined);
  return undefined;
}

/** All events that filters let through, newest first. `version` grows when the store has changed. */
export function useEvents(filters: Filters, version: number): EventList {
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
  const failed = list?.failure !== undefined && list.failure.why !== 'refused';
  useEffect(() => {
    if (!failed) return;
    const timer = setInterval(() => void fill(key, version), RETRY_MS);
    return () => clearInterval(timer);
  }, [failed, key, version]);
  return {
    events: list?.events ?? [],
    complete: list?.complete ?? false,
    cut: list?.cut ?? false,
    ...(list?.failure === undefined ? {} : { failure: list.failure }),
    again: () => void fill(key, version),
  };
}
