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
function moveRow(by: number): boolean {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.offsetParent !== null);
  const at = rows.indexOf(document.activeElement as HTMLElement);
  const row = rows[at < 0 ? (by > 0 ? 0 : rows.length - 1) : at + by];
  row?.focus();
  return row !== undefined;
}

export function findBox(): void {
  const focus = () => document.querySelector<HTMLInputElement>('#find')?.focus();
  if (document.querySelector('#find') === null) {
    go(hrefOf('search'));
    requestAnimationFrame(() => requestAnimationFrame(focus));
  } else focus();
}

/** The keys that hold everywhere; keys typed into a field are the field's. */
export function useKeyboard(openHelp: () => void): void {
  useEffect(() => {
    let goAt = 0;
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const view = event.timeStamp - goAt < CHAIN_MS ? GO_KEYS[event.key] : undefined;
      goAt = 0;
      if (view !== undefined) go(hrefOf(view));
      else if (event.key === 'g') goAt = event.timeStamp;
      else if (event.key === '/') findBox();
      else if (event.key === '?') openHelp();
      else if (event.key === 'j' || event.key === 'k') moveRow(event.key === 'j' ? 1 : -1);
      else if (/^Arrow(Down|Up)$/.test(event.key) && document.activeElement?.matches('[data-row]'))
        moveRow(event.key === 'ArrowDown' ? 1 : -1);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [openHelp]);
}

/** Keys of the view at hand, by name as `KeyboardEvent.key` gives it. */
export function useViewKeys(keys: Record<string, () => void>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const run = keys[event.key];
      if (run === undefined) return;
      event.preventDefault();
      run();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  });
}
