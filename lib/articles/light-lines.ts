import { readMarkup } from '../net/read-markup';
import type { Line } from './block-lines';
import { endsSentence } from './boilerplate';

const SKIPPED = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'aside',
  'footer',
  'form',
  'figcaption',
  'svg',
  'head',
]);
const INLINE = new Set(
  'a abbr b bdi cite code em font i kbd mark q ruby s small span strike strong sub sup time u var wbr'.split(' '),
);

/** The lines of a page that no DOM should be built of: prose only, in linear time and without a tree. */
export function lightLines(html: string): Line[] {
  const lines: Line[] = [];
  let text: string[] = [];
  let linkChars = 0;
  let links = 0;
  let skipped = '';
  let skipDepth = 0;
  let tag = '';
  const add = (piece: string) => {
    if (skipped) return;
    text.push(piece);
    if (links > 0) linkChars += piece.trim().length;
  };
  const flush = () => {
    const line = text
      .join('')
      .replace(/[\s\u00a0\u200b\ufeff]+/gu, ' ')
      .trim();
    if (line) lines.push({ text: line.normalize('NFC'), linkChars });
    text = [];
    linkChars = 0;
  };
  readMarkup(html, {
    ontext: (start, end) => add(html.slice(start, end)),
    ontextentity: (codepoint) => add(String.fromCodePoint(codepoint)),
    onopentagname: (start, end) => {
      tag = html.slice(start, end).toLowerCase();
    },
    onopentagend: () => {
      if (skipped) {
        if (tag === skipped) skipDepth += 1;
        return;
      }
      if (SKIPPED.has(tag)) {
        skipped = tag;
        skipDepth = 1;
      }
      if (tag === 'a') links += 1;
      if (!INLINE.has(tag)) flush();
    },
    onselfclosingtag: () => {
      if (!skipped && !INLINE.has(tag)) flush();
    },
    onclosetag: (start, end) => {
      const name = html.slice(start, end).toLowerCase();
      if (skipped) {
        if (name === skipped) skipDepth -= 1;
        if (skipDepth === 0) skipped = '';
        return;
      }
      if (name === 'a') links = Math.max(0, links - 1);
      if (!INLINE.has(name)) flush();
    },
  });
  flush();
  // Without a tree there is no telling a box from the story, so only lines that read as prose count.
  return lines.filter((line) => endsSentence(line.text) && line.text.length >= 20);
}
