import { readMarkup } from '../net/read-markup';
import { CHANNEL_NAMES, ITEM_NAMES, PREFIX_OF_NAMESPACE } from './canonical-fields';
import { FeedError } from './feed-error';
import { mendCdata } from './mend-cdata';

export interface CanonicalXml {
  /** A well-formed RSS 2.0 document in our own field names. */
  xml: string;
  items: number;
}

const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel']);
const MAX_ITEMS = 2000;
/** Above any real item; what is longer is cut before it costs anything. */
const MAX_FIELD = 2 * 1024 * 1024;

/** HTML that closes nothing and therefore must open nothing. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'wbr']);

/** Fields whose own markup may hold any HTML element; all others end where the next known field begins. */
const HOLDS_MARKUP = new Set(['x-summary', 'x-content']);

interface Field {
  /** Undefined for what is skipped whole: author, source, image, media:group. */
  field: string | undefined;
  /** As written, to know the tag that closes it. */
  name: string;
  depth: number;
  attributes: Record<string, string>;
  text: string[];
  markupStart: number;
  hasElements: boolean;
}

/**
 * Rewrites anything that means to be RSS, RDF or Atom as a small well-formed document. The tokenizer never gives up and
 * keeps no tree, so broken XML costs what sound XML costs: bare ampersands, unclosed tags, text before the declaration and
 * a cut end leave every complete item standing, and inline XHTML is kept as source, in order.
 */
export function canonicalXml(source: string): CanonicalXml {
  const input = mendCdata(source.replace(/<(?![a-z_:!?/])/gi, '&lt;'));
  const prefixes = new Map<string, string>();
  const channel: string[] = [];
  const items: string[] = [];
  const bases: { channel?: string } = {};
  let item: { parts: string[]; attributes: Record<string, string> } | undefined;
  let open: Field | undefined;
  let root: string | undefined;
  let ended = false;
  let tagName = '';
  let tagStart = 0;
  let attributes: Record<string, string> = {};
  let attribute = '';
  let value = '';

  const resolve = (name: string): string => {
    const [prefix, local] = name.includes(':') ? (name.toLowerCase().split(':', 2) as [string, string]) : ['', name];
    if (prefix === '') return local.toLowerCase();
    const known = prefixes.get(prefix) ?? (prefix === 'atom' || prefix === 'rss' ? '' : prefix);
    return known === '' ? local : `${known}:${local}`;
  };
  const closeField = (end: number) => {
    if (open?.field) (item?.parts ?? channel).push(element(open, input, end));
    open = undefined;
  };
  const closeItem = (end: number) => {
    closeField(end);
    if (item && items.length < MAX_ITEMS)
      items.push(`<item${attributeText(item.attributes)}>${item.parts.join('')}</item>`);
    item = undefined;
  };
  const openTag = (end: number, selfClosing: boolean) => {
    declareNamespaces(attributes, prefixes);
    const name = resolve(tagName);
    root ??= name;
    if (name === 'item' || name === 'entry') {
      closeItem(tagStart);
      ended = false;
      item = { parts: [], attributes: itemAttributes(attributes, bases.channel, resolve) };
      if (selfClosing) closeItem(end);
      return;
    }
    if (VOID.has(name)) {
      if (open) open.hasElements = true;
      return;
    }
    const known = (item ? ITEM_NAMES : CHANNEL_NAMES).get(name);
    // A server's warning in front of the document must not hide it.
    if (open && !open.field && !item && ROOTS.has(name)) open = undefined;
    if (open) {
      if (resolve(open.name) === name) {
        if (!selfClosing) open.depth += 1;
        open.hasElements = true;
        return;
      }
      const interrupted = open.field !== undefined && known !== undefined && known !== open.field;
      const htmlName = name === 'title' || name === 'link' || name === 'summary' || name === 'body';
      if (!interrupted || (HOLDS_MARKUP.has(open.field!) && htmlName)) {
        open.hasElements = true;
        return;
      }
      closeField(tagStart);
    }
    if (ROOTS.has(name) || name === 'items') {
      if (attributes['xml:base']) bases.channel = attributes['xml:base'];
      return;
    }
    open = {
      field: known,
      name: tagName,
      depth: 1,
      attributes,
      text: [],
      markupStart: end + 1,
      hasElements: false,
    };
    if (selfClosing) closeField(end + 1);
  };
  const closeTag = (start: number, name: string) => {
    if (name === 'item' || name === 'entry') closeItem(start);
    else if (open && resolve(open.name) === name) {
      open.depth -= 1;
      if (open.depth === 0) closeField(start);
    } else if (ROOTS.has(name)) {
      closeItem(start);
      ended = true;
    }
  };

  readMarkup(
    input,
    {
      onopentagname: (start, end) => {
        tagName = input.slice(start, end);
        tagStart = start - 1;
        attributes = {};
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
        if (attribute !== '__proto__') attributes[attribute] = value;
      },
      onopentagend: (end) => openTag(end, false),
      onselfclosingtag: (end) => openTag(end, true),
      onclosetag: (start, end) => closeTag(start - 2, resolve(input.slice(start, end))),
      ontext: (start, end) => {
        open?.text.push(input.slice(start, end));
      },
      ontextentity: (codepoint) => {
        open?.text.push(String.fromCodePoint(codepoint));
      },
      oncdata: (start, end, endOffset) => {
        open?.text.push(input.slice(start, end - endOffset));
      },
    },
    { xml: true },
  );
  // What is still open when the document was closed properly is complete; when it was cut off, it is not.
  if (ended) closeItem(input.length);

  if (root === 'html' || root === 'head' || root === 'body') throw new FeedError(HTML_PAGE);
  if (root === undefined) throw new FeedError('the server answered plain text, not a feed');
  if (!ROOTS.has(root) && items.length === 0) {
    throw new FeedError(`the document starts with <${root.slice(0, 40)}>, which is no feed format that is known`);
  }
  return {
    xml: `<rss version="2.0"><channel>${channel.join('')}${items.join('')}</channel></rss>`,
    items: items.length,
  };
}

/** Said of a page that was subscribed to in place of its feed, and of block pages. */
export const HTML_PAGE = 'the server answered an HTML page, not a feed';

function declareNamespaces(attributes: Record<string, string>, prefixes: Map<string, string>): void {
  for (const name in attributes) {
    if (!name.startsWith('xmlns:')) continue;
    const prefix = PREFIX_OF_NAMESPACE.get(attributes[name]!.trim().toLowerCase());
    if (prefix !== undefined) prefixes.set(name.slice(6), prefix);
  }
}

function itemAttributes(
  attributes: Record<string, string>,
  channelBase: string | undefined,
  resolve: (name: string) => string,
): Record<string, string> {
  const kept: Record<string, string> = {};
  const about = Object.keys(attributes).find((name) => name === 'about' || resolve(name) === 'rdf:about');
  if (about) kept.about = attributes[about]!;
  if (channelBase) kept.feedbase = channelBase;
  if (attributes['xml:base']) kept.base = attributes['xml:base'];
  return kept;
}

/** Attributes that change what a field means. */
const KEPT = ['href', 'rel', 'type', 'mode', 'ispermalink', 'xml:base'];

function element(field: Field, input: string, end: number): string {
  const kept: Record<string, string> = {};
  for (const name of KEPT) {
    const value = field.attributes[name];
    if (value !== undefined) kept[name === 'xml:base' ? 'base' : name] = value;
  }
  if (field.hasElements) kept.type = 'html';
  const body = field.hasElements
    ? input.slice(field.markupStart, Math.min(end, field.markupStart + MAX_FIELD)).replace(/<!\[CDATA\[|\]\]>/g, '')
    : field.text.join('').slice(0, MAX_FIELD);
  return `<${field.field}${attributeText(kept)}>${cdata(body)}</${field.field}>`;
}

function cdata(text: string): string {
  return `<![CDATA[${printable(text).replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}

function attributeText(attributes: Record<string, string>): string {
  let text = '';
  for (const name in attributes) {
    const value = printable(attributes[name]!.slice(0, 4096)).replace(/[&<"\r\n\t]/g, (c) => `&#${c.charCodeAt(0)};`);
    text += ` ${name}="${value}"`;
  }
  return text;
}

/** Without the characters XML has no way to write: Korean blog feeds carry raw 0x08. */
function printable(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );
}
