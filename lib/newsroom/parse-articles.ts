import type { SampleArticle } from './model';

/** Reads the lines of articles.jsonl; a broken line is named by its number, as an editor would look for it. */
export function parseArticles(text: string): SampleArticle[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as SampleArticle];
    } catch (error) {
      throw new Error(`articles.jsonl line ${index + 1}: ${(error as Error).message}`);
    }
  });
}
