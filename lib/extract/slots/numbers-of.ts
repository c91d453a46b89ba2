import type { Quantity } from '../../model/fact';
import type { Span } from '../../text/span';
import type { ArticleView, SentenceView } from '../article-view';
import { englishOrdinalWord } from '../locales/en/numbers';
import { koreanOrdinalWord } from '../locales/ko/numbers';

/** Which meeting of its row it is: 12 for the 12th summit. */
export function ordinalOf(text: string, article: ArticleView): number | undefined {
  for (const pattern of article.locale.ordinals) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    if (groups.n) return Number(groups.n);
    if (groups.first) return 1;
    if (groups.w) return koreanOrdinalWord(groups.w) ?? englishOrdinalWord(groups.w);
  }
  return undefined;
}

/** How much or how many, with what of: 10 million travellers, 100억 달러. */
export function quantityOf(sentence: SentenceView, span: Span, article: ArticleView): Quantity | undefined {
  const text = sentence.text.slice(span.start, span.end);
  if (!/\d/.test(text)) return undefined;
  for (const { pattern, read } of article.locale.quantities) {
    const match = pattern.exec(text);
    const quantity = match && read(match);
    if (quantity && Number.isFinite(quantity.value) && quantity.value > 0) return quantity;
  }
  return undefined;
}
