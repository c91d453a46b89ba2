/** Chance that is the same every time for the same seed. */
export interface Chance {
  next(): number;
  /** True with this probability. */
  is(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
}

export function chance(seed: number): Chance {
  let state = (seed * 2654435761) >>> 0 || 1;
  const next = () => {
    // xorshift: enough to spread faults, and short
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
  return { next, is: (probability) => next() < probability, pick: (list) => list[Math.floor(next() * list.length)]! };
}
