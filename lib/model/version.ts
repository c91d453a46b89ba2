/** The newest shape of items and messages that this code understands, and the one in which it writes them. */
export const READS = 1;
/**
 * At most `READS`. A new shape is read one release before it is written, so that during a deployment, and after going back
 * a release, the code before understands what the code after has written. What an older reader passes over rightly (another
 * optional field) is no new shape.
 */
export const WRITES = 1;

/** Something was written by newer code, in a shape that this code would misread. */
export class NewerVersionError extends Error {
  override name = 'NewerVersionError' as const;
  constructor(what: string, version: unknown, reads = READS) {
    super(
      `${what} is of version ${String(version)}, and this kjm understands up to ${reads}: update it (git pull && npm ci) and try again. Nothing was changed.`,
    );
  }
}
