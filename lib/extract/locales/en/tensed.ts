import type { VerbGroup } from './verb-group';

/** A verb that can be that of a clause: no infinitive, participle or gerund. */
export const isTensed = (g: VerbGroup): boolean =>
  g.tense !== 'infinitive' && g.tense !== 'participle' && g.tense !== 'gerund';
export const hasTensed = (groups: readonly VerbGroup[], start: number, end: number): boolean =>
  groups.some((g) => g.start >= start && g.end <= end && isTensed(g));
