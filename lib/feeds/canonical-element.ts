/** A field of a feed as it is read, from its tag to the one that closes it. */
export interface Field {
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

/** Above any real item; what is longer is cut before it costs anything. */
const MAX_FIELD = 2 * 1024 * 1024;

/** Attributes that change what a field means. */
const KEPT = ['href', 'rel', 'type', 'mode', 'ispermalink', 'xml:base'];

/** The field under our own name, its text up to `end` of the input kept as it was written. */
export function element(field: Field, input: string, end: number): string {
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

export function attributeText(attributes: Record<string, string>): string {
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
