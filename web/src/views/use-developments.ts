import { useMemo } from 'preact/hooks';
import { isListed } from '../../../lib/events/build-event';
import { api } from '../ask/client';
import type { EventView } from '../ask/shapes';
import { useAnswer } from '../ask/use-answer';
import { useEvents } from '../ask/use-events';
import { useEventsById } from '../ask/use-events-by-id';
import { useReading } from '../reading';
import { type Development, developmentsOf } from './changes';

/** Told in passing: they are in the event, and not worth a line. */
const MINOR: ReadonlySet<Development['type']> = new Set(['facts', 'moved', 'removed']);
const NEAR_YEARS = 2;
/** What is in no list is asked for one by one. */
const MOST_ASKED = 30;

export interface Told {
  development: Development;
  /** Absent where the event is no more. */
  event?: EventView;
}

/** What became of events since a time, with the events themselves; those that no list shows are left out here too. */
export function useDevelopments(since: string) {
  const { language, version, today, place } = useReading();
  const changes = useAnswer(`changes ${since} ${version} ${place?.now}`, (stop) => api.changes(since, stop));
  const list = useEvents({ since: String(Number(today.slice(0, 4)) - NEAR_YEARS), lang: language }, version);
  const listed = useMemo(() => new Map(list.events.map((e) => [e.id, e])), [list.events]);
  const weighty = useMemo(
    () => developmentsOf(changes.value?.changes ?? []).filter((d) => !MINOR.has(d.type)),
    [changes.value],
  );
  const missing = list.complete
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
    return isListed(event) || event.withdrawn ? [{ development, event }] : [];
  });
  const ready = changes.value !== undefined && list.complete && settled;
  return { told, ready, failure: changes.failure ?? list.failure, again: changes.failure ? changes.again : list.again };
}
