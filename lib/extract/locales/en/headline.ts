import type { VerbGroup } from './verb-group';

/** A line without a stop at its end. */
export const isHeadline = (sentence: string): boolean => !/[.!?\u2026"'\u201d)\]]\s*$/.test(sentence);

const TELLS: ReadonlySet<VerbGroup['sense']> = new Set(['act', 'sign', 'meet', 'agree', 'announce', 'effect']);

/** Japan lifts curbs, ministers meet: headlines tell in the present what has happened. */
export const asHeadline = (group: VerbGroup): VerbGroup =>
  group.tense === 'present' && group.modal === undefined && !group.progressive && TELLS.has(group.sense)
    ? { ...group, tense: 'past' }
    : group;
