import { useEffect, useState } from 'preact/hooks';

export const VIEWS = ['today', 'board', 'timeline', 'calendar', 'search', 'feeds', 'alerts'] as const;
export type MenuView = (typeof VIEWS)[number];
export type View = MenuView | 'event' | 'nowhere';

/** Where the reader is: everything a link needs to show the same again. */
export interface Route {
  view: View;
  id?: string;
  params: URLSearchParams;
}

type Changes = Record<string, string | undefined>;

const CHANGED = 'kjm:route';

export function readRoute({ pathname, search }: Pick<URL, 'pathname' | 'search'>): Route {
  const params = new URLSearchParams(search);
  const [first = '', second] = pathname.split('/').filter(Boolean);
  if (first === '') return { view: 'today', params };
  if (first === 'event' && second !== undefined) return { view: 'event', id: decodeURIComponent(second), params };
  const view = VIEWS.find((v) => v === first && second === undefined);
  return { view: view ?? 'nowhere', params };
}

/** The address of a view. The language of the address at hand goes along. */
export function hrefOf(view: MenuView, params: Changes = {}): string {
  return withParams(view === 'today' ? '/' : `/${view}`, params);
}

export const hrefOfEvent = (id: string): string => withParams(`/event/${encodeURIComponent(id)}`, {});

function withParams(path: string, changes: Changes): string {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(changes)) if (value) params.set(name, value);
  const lang = new URLSearchParams(location.search).get('lang');
  if (lang && !params.has('lang')) params.set('lang', lang);
  return params.size > 0 ? `${path}?${params}` : path;
}

export function go(href: string, { replace = false } = {}): void {
  if (href === location.pathname + location.search) return;
  if (replace) history.replaceState(null, '', href);
  else history.pushState(null, '', href);
  dispatchEvent(new Event(CHANGED));
}

/** Changes filters of the view at hand; an empty value takes a filter away. */
export function changeParams(changes: Changes, how?: { replace?: boolean }): void {
  const params = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  go(params.size > 0 ? `${location.pathname}?${params}` : location.pathname, how);
}

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readRoute(location));
  useEffect(() => {
    const update = () => setRoute(readRoute(location));
    addEventListener('popstate', update);
    addEventListener(CHANGED, update);
    return () => {
      removeEventListener('popstate', update);
      removeEventListener(CHANGED, update);
    };
  }, []);
  return route;
}

/** Links within the page change the view without loading it anew; the browser keeps all that a modifier key asks for. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = (event.target as Element | null)?.closest('a');
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
    if (link.pathname.startsWith('/v1/') || link.hash) return;
    event.preventDefault();
    go(link.pathname + link.search);
  });
}
