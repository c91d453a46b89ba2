import { recall, remember } from './memory';

export type Theme = 'system' | 'light' | 'dark';

const NEXT: Record<Theme, Theme> = { system: 'dark', dark: 'light', light: 'system' };

export function storedTheme(): Theme {
  const stored = recall('theme');
  return stored === 'dark' || stored === 'light' ? stored : 'system';
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') document.documentElement.removeAttribute('data-theme');
  else document.documentElement.setAttribute('data-theme', theme);
}

/** Takes the theme after this one, for this reader and from now on. */
export function turnTheme(): Theme {
  const theme = NEXT[storedTheme()];
  remember('theme', theme);
  applyTheme(theme);
  return theme;
}
