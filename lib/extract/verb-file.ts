import type { Action } from '../model/vocabularies';

/** `data/cues/{ko,ja}-verbs.json`: words by the act they name, or by none where they are an official act all the same. */
export interface VerbFile {
  nouns: readonly { action?: Action; words: readonly string[] }[];
  verbs: readonly { action?: Action; stems: readonly string[] }[];
  /** Everyday words too (送る, 찾다): an act only where an office does it. */
  weak: readonly string[];
}
