import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The clock of the demo in a folder: it stands in September 2024. Undefined where there is no demo. */
export function demoClock(dir: string): (() => Date) | undefined {
  const file = join(dir, 'demo.json');
  if (!existsSync(file)) return undefined;
  try {
    const { clock } = JSON.parse(readFileSync(file, 'utf8')) as { clock?: unknown };
    const at = new Date(String(clock));
    return Number.isNaN(at.getTime()) ? undefined : () => at;
  } catch {
    // a damaged note of the demo is the demo's to tell; the store can be looked at all the same
    return undefined;
  }
}
