import type { Mention } from '../model/event';

type Held = ReadonlyMap<string, { mentions: readonly Mention[] }>;

/**
 * Where ids that are no more lead: to the event that took most of their facts. An id that is in use again leads nowhere.
 */
export function movesAfter(known: Readonly<Record<string, string>>, before: Held, after: Held): Record<string, string> {
  const moves = Object.fromEntries(Object.entries(known).filter(([id]) => !after.has(id)));
  const nowIn = new Map([...after].flatMap(([id, { mentions }]) => mentions.map((m) => [m.factId, id] as const)));
  for (const [id, { mentions }] of before) {
    if (after.has(id)) continue;
    const votes = new Map<string, number>();
    for (const m of mentions) {
      const to = nowIn.get(m.factId);
      if (to !== undefined) votes.set(to, (votes.get(to) ?? 0) + 1);
    }
    const [to] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
    if (to !== undefined) moves[id] = to;
  }
  return moves;
}
