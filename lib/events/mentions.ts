import type { Mention, Source } from '../model/event';
import type { Reading } from '../model/fact';

/** The facts of a reading as events hold them; those on one topic where it is given. */
export function mentionsOf({ reading, source }: { reading: Reading; source: Source }, topic?: string): Mention[] {
  return reading.facts.flatMap((fact, position) =>
    topic === undefined || fact.topic === topic ? [{ factId: `${reading.id}#${position}`, fact, source }] : [],
  );
}
