import { AbstractKeyIterator, AbstractValueIterator } from 'abstract-level';

/**
 * dynalite (4.0.0) ends what it reads from LevelDB with `iterator.return()`, as generators have it. These iterators have
 * `close()` alone, so every query left one open, and with each a snapshot that LevelDB keeps old data for: memory that grew for
 * as long as a process lived.
 */
export function closeIterators(): void {
  for (const { prototype } of [AbstractKeyIterator, AbstractValueIterator]) {
    if ('return' in prototype) continue;
    Object.defineProperty(prototype, 'return', {
      value(this: AbstractKeyIterator<unknown, unknown>) {
        return this.close();
      },
    });
  }
}
