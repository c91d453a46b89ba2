import { NewerVersionError, READS, WRITES } from '../model/version';
import type { Chronicle } from './chronicle';

/** The note by which a store says what its newest writer writes; without one it is of version 1. */
const MARKER = 'version';

type Notes = Pick<Chronicle, 'marker' | 'setMarker'>;

/** The version of a store. Throws NewerVersionError where this code could misread it; call before anything else. */
export async function storeVersion(chronicle: Pick<Notes, 'marker'>, name: string, reads = READS): Promise<number> {
  const version = Number((await chronicle.marker(MARKER)) ?? 1);
  if (!(version >= 1 && version <= reads)) throw new NewerVersionError(`the store ${name}`, version, reads);
  return version;
}

/** Notes that this code writes to the store from now on. Throws NewerVersionError where newer code does already. */
export async function noteWriter(chronicle: Notes, writes = WRITES, reads = READS): Promise<void> {
  if ((await storeVersion(chronicle, 'that is written to', reads)) < writes)
    await chronicle.setMarker(MARKER, String(writes));
}
