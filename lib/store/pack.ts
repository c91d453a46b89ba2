import { gunzipSync, gzipSync } from 'node:zlib';

/** An item may hold 400 KB; text and events compress to a tenth, so only the unthinkable comes near. */
const MAX_PACKED = 380_000;

/** Unpacked text is bounded too: a body that grows without end is damaged or hostile. */
const MAX_UNPACKED = 64_000_000;

/** A value as compressed JSON. Throws where it would not fit into one item, naming `what`. */
export function pack(what: string, value: unknown): Uint8Array {
  const packed = gzipSync(JSON.stringify(value));
  if (packed.length > MAX_PACKED)
    throw new Error(`${what} takes ${packed.length} bytes compressed, over the ${MAX_PACKED} that one item holds`);
  return packed;
}

/** The value that `pack` wrote. Throws with `what` where the bytes are not its own. */
export function unpack<T>(what: string, packed: unknown): T {
  if (!(packed instanceof Uint8Array)) throw new Error(`${what} has no body in the store: the item is damaged`);
  try {
    return JSON.parse(gunzipSync(packed, { maxOutputLength: MAX_UNPACKED }).toString('utf8')) as T;
  } catch (cause) {
    throw new Error(`${what} cannot be read back from the store: its body is damaged`, { cause });
  }
}
