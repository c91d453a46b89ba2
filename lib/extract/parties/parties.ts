import type { Scene } from './scene';

/** Who meets, as far as the sentence and the article tell. */
export interface Parties {
  kind: 'summit' | 'talks';
  actors: readonly string[];
  /** Between 0 and 1. */
  confidence: number;
  /** Carried from the meeting told before. */
  topic?: string;
}

/** Looks at a scene for parties of one sort: `nobody` ends the search, undefined leaves it to the next. */
export type Finder = (scene: Scene) => Parties | 'nobody' | undefined;
