import { spawn } from 'node:child_process';

/** What opens an address on each system; the address is an argument of its own, so no shell reads it. */
const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
};

/** Opens an address in the user's browser; where there is none, says so and nothing fails. */
export function openBrowser(url: string, say: (line: string) => void): void {
  const [command, ...before] = OPENERS[process.platform] ?? ['xdg-open'];
  const child = spawn(command, [...before, url], { detached: true, stdio: 'ignore' });
  child.once('error', () => say(`no browser could be opened (${command} is missing): open ${url} yourself`));
  child.unref();
}
