import { eventsPath } from '../ask/client';
import { useReading } from '../reading';
import type { Narrowing } from './facets';

const ENDINGS = [
  ['CSV', '.csv'],
  ['NDJSON', '.ndjson'],
  ['RSS', '.rss'],
  ['Atom', '.atom'],
] as const;

/** The same list from the API, in formats that others read. A stage is no filter of the API, so it has no such link. */
export function TakeAlong({ q, narrowing, history }: { q: string; narrowing: Narrowing; history: boolean }) {
  const { language } = useReading();
  if (narrowing.stage !== undefined) return null;
  const { stage: _none, ...rest } = narrowing;
  const query = eventsPath({ q, ...rest, lang: language, history: history ? undefined : 'false', limit: '500' });
  return (
    <>
      {ENDINGS.map(([name, ending]) => (
        <a key={name} href={query.replace('/v1/events', `/v1/events${ending}`)}>
          {name}
        </a>
      ))}
    </>
  );
}
