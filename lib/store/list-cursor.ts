/** Where a page ended: the value of its partition and the last sort key read there (empty: none yet). */
export interface Place {
  value: string;
  key: string;
}

/** A place as text that means nothing to its reader. */
export const encodePlace = ({ value, key }: Place): string =>
  Buffer.from(JSON.stringify([value, key])).toString('base64url');

/** The place of a cursor. Throws RangeError where it is not one of ours. */
export function decodePlace(cursor: string): Place {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && parts.length === 2) {
      const [value, key] = parts;
      if (typeof value === 'string' && typeof key === 'string') return { value, key };
    }
  } catch {
    // told below
  }
  throw new RangeError('the cursor is not one that this list gave out; start again without it');
}
