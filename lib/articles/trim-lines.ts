import type { Line } from './block-lines';
import { endsSentence, isPageLine, isPaywallLine } from './boilerplate';

export interface TrimmedText {
  text: string;
  /** The page stopped to ask for a subscription. */
  paywalled: boolean;
}

/** The story among the lines: without what belongs to the page, and without headlines before and after. */
export function trimLines(lines: readonly Line[], title: string | undefined): TrimmedText {
  const kept: string[] = [];
  let paywalled = false;
  for (const line of lines) {
    if (isPaywallLine(line.text)) {
      paywalled = true;
      continue;
    }
    if (isLinkLine(line) || isPageLine(line.text) || line.text === title || line.text === kept.at(-1)) continue;
    kept.push(line.text);
  }
  while (kept.length > 1 && isLoose(kept.at(-1)!)) kept.pop();
  while (kept.length > 1 && isLoose(kept[0]!)) kept.shift();
  return { text: kept.join('\n'), paywalled };
}

/** A headline list is all link; a sentence that carries links ends as a sentence and has words of its own. */
function isLinkLine({ text, linkChars }: Line): boolean {
  const share = linkChars / text.length;
  return share > 0.8 || (share > 0.5 && !endsSentence(text));
}

/** At the edges of a story a short line that is no sentence is a label, a name or a headline. */
function isLoose(line: string): boolean {
  return line.length < 60 && !endsSentence(line);
}
