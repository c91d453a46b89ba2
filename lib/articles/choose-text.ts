/** From here on a feed's own text is an article, and its page need not be asked for. */
const FULL_TEXT = { latin: 1500, cjk: 600 };
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

/** Whether what the feed gives is the article itself and no summary of it. */
export function isFullText(text: string): boolean {
  const cjk = text.match(CJK)?.length ?? 0;
  return cjk > text.length / 4 ? text.length >= FULL_TEXT.cjk : text.length >= FULL_TEXT.latin;
}

/**
 * Whether a page's text is better than what the feed gave: longer, and about the same thing. What was taken for the story may
 * be a notice about cookies, or another story.
 */
export function isBetterText(page: string, feed: { title: string; text: string }): boolean {
  if (page.length <= feed.text.length) return false;
  const wanted = wordsOf(`${feed.title} ${feed.text.slice(0, 500)}`);
  if (wanted.size < 4) return true;
  const found = wordsOf(page);
  let shared = 0;
  for (const word of wanted) if (found.has(word)) shared += 1;
  return shared >= wanted.size * 0.3;
}

/** Latin words of some length, and pairs of Korean, Japanese and Chinese characters. */
function wordsOf(text: string): Set<string> {
  const words = new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? []);
  for (const run of text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{2,}/g) ?? [])
    for (let i = 0; i + 2 <= run.length; i += 1) words.add(run.slice(i, i + 2));
  return words;
}
