import type { Language } from '../../../lib/model/vocabularies';
import type { Alerts, Changes, EventPage, Explained, Feeds, FullEvent, Place, Upcoming } from './shapes';

/** Why there is no answer. `detail` is the server's own sentence. */
export type Failure =
  | { why: 'offline' | 'slow' }
  | { why: 'missing' | 'refused' | 'broken' | 'tripped'; status: number; detail: string };

export type Answer<T> = { ok: true; value: T } | { ok: false; failure: Failure };

const PATIENCE_MS = 20_000;

async function detailOf(response: Response): Promise<string> {
  try {
    const { detail } = (await response.json()) as { detail?: unknown };
    return typeof detail === 'string' ? detail : '';
  } catch {
    return '';
  }
}

async function fetchAnswer<T>(path: string): Promise<Answer<T>> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const response = await fetch(path, { signal: patience, headers: { accept: 'application/json' } });
    if (response.ok) return { ok: true, value: (await response.json()) as T };
    const { status } = response;
    const why = status === 404 || status === 410 ? 'missing' : status < 500 && status !== 429 ? 'refused' : 'broken';
    return { ok: false, failure: { why, status, detail: await detailOf(response) } };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, failure: { why: 'broken', status: 200, detail: '' } };
    return { ok: false, failure: { why: patience.aborted ? 'slow' : 'offline' } };
  }
}

/** Questions on their way: two parts of the page that ask the same get one answer. */
const asked = new Map<string, Promise<Answer<unknown>>>();

function ask<T>(path: string): Promise<Answer<T>> {
  const known = asked.get(path);
  if (known !== undefined) return known as Promise<Answer<T>>;
  const answer = fetchAnswer<T>(path).finally(() => asked.delete(path));
  asked.set(path, answer);
  return answer;
}

/** The path of a list of events; filters that are not set are left out. */
export function eventsPath(filters: Record<string, string | undefined>): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value) params.set(name, value);
  return `/v1/events?${params}`;
}

const event = (id: string, language: Language) => `/v1/events/${encodeURIComponent(id)}?lang=${language}`;

/** Every request the page makes. None throws: whatever goes wrong is a value with its reason. */
export const api = {
  place: () => ask<Place>('/page.json'),
  events: (path: string) => ask<EventPage>(path),
  event: (id: string, language: Language) => ask<FullEvent>(event(id, language)),
  told: (id: string) => ask<Explained>(`/v1/events/${encodeURIComponent(id)}/alerts`),
  upcoming: (days: number, language: Language) => ask<Upcoming>(`/v1/upcoming?days=${days}&lang=${language}`),
  changes: (since: string) => ask<Changes>(`/v1/changes?since=${encodeURIComponent(since)}`),
  alerts: () => ask<Alerts>('/v1/alerts'),
  feeds: () => ask<Feeds>('/v1/feeds'),
};
