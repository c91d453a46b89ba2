import { useMemo } from 'preact/hooks';
import { api, eventsPath } from '../ask/client';
import type { EventView } from '../ask/shapes';
import { useAnswer } from '../ask/use-answer';
import { useEventsById } from '../ask/use-events-by-id';
import { useReading } from '../reading';
import { type Development, developmentsOf, isTold } from './changes';

/** Told in passing: they are in the event, and not worth a line. */
const MINOR: ReadonlySet<Development['type']> = new Set(['facts', 'moved', 'removed']);
const NEAR_YEARS = 2;
/** What changes is mostly dated near: one page of events, whatever the size of the store, holds nearly all of it. */
const NEAREST = '300';
/** What is in no list is asked for one by one. */
const MOST_ASKED = 40;

export interface Told {
  development: Development;
  /** Absent where the event is no more. */
  event?: EventView;
}

/** What became of events since a time, with the events themselves. */
export function useDevelopments(since: string) {
  const { language, version, today, place } = useReading();
  const changes = useAnswer(`changes ${since} ${version} ${place?.now}`, () => api.changes(since));
  const from = String(Number(today.slice(0, 4)) - NEAR_YEARS);
  const path = eventsPath({ since: from, limit: NEAREST, lang: language });
  const near = useAnswer(`${path} ${version}`, () => api.events(path));
  const listed = useMemo(() => new Map(near.value?.events.map((e) => [e.id, e])), [near.value]);
  const weighty = useMemo(
    () => developmentsOf(changes.value?.changes ?? []).filter((d) => !MINOR.has(d.type)),
    [changes.value],
  );
  const missing = near.value
    ? weighty
        .map((d) => d.movedTo ?? d.eventId)
        .filter((id) => !listed.has(id))
        .slice(0, MOST_ASKED)
    : [];
  const { found, settled } = useEventsById(missing, language, version);
  const told = weighty.flatMap((development): Told[] => {
    const id = development.movedTo ?? development.eventId;
    const event = listed.get(id) ?? found.get(id);
    if (event === undefined) return [];
    if (event === null) return [{ development }];
    return isTold(development, event) ? [{ development, event }] : [];
  });
  const ready = changes.value !== undefined && near.value !== undefined && settled;
  return { told, ready, failure: changes.failure ?? near.failure, again: changes.failure ? changes.again : near.again };
}
