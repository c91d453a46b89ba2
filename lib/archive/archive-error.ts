/** An archive that cannot be used; the message is for the operator as it stands, and nothing was changed. */
export class ArchiveError extends Error {
  override name = 'ArchiveError' as const;
}
