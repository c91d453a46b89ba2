import { Parser } from 'htmlparser2';

/** Far above any real page (of 1,213 measured: 51 deep, 10,110 elements), far below what Readability takes minutes for. */
const MAX_DEPTH = 100;
const MAX_ELEMENTS = 20_000;
/** Every bare bracket and every entity is a piece of its own, and becomes a node of its own (a tame page has one or two an element). */
const MAX_PIECES = 30_000;

class TooMuch extends Error {}

/** Whether a page is small and flat enough for a DOM; a few kilobytes of nested tags can hold one up for minutes. */
export function isTame(html: string): boolean {
  let depth = 0;
  let elements = 0;
  let pieces = 0;
  const parser = new Parser({
    onopentagname: () => {
      depth += 1;
      elements += 1;
      if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) throw new TooMuch();
    },
    ontext: () => {
      pieces += 1;
      if (pieces > MAX_PIECES) throw new TooMuch();
    },
    onclosetag: () => {
      depth -= 1;
    },
  });
  try {
    parser.write(html);
    parser.end();
  } catch (error) {
    if (error instanceof TooMuch) return false;
    throw error;
  }
  return true;
}
