import { isThird } from '../model/the-two';
import type { Kind } from '../model/vocabularies';

const thirds = (codes: readonly string[]): string => codes.filter(isThird).sort().join();

/** A meeting of three is not the meeting of two on its margins, though the day and the town are the same. */
function sameTable(a: readonly string[], b: readonly string[]): boolean {
  return a.length < 2 || b.length < 2 || thirds(a) === thirds(b);
}

/**
 * How far the parties of two reports are apart: 0 where they may be the same, undefined where they are others.
 * One side alone is a party of both. `opposed` is the distance of two single sides that differ: outlets name the side that
 * acts or the side that it is done to, so on one day they mean one act; on different days, each side's own.
 */
export function partiesApart(
  kind: Kind,
  a: readonly string[],
  b: readonly string[],
  opposed: number | undefined,
): number | undefined {
  if (a.length === 0 || b.length === 0) return 0;
  if ((kind === 'summit' || kind === 'talks') && !sameTable(a, b)) return undefined;
  if (thirds(a) !== thirds(b) && thirds(a) !== '' && thirds(b) !== '') return undefined;
  return a.some((x) => b.includes(x)) ? 0 : opposed;
}

/**
 * The countries that act, of what each report names: together they make the list, except that a side which is contradicted
 * by better supported reports (they name the other side alone) is left out.
 */
export function actorsOf(stated: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const actors of stated) counts.set(actors.join(), (counts.get(actors.join()) ?? 0) + 1);
  const [best] = [...counts].filter(([key]) => key !== '').sort((x, y) => y[1] - x[1])[0] ?? [''];
  const lead = best.split(',');
  const agreeing = stated.filter((actors) => actors.some((a) => lead.includes(a)));
  return [...new Set(agreeing.flat())].sort();
}
