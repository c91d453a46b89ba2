import { readFileSync } from 'node:fs';
import { parseChronology } from '../events/chronology';
import type { PollPorts } from '../pipeline/ports';
import { prepare } from '../pipeline/prepare';
import { once } from './once';

/** Fills a new store from the data that lies in the function's folder, once a process; a store that is full reads none of it. */
export function prepareDeployed(folder: URL, ports: PollPorts): () => Promise<void> {
  const bundled = (name: string) => readFileSync(new URL(`data/${name}`, folder), 'utf8');
  const feeds = async () => (await import('../feeds/opml')).parseOpml(bundled('feeds.opml'));
  return once(() => prepare({ feeds, chronology: () => parseChronology(bundled('chronology.jsonl')) }, ports));
}
