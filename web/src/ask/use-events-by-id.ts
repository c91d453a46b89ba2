import { useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../lib/model/vocabularies';
import { api } from './client';
import type { EventView } from './shapes';

/** Events that a list does not hold, each asked for by its id; null for one that is no more. */
export type ById = ReadonlyMap<string, EventView | null>;

/** Asks for events one by one, all at once: for the few that lists leave out. `settled` once each has its answer. */
export function useEventsById(ids: readonly string[], language: Language, version: number) {
  const [state, setState] = useState<{ key: string; found: ById }>({ key: '', found: new Map() });
  const key = [language, version, ...ids].join(' ');
  // the key says all that the question depends on
  useEffect(() => {
    let gone = false;
    Promise.all(
      ids.map(async (id) => {
        const answer = await api.event(id, language);
        return [id, answer.ok ? answer.value : null] as const;
      }),
    ).then((found) => {
      if (!gone) setState({ key, found: new Map(found) });
    });
    return () => {
      gone = true;
    };
  }, [key]);
  return { found: state.found, settled: state.key === key };
}
