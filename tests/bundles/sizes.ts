import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

export const FUNCTIONS = ['poll', 'extract', 'alert', 'query'] as const;

export const folderOf = (name: string): string => resolve('dist/lambda', name);

/** Every file of a folder by its path in it. */
export function filesOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}

/** What is loaded before the first event: the entry, the chunks that it imports, and the data that these read. */
export function loadedAtStart(name: string): Map<string, Buffer> {
  const files = filesOf(folderOf(name));
  const loaded = new Map<string, Buffer>();
  const load = (file: string) => {
    const contents = files.get(file);
    if (contents === undefined || loaded.has(file)) return;
    loaded.set(file, contents);
    if (!file.endsWith('.mjs')) return;
    // `import("./...")` is what is loaded on demand
    for (const [, chunk, data] of contents.toString().matchAll(/(?:from|import)"\.\/([^"]+\.mjs)"|"\.\/([^"]+\.br)"/g))
      load((chunk ?? data) as string);
  };
  load('index.mjs');
  return loaded;
}

export interface Size {
  bytes: number;
  gzip: number;
}

export function sizeOf(files: ReadonlyMap<string, Buffer>): Size {
  const all = [...files.values()];
  const sum = (of: (file: Buffer) => number) => all.reduce((total, file) => total + of(file), 0);
  return { bytes: sum((file) => file.length), gzip: sum((file) => gzipSync(file).length) };
}
