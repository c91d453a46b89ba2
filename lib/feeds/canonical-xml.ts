import { readMarkup } from '../net/read-markup';
import { CanonicalRewriter, isRoot, type Tag } from './canonical-rewriter';
import { FeedError } from './feed-error';
import { mendCdata } from './mend-cdata';

export interface CanonicalXml {
  /** A well-formed RSS 2.0 document in our own field names. */
  xml: string;
  items: number;
}

/** Said of a page that was subscribed to in place of its feed, and of block pages. */
export const HTML_PAGE = 'the server answered an HTML page, not a feed';

/**
 * Rewrites anything that means to be RSS, RDF or Atom as a small well-formed document. The tokenizer never gives up and
 * keeps no tree, so broken XML costs what sound XML costs: bare ampersands, unclosed tags, text before the declaration and
 * a cut end leave every complete item standing, and inline XHTML is kept as source, in order. Throws FeedError where the
 * document is no feed.
 */
export function canonicalXml(source: string): CanonicalXml {
  const input = mendCdata(source.replace(/<(?![a-z_:!?/])/gi, '&lt;'));
  const { root, channel, items } = rewritten(input);
  if (root === 'html' || root === 'head' || root === 'body') throw new FeedError(HTML_PAGE);
  if (root === undefined) throw new FeedError('the server answered plain text, not a feed');
  if (!isRoot(root) && items.length === 0) {
    throw new FeedError(`the document starts with <${root.slice(0, 40)}>, which is no feed format that is known`);
  }
  return {
    xml: `<rss version="2.0"><channel>${channel.join('')}${items.join('')}</channel></rss>`,
    items: items.length,
  };
}

function rewritten(input: string): CanonicalRewriter {
  const rewriter = new CanonicalRewriter(input);
  let tag: Tag = { name: '', start: 0, end: 0, attributes: {}, selfClosing: false };
  let attribute = '';
  let value = '';
  readMarkup(
    input,
    {
      onopentagname: (start, end) => {
        tag = { name: input.slice(start, end), start: start - 1, end, attributes: {}, selfClosing: false };
      },
      onattribname: (start, end) => {
        attribute = input.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += input.slice(start, end);
      },
      onattribentity: (codepoint) => {
        value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (attribute !== '__proto__') tag.attributes[attribute] = value;
      },
      onopentagend: (end) => {
        tag.end = end;
        rewriter.openTag(tag);
      },
      onselfclosingtag: (end) => {
        tag.end = end;
        tag.selfClosing = true;
        rewriter.openTag(tag);
      },
      onclosetag: (start, end) => rewriter.closeTag(input.slice(start, end), start - 2),
      ontext: (start, end) => rewriter.addText(input.slice(start, end)),
      ontextentity: (codepoint) => rewriter.addText(String.fromCodePoint(codepoint)),
      oncdata: (start, end, endOffset) => rewriter.addText(input.slice(start, end - endOffset)),
    },
    { xml: true },
  );
  // What is still open when the document was closed properly is complete; when it was cut off, it is not.
  if (rewriter.ended) rewriter.closeItem(input.length);
  return rewriter;
}
