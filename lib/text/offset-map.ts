/**
 * Where the characters of a changed text stood in the text it was made from: kept as the few places where the two fall
 * out of step, added from left to right.
 */
export interface OffsetMap {
  /** Nothing was added: the two run in step. */
  isEmpty(): boolean;
  /** `length` characters at `at` stand for the source from `start` to `end`. */
  add(at: number, start: number, length: number, end: number): void;
  /** The source offset of an offset of the changed text. */
  sourceOf(offset: number): number;
}

/** A stretch of the changed text, and where it begins in the source; it runs in step, or stands still. */
interface Stretch {
  at: number;
  source: number;
  inStep: boolean;
}

export function createOffsetMap(): OffsetMap {
  const stretches: Stretch[] = [];
  return {
    isEmpty: () => stretches.length === 0,
    add: (at, start, length, end) => {
      if (length > 0) stretches.push({ at, source: start, inStep: false });
      stretches.push({ at: at + length, source: end, inStep: true });
    },
    sourceOf: (offset) => {
      const index = countUpTo(stretches, offset) - 1;
      if (index < 0) return offset;
      const { at, source, inStep } = stretches[index]!;
      return inStep ? source + (offset - at) : source;
    },
  };
}

/** How many stretches begin at or before an offset. */
function countUpTo(stretches: readonly Stretch[], offset: number): number {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stretches[middle]!.at <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
