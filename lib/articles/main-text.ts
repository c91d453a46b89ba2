import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { htmlToText } from '../net/html-text';
import { blockLines } from './block-lines';
import type { DomNode } from './dom';
import { lightLines } from './light-lines';
import { isTame } from './page-guard';
import { prune } from './prune';
import { type TrimmedText, trimLines } from './trim-lines';

export interface MainTextHints {
  title?: string | undefined;
  /** CSS selectors of what is behind the paywall. */
  paywalled?: readonly string[];
  /** JSON-LD's copy of the body. */
  articleBody?: string | undefined;
}

/**
 * The story of a page as plain text, one line a paragraph: Readability's choice of the place, with what is known not to be
 * story taken out before and after. Pages too wild for a DOM are read line by line. Never throws.
 */
export function mainText(html: string, hints: MainTextHints = {}): TrimmedText {
  const read = isTame(html) ? (withReadability(html, hints) ?? light(html, hints)) : light(html, hints);
  if (weight(read.text) >= SHORT) return read;
  const spare = htmlToText(hints.articleBody ?? '');
  const isStub = spare.length < 200 || /(?:\.\.\.|…)$/.test(spare);
  return isStub || weight(spare) <= weight(read.text) ? read : { ...read, text: spare };
}

/** A Korean bulletin of a hundred letters is a whole article, so its letters weigh double. */
const SHORT = 200;
function weight(text: string): number {
  return text.length + 1.2 * (text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]/g)?.length ?? 0);
}

function light(html: string, { title, paywalled = [] }: MainTextHints): TrimmedText {
  // Without a tree what is behind the paywall cannot be told apart, so it is all left alone.
  if (paywalled.length > 0) return { text: '', paywalled: true };
  return trimLines(lightLines(html), title);
}

function withReadability(html: string, { title, paywalled = [] }: MainTextHints): TrimmedText | undefined {
  try {
    // linkedom makes a document of a fragment only when it stands in one.
    const { document } = parseHTML(/<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`);
    prune(document, paywalled);
    const article = new Readability<DomNode>(document, {
      charThreshold: 100,
      serializer: (element) => element as unknown as DomNode,
    }).parse();
    if (!article?.content) return undefined;
    const trimmed = trimLines(blockLines(article.content), title);
    return trimmed.text === '' ? undefined : trimmed;
  } catch {
    // A page that breaks the DOM is still worth reading line by line.
    return undefined;
  }
}
