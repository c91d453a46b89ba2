import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const PLACES = [
  process.env.KJM_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser of this machine; undefined where there is none. */
export const CHROMIUM = PLACES.find((path) => path !== undefined && existsSync(path));

/** For the title of tests that are skipped, so that nobody takes them for passed. */
export const NEEDS_CHROMIUM =
  CHROMIUM === undefined ? ' (skipped: no Chromium here; install it or name it in KJM_CHROMIUM)' : '';

export function launch(): Promise<Browser> {
  // as root, in a container, Chromium has no sandbox; the page it opens is our own
  return chromium.launch({ ...(CHROMIUM ? { executablePath: CHROMIUM } : {}), args: ['--no-sandbox'] });
}

/** What a page did that it should not: errors of its console, and requests to other machines. */
export interface Faults {
  errors: string[];
  elsewhere: string[];
}

/** Watches a page from its first request on. */
export function watch(page: Page): Faults {
  const faults: Faults = { errors: [], elsewhere: [] };
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.errors.push(message.text());
  });
  page.on('pageerror', (error) => faults.errors.push(String(error)));
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') faults.elsewhere.push(request.url());
  });
  return faults;
}
