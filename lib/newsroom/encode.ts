import iconv from 'iconv-lite';
import type { OutletEncoding } from './model';

/** Escapes text for XML and HTML, in elements and in quoted attributes. */
export function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Encodes markup for the wire. A character that the charset lacks becomes a numeric reference, as publishers' systems do. */
export function encodeMarkup(markup: string, encoding: OutletEncoding): Buffer {
  if (encoding === 'utf-8') return Buffer.from(markup, 'utf8');
  const bytes = iconv.encode(markup, encoding);
  if (iconv.decode(bytes, encoding) === markup) return bytes;
  const safe = [...markup].map((char) =>
    iconv.decode(iconv.encode(char, encoding), encoding) === char ? char : `&#${char.codePointAt(0)};`,
  );
  return iconv.encode(safe.join(''), encoding);
}
