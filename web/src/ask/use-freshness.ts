import { useEffect, useState } from 'preact/hooks';
import { api } from './client';
import type { Place } from './shapes';

const EVERY_MS = 60_000;

/** A number that grows when the store has changed. While the page is in sight it asks each minute, and it asks little. */
export function useFreshness(place: Place | undefined): number {
  const [version, setVersion] = useState(0);
  useEffect(() => {
    if (place === undefined) return;
    let since = place.now;
    const look = async () => {
      if (document.hidden) return;
      const answer = await api.changes(since);
      const last = answer.ok ? answer.value.changes.at(-1)?.at : undefined;
      if (last === undefined || last <= since) return;
      since = last;
      setVersion((n) => n + 1);
    };
    const timer = setInterval(look, EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [place]);
  return version;
}
