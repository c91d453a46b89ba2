import type { DomNode } from './dom';

/** One block of text and how much of it is link. */
export interface Line {
  text: string;
  linkChars: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY BR DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);

/** The lines of an element in reading order, with the weight of their links, in one walk. */
export function blockLines(root: DomNode): Line[] {
  const lines: Line[] = [];
  let line = { text: '', linkChars: 0 };
  const flush = () => {
    const text = line.text.replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ').trim();
    if (text) lines.push({ text: text.normalize('NFC'), linkChars: line.linkChars });
    line = { text: '', linkChars: 0 };
  };
  const walk = (node: DomNode, inLink: boolean) => {
    if (node.nodeType === 3) {
      const value = node.nodeValue ?? '';
      line.text += value;
      if (inLink) line.linkChars += value.trim().length;
      return;
    }
    const name = node.nodeName.toUpperCase();
    const block = BLOCKS.has(name);
    if (block) flush();
    for (const child of Array.from(node.childNodes)) walk(child, inLink || name === 'A');
    if (block) flush();
  };
  walk(root, false);
  flush();
  return lines;
}
