import { useEffect } from 'preact/hooks';
import { go, hrefOf, type MenuView } from './route';

/** `g` and then one of these goes to a view. */
export const GO_KEYS: Record<string, MenuView> = {
  t: 'today',
  b: 'board',
  l: 'timeline',
  c: 'calendar',
  s: 'search',
  f: 'feeds',
  a: 'alerts',
};

const CHAIN_MS = 1_200;
const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (/^(INPUT|SELECT|TEXTAREA)$/.test(target.tagName) || target.isContentEditable);

/** Moves between the rows of lists, in the order of the page. */
function moveRow(by: number): void {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.offsetParent !== null);
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const row = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
  row?.focus();
}

export function findBox(): void {
  const focus = () => document.querySelector<HTMLInputElement>('#find')?.focus();
  if (document.querySelector('#find') === null) {
    go(hrefOf('search'));
    requestAnimationFrame(() => requestAnimationFrame(focus));
  } else focus();
}

/** Calls back for keys that are the page's: those typed into a field are the field's, and an open dialog has its own. */
function listen(answer: (event: KeyboardEvent) => (() => void) | undefined): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (document.querySelector('dialog[open]')) return;
    const run = answer(event);
    if (run === undefined) return;
    event.preventDefault();
    run();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}

const MOVES: Record<string, number> = { j: 1, k: -1 };
/** Arrows move where a row is already marked; elsewhere they scroll. */
const ARROWS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** The keys that hold everywhere. */
export function useKeyboard(openHelp: () => void): void {
  useEffect(() => {
    let goAt = 0;
    return listen(({ key, timeStamp }) => {
      const view = timeStamp - goAt < CHAIN_MS ? GO_KEYS[key] : undefined;
      goAt = key === 'g' && view === undefined ? timeStamp : 0;
      if (view !== undefined) return () => go(hrefOf(view));
      if (key === 'g') return () => {};
      if (key === '/') return findBox;
      if (key === '?') return openHelp;
      const by = MOVES[key] ?? (document.activeElement?.matches('[data-row]') ? ARROWS[key] : undefined);
      return by === undefined ? undefined : () => moveRow(by);
    });
  }, [openHelp]);
}

/** Keys of the view at hand, by name as `KeyboardEvent.key` gives it. */
export function useViewKeys(keys: Record<string, () => void>): void {
  useEffect(() => listen(({ key }) => keys[key]));
}
