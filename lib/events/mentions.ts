import type { Mention, Source } from '../model/event';
import type { Reading } from '../model/fact';
import { threadOf } from './thread';

/** The facts of a reading as events hold them; those of one thread of topics where it is given. */
export function mentionsOf({ reading, source }: { reading: Reading; source: Source }, thread?: string): Mention[] {
  return reading.facts.flatMap((fact, position) =>
    thread === undefined || threadOf(fact.topic) === thread
      ? [{ factId: `${reading.id}#${position}`, fact, source }]
      : [],
  );
}
