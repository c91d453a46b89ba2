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

async function ask<T>(path: string, stop?: AbortSignal): Promise<Answer<T>> {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    const signal = stop === undefined ? patience : AbortSignal.any([stop, patience]);
    const response = await fetch(path, { signal, headers: { accept: 'application/json' } });
    if (response.ok) return { ok: true, value: (await response.json()) as T };
    const { status } = response;
    const why = status === 404 || status === 410 ? 'missing' : status < 500 && status !== 429 ? 'refused' : 'broken';
    return { ok: false, failure: { why, status, detail: await detailOf(response) } };
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, failure: { why: 'broken', status: 200, detail: '' } };
    return { ok: false, failure: { why: patience.aborted ? 'slow' : 'offline' } };
  }
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
  events: (path: string, stop?: AbortSignal) => ask<EventPage>(path, stop),
  event: (id: string, language: Language, stop?: AbortSignal) => ask<FullEvent>(event(id, language), stop),
  told: (id: string, stop?: AbortSignal) => ask<Explained>(`/v1/events/${encodeURIComponent(id)}/alerts`, stop),
  upcoming: (days: number, language: Language, stop?: AbortSignal) =>
    ask<Upcoming>(`/v1/upcoming?days=${days}&lang=${language}`, stop),
  changes: (since: string, stop?: AbortSignal) => ask<Changes>(`/v1/changes?since=${encodeURIComponent(since)}`, stop),
  alerts: (stop?: AbortSignal) => ask<Alerts>('/v1/alerts', stop),
  feeds: (stop?: AbortSignal) => ask<Feeds>('/v1/feeds', stop),
};
