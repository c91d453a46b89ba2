import { NewerVersionError, READS } from '../model/version';

/** The kinds of items that have a shape of their own. */
export type Shaped =
  | 'reading'
  | 'topic'
  | 'event'
  | 'change'
  | 'alert'
  | 'feed'
  | 'subscriber'
  | 'marker'
  | 'feed state'
  | 'article text';

type Attributes = Record<string, unknown>;
/** Makes an item of one version one of the next. */
export type Step = (item: Attributes) => Attributes;
/** Of each kind the steps from version 1 to 2, from 2 to 3, and so on; a kind that stayed as it was needs none. */
export type Steps = Partial<Record<Shaped, readonly Step[]>>;

/** What turns items of every version up to `reads` into present ones. */
export function upgrader(reads: number, steps: Steps) {
  return <T extends Attributes>(kind: Shaped, item: T): T => {
    // the first items of some kinds, and rows of an index, say nothing of their version
    const version = item.v ?? 1;
    if (typeof version !== 'number' || !(version >= 1 && version <= reads))
      throw new NewerVersionError(`the ${kind} ${String(item.pk)} ${String(item.sk)} of the store`, version, reads);
    const path = (steps[kind] ?? []).slice(version - 1, reads - 1);
    return path.reduce<Attributes>((older, step) => step(older), item) as T;
  };
}

/** There is one shape so far; what came to it since is optional, and its readers do without. */
export const present = upgrader(READS, {});
