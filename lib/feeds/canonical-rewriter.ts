import { attributeText, element, type Field } from './canonical-element';
import { CHANNEL_NAMES, ITEM_NAMES, PREFIX_OF_NAMESPACE } from './canonical-fields';

const ROOTS = new Set(['rss', 'rdf:rdf', 'rdf', 'feed', 'channel']);
const MAX_ITEMS = 2000;

/** HTML that closes nothing and therefore must open nothing. */
const VOID = new Set(['br', 'hr', 'img', 'input', 'meta', 'wbr']);

/** Fields whose own markup may hold any HTML element; all others end where the next known field begins. */
const HOLDS_MARKUP = new Set(['x-summary', 'x-content']);
const HTML_TOO = new Set(['title', 'link', 'summary', 'body']);

export const isRoot = (name: string): boolean => ROOTS.has(name);

/** A tag as the tokenizer gives it; offsets within the input. */
export interface Tag {
  /** As written. */
  name: string;
  attributes: Record<string, string>;
  /** Of its `<`. */
  start: number;
  /** Of its `>`. */
  end: number;
  selfClosing: boolean;
}

/** Takes the tags and text of a feed one after another and keeps its items and fields under our own names. */
export class CanonicalRewriter {
  readonly channel: string[] = [];
  readonly items: string[] = [];
  /** The name of the first tag. */
  root: string | undefined;
  /** The document was closed, not cut off. */
  ended = false;
  private readonly prefixes = new Map<string, string>();
  private channelBase: string | undefined;
  private item: { parts: string[]; attributes: Record<string, string> } | undefined;
  private open: Field | undefined;

  constructor(private readonly input: string) {}

  addText(text: string): void {
    this.open?.text.push(text);
  }

  openTag(tag: Tag): void {
    declareNamespaces(tag.attributes, this.prefixes);
    const name = this.resolve(tag.name);
    this.root ??= name;
    if (name === 'item' || name === 'entry') this.openItem(tag);
    else if (VOID.has(name)) this.markElement();
    else if (!this.isInside(tag, name)) this.openField(tag, name);
  }

  closeTag(written: string, start: number): void {
    const name = this.resolve(written);
    if (name === 'item' || name === 'entry') this.closeItem(start);
    else if (this.open && this.resolve(this.open.name) === name) {
      this.open.depth -= 1;
      if (this.open.depth === 0) this.closeField(start);
    } else if (isRoot(name)) {
      this.closeItem(start);
      this.ended = true;
    }
  }

  closeItem(end: number): void {
    this.closeField(end);
    const { item, items } = this;
    if (item && items.length < MAX_ITEMS)
      items.push(`<item${attributeText(item.attributes)}>${item.parts.join('')}</item>`);
    this.item = undefined;
  }

  private resolve(written: string): string {
    const [prefix, local] = written.includes(':')
      ? (written.toLowerCase().split(':', 2) as [string, string])
      : ['', written];
    if (prefix === '') return local.toLowerCase();
    const known = this.prefixes.get(prefix) ?? (prefix === 'atom' || prefix === 'rss' ? '' : prefix);
    return known === '' ? local : `${known}:${local}`;
  }

  private openItem(tag: Tag): void {
    this.closeItem(tag.start);
    this.ended = false;
    const attributes = itemAttributes(tag.attributes, this.channelBase, (name) => this.resolve(name));
    this.item = { parts: [], attributes };
    if (tag.selfClosing) this.closeItem(tag.end);
  }

  /** Whether a tag is markup of the field that is open; closes the field where it is not. */
  private isInside(tag: Tag, name: string): boolean {
    // A server's warning in front of the document must not hide it.
    if (this.open && !this.open.field && !this.item && isRoot(name)) this.open = undefined;
    const { open } = this;
    if (!open) return false;
    if (this.resolve(open.name) === name) {
      if (!tag.selfClosing) open.depth += 1;
      this.markElement();
      return true;
    }
    const known = this.known(name);
    const interrupts = open.field !== undefined && known !== undefined && known !== open.field;
    if (interrupts && !(HOLDS_MARKUP.has(open.field!) && HTML_TOO.has(name))) {
      this.closeField(tag.start);
      return false;
    }
    this.markElement();
    return true;
  }

  private openField(tag: Tag, name: string): void {
    const { attributes, end } = tag;
    if (isRoot(name) || name === 'items') {
      if (attributes['xml:base']) this.channelBase = attributes['xml:base'];
      return;
    }
    const field = this.known(name);
    this.open = { field, name: tag.name, depth: 1, attributes, text: [], markupStart: end + 1, hasElements: false };
    if (tag.selfClosing) this.closeField(end + 1);
  }

  private closeField(end: number): void {
    const { open, item, channel, input } = this;
    if (open?.field) (item?.parts ?? channel).push(element(open, input, end));
    this.open = undefined;
  }

  private markElement(): void {
    if (this.open) this.open.hasElements = true;
  }

  private known(name: string): string | undefined {
    return (this.item ? ITEM_NAMES : CHANNEL_NAMES).get(name);
  }
}

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
