import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type ChronologyEntry, parseChronology } from '../events/chronology';
import { parseOpml } from '../feeds/opml';
import type { Feed } from '../model/article';

/** The project's folder, from wherever in it the running code lies (source or bundle). */
export function projectDir(): string {
  let dir = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(dir, 'data', 'topics.json'))) {
    if (dirname(dir) === dir) throw new Error('the data folder of the monitor is missing: install it again');
    dir = dirname(dir);
  }
  return dir;
}

const read = (name: string): string => readFileSync(join(projectDir(), 'data', name), 'utf8');

export const bundledChronology = (): ChronologyEntry[] => parseChronology(read('chronology.jsonl'));
export const bundledFeeds = (): Feed[] => parseOpml(read('feeds.opml'));
