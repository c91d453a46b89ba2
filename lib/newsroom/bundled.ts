import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Outlet, SampleArticle } from './model';
import { parseArticles } from './parse-articles';

/** Where the sample lives when commands run from the project's root. */
export const SAMPLE_DIR = 'data/sample';

/** Reads the bundled outlets and articles from `dataDir` (the folder that holds newsroom.json). */
export async function loadBundled(
  dataDir: string = SAMPLE_DIR,
): Promise<{ outlets: Outlet[]; articles: SampleArticle[] }> {
  const [outlets, articles] = await Promise.all([
    readFile(join(dataDir, 'newsroom.json'), 'utf8'),
    readFile(join(dataDir, 'articles.jsonl'), 'utf8'),
  ]);
  return { outlets: JSON.parse(outlets) as Outlet[], articles: parseArticles(articles) };
}
