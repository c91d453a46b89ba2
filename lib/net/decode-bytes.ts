import type { Language } from '../model/vocabularies';
import { charsetOf, decodeAs } from './charset';

export interface DecodeHints {
  contentType?: string | undefined;
  /** What the document says of itself: the XML declaration or the meta tag. */
  declared?: ((head: string) => string | undefined) | undefined;
  /** The operator's word, where a publisher is known to err. */
  override?: string | undefined;
  language?: Language | undefined;
}

/**
 * Bytes to text. Labels lie more often than bytes do, so text that is valid UTF-8 is UTF-8 whatever the label says; only
 * then come the operator's word, the server's, the document's, and last a guess.
 */
export function decodeBytes(bytes: Buffer, hints: DecodeHints = {}): string {
  const sure = byteOrderMark(bytes) ?? wideOrEscaped(bytes);
  if (sure) return decodeAs(bytes, sure);
  const utf8 = validUtf8(bytes);
  if (utf8 !== undefined) return utf8;

  const head = bytes.subarray(0, 8192).toString('latin1');
  const server = charsetOf(/charset\s*=\s*["']?([^\s"';,]+)/i.exec(hints.contentType ?? '')?.[1]);
  const declared = charsetOf(hints.declared?.(head));
  const charset =
    charsetOf(hints.override) ??
    // Latin-1 is what many servers say when they know nothing.
    (server === 'windows-1252' ? undefined : server) ??
    declared ??
    (hints.language === 'en' || hints.language === undefined ? server : undefined);
  if (charset && !isUtf8(charset)) {
    const sample = sampleOf(bytes);
    const bad = badShare(decodeAs(sample, charset));
    if (bad < 0.02) return decodeAs(bytes, charset);
    const guess = guessed(sample, hints.language);
    return decodeAs(bytes, badShare(decodeAs(sample, guess)) < bad ? guess : charset);
  }
  return decodeAs(bytes, guessed(sampleOf(bytes), hints.language));
}

/** Enough bytes to judge by, from the first that is not ASCII, so that no letter is cut in front. */
function sampleOf(bytes: Buffer): Buffer {
  const first = bytes.findIndex((byte) => byte >= 0x80);
  return bytes.subarray(Math.max(0, first), Math.max(0, first) + 64 * 1024);
}

function isUtf8(charset: string): boolean {
  return /^utf-?8$/i.test(charset);
}

function byteOrderMark(bytes: Buffer): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 shows as every other byte nought; ISO-2022-JP is seven-bit, so it would pass as UTF-8, and shows by its escapes. */
function wideOrEscaped(bytes: Buffer): string | undefined {
  const head = bytes.subarray(0, 64);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]! += 1;
  });
  if (head.length >= 8 && zeros[1]! > head.length / 4 && zeros[0] === 0) return 'utf-16le';
  if (head.length >= 8 && zeros[0]! > head.length / 4 && zeros[1] === 0) return 'utf-16be';
  if (bytes.includes('\x1b$B', 0, 'latin1') || bytes.includes('\x1b$@', 0, 'latin1')) return 'iso-2022-jp';
  return undefined;
}

function validUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** U+FFFD, C1 controls and private-use letters: what a wrong encoding leaves behind. */
function badShare(text: string): number {
  const bad = text.match(/[\ufffd\u0080-\u009f\ue000-\uf8ff]/g)?.length ?? 0;
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  return foreign === 0 ? 0 : bad / foreign;
}

/** No label, or one the bytes contradict: the encoding that fits best, the feed's language deciding a tie. */
function guessed(sample: Buffer, language: Language | undefined): string {
  const order =
    language === 'ja' ? ['utf-8', 'shift_jis', 'euc-jp', 'cp949'] : ['utf-8', 'cp949', 'euc-jp', 'shift_jis'];
  let best = { charset: 'windows-1252', cost: 0.5 };
  for (const charset of order) {
    const cost = strangeness(decodeAs(sample, charset), language);
    // A strict "less": on a tie the earlier, likelier one stays.
    if (cost < best.cost) best = { charset, cost };
  }
  return best.charset;
}

/**
 * How little a text looks like Korean or Japanese. Half-width katakana is what EUC bytes become when read as Shift_JIS;
 * kana and Hangul are what the right reading is full of.
 */
function strangeness(text: string, language: Language | undefined): number {
  const foreign = text.match(/[^\x00-\x7f]/g)?.length ?? 0;
  if (foreign === 0) return 0;
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const bad = badShare(text) * 4;
  const halfWidth = count(/[\uff61-\uff9f]/g) / foreign;
  const hangul = count(/[\uac00-\ud7a3]/g) / foreign;
  const kana = count(/[\u3040-\u30ff]/g) / foreign;
  const han = count(/[\u4e00-\u9fff]/g) / foreign;
  const familiar = hangul * (language === 'ja' ? 0.5 : 1) + kana * (language === 'ko' ? 0.5 : 1) + han * 0.4;
  return 1 + bad + halfWidth - familiar;
}
