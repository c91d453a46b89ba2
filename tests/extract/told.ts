import { expect } from 'vitest';
import { factsOf } from './read';

export type Told = [text: string, wanted: string];

/** Published on Thursday, 10 September 2026. */
const PUBLISHED = '2026-09-10T09:00:00+09:00';

/** Each of the facts wanted, parted by semicolons, by words that one of the facts read must have; `bg` for background. */
export function expectTold(text: string, wanted: string, publishedAt = PUBLISHED): void {
  const told = factsOf(text, publishedAt).map((fact) =>
    [fact.kind, fact.topic, fact.status, fact.action, fact.actors.join('+'), fact.date]
      .concat(fact.context === 'background' ? 'bg' : [])
      .filter(Boolean),
  );
  if (wanted === 'nothing') expect(told).toEqual([]);
  else
    for (const words of wanted.split(';').map((one) => one.trim().split(' ')))
      expect(
        told.some((fact) => words.every((word) => fact.includes(word)) && words.includes('bg') === fact.includes('bg')),
        JSON.stringify(told),
      ).toBe(true);
}
