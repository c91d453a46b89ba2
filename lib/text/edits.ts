import { createOffsetMap } from './offset-map';
import type { Span } from './span';

/** What stands in the place of a stretch of text; of an empty stretch, what is put in there. */
export interface Edit extends Span {
  with: string;
}

export interface EditedText {
  text: string;
  /** The offset in the text before of an offset in this one. */
  sourceOf(offset: number): number;
}

/** A text with edits that come in order and do not overlap. */
export function applyEdits(source: string, edits: readonly Edit[]): EditedText {
  if (edits.length === 0) return { text: source, sourceOf: (offset) => offset };
  const map = createOffsetMap();
  let text = '';
  let from = 0;
  for (const edit of edits) {
    text += source.slice(from, edit.start);
    map.add(text.length, edit.start, edit.with.length, edit.end);
    text += edit.with;
    from = edit.end;
  }
  text += source.slice(from);
  return { text, sourceOf: (offset) => map.sourceOf(offset) };
}
