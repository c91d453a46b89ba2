import type { SentenceView } from './sentence-view';

const MARKED = /^(?:[■◆●◇□▽▼]|[·•*-] )/u;
/** Fewer marked lines are a subheading or a link or two. */
const FEWEST = 3;
const SHARE = 1 / 3;

/** A live blog, a brief, the bullets of a wire: lines with a mark that make up a good part of the text are headlines to be read. */
export function itemsOf(views: readonly SentenceView[]): readonly SentenceView[] {
  const marked = views.filter((view) => MARKED.test(view.text));
  if (marked.length < FEWEST) return [];
  const paragraphs = new Set(marked.map((view) => view.span.paragraph));
  const items = views.filter((view) => paragraphs.has(view.span.paragraph));
  const length = (all: readonly SentenceView[]): number => all.reduce((sum, view) => sum + view.text.length, 0);
  return length(items) >= length(views) * SHARE ? items : [];
}
