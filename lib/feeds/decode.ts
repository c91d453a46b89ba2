import type { Language } from '../model/vocabularies';
import { decodeBytes } from '../net/decode-bytes';

/** The bytes of a feed to text; `override` is the operator's label for publishers known to err. */
export function decodeFeed(bytes: Buffer, contentType?: string, override?: string, language?: Language): string {
  return decodeBytes(bytes, { contentType, override, language, declared: xmlDeclaration });
}

function xmlDeclaration(head: string): string | undefined {
  return /<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']{1,40})["']/i.exec(head)?.[1];
}
