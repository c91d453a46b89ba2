import type { Clause } from './locale';

/** The words of a clause alone: what its embedded clauses say is blanked, so that offsets stay. */
export function clauseText(sentence: string, { start, end, holes }: Pick<Clause, 'start' | 'end' | 'holes'>): string {
  let text = sentence.slice(start, end);
  for (const hole of holes) {
    text = text.slice(0, hole.start - start) + ' '.repeat(hole.end - hole.start) + text.slice(hole.end - start);
  }
  return text;
}
