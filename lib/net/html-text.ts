import { readMarkup } from './read-markup';

/** Elements that end a line of text. */
const BLOCKS = new Set(
  'address article aside blockquote br caption center dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol option p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const INLINE = new Set(
  'a abbr acronym b bdi bdo big cite code del dfn em embed font i iframe img input ins kbd label mark nobr noscript object param picture q rb rp rt ruby s samp script select small source span strike strong style sub sup svg textarea time title tt u var video audio wbr body html head link meta base'.split(
    ' ',
  ),
);
const SILENT = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'svg', 'rt', 'rp']);

/** The text of an HTML fragment in source order, one line a block. Linear in its length, whatever it holds. */
export function htmlToText(html: string): string {
  let text = readHtml(html, false);
  // Double-escaped markup ("&lt;p&gt;") comes out of the first pass as markup, and is read once more.
  if (/<\/?[a-z][^<>]{0,300}>/i.test(text) || /&#?\w{2,8};/.test(text)) text = readHtml(text, true);
  return tidyLines(text);
}

/** One line of plain text: tags gone, entities undone as often as they were done. What is no HTML tag (`<표>`, `<AP>`) stays. */
export function htmlToLine(html: string): string {
  let line = html;
  for (let round = 0; round < 2 && /[<&]/.test(line); round += 1) line = readHtml(line, true);
  return line
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
    .normalize('NFC');
}

function tidyLines(text: string): string {
  return text
    .normalize('NFC')
    .split('\n')
    .map((line) => line.replace(/[\s\u200b\ufeff]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** `keepUnknown`: what only looks like a tag is text, for strings that may be plain text to begin with. */
function readHtml(html: string, keepUnknown: boolean): string {
  const out: string[] = [];
  let silent = '';
  let tag = '';
  let tagStart = 0;
  const unknown = () => keepUnknown && !BLOCKS.has(tag) && !INLINE.has(tag) && !tag.includes(':');
  const endOfOpenTag = (endIndex: number) => {
    if (unknown()) out.push(html.slice(tagStart, endIndex + 1));
    else if (BLOCKS.has(tag)) out.push('\n');
  };
  readMarkup(html, {
    ontext: (start, end) => {
      if (!silent) out.push(html.slice(start, end).replace(/\s+/g, ' '));
    },
    ontextentity: (codepoint) => {
      if (!silent) out.push(String.fromCodePoint(codepoint));
    },
    onopentagname: (start, end) => {
      tag = html.slice(start, end).toLowerCase();
      tagStart = start - 1;
    },
    onopentagend: (endIndex) => {
      if (silent) return;
      if (SILENT.has(tag)) silent = tag;
      else endOfOpenTag(endIndex);
    },
    onselfclosingtag: (endIndex) => {
      if (!silent) endOfOpenTag(endIndex);
    },
    onclosetag: (start, end) => {
      tag = html.slice(start, end).toLowerCase();
      if (silent) {
        if (tag === silent) silent = '';
      } else if (unknown()) out.push(`</${html.slice(start, end)}>`);
      else if (BLOCKS.has(tag)) out.push('\n');
    },
    oncdata: (start, end, endOffset) => {
      if (!silent) out.push(html.slice(start, end - endOffset));
    },
  });
  return out.join('');
}
